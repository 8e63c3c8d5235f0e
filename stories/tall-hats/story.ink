VAR committed = 0
VAR commit_grace = ""
VAR commit_tomasz = ""
VAR commit_anjali = ""
VAR commit_bryn = ""
VAR past_whose_job = ""
VAR shared_floor = false
VAR shared_night = false
VAR shared_forty = false
VAR shared_hips = false
VAR shared_doorframe = false
VAR shared_letter = false
VAR began = ""
VAR trusted = false
VAR aim = ""
VAR card = ""
VAR paper = ""
VAR place = ""
VAR third = false
VAR just_told = false
VAR broken = false

-> corridor

=== corridor ===
Corridor C runs the whole length of the hospital. Three lines are painted on its floor: red for X-ray, blue for Children, and yellow for a department that has moved. #scene: corridor #alt: A long hospital corridor. Red, blue and yellow lines run along and across the floor. A porter with a child's coat over his arm walks beside a young student nurse. #enter: jun, bryn #sound: footsteps
Jun Castillo has pushed beds along it for six years. Today he is on his break, with a child's coat over his arm. They are going slowly. Blue, says a voice at the height of his knee. Red. Blue.
Bryn Pugh, student nurse, has been sent to show him the way. #except: bryn
You are in your second year and your third week here. By Friday somebody has to sign your sheet. Line nine says Communicates With Confidence. #to: bryn
Mateo is four. He does not stop because he is tired. He stops at the colours. At each one a foot goes out, the way yours would at the edge of a swimming pool in the dark. #to: bryn #fact: floor
You have a kind face. So I tell you a thing, and you do not say it in there. #who: jun #mood: concerned #to: bryn
At night he walks. In the dark, one hand on the wall, from his bed to ours. Eleven steps. My wife counts. If they write down "he walks", the chair goes, and the allowance goes. Please. #who: jun #to: bryn #fact: night
You had said yes before you knew to what. #to: bryn
Where the blue line turns in at the Child Development Centre there is a metal strip. Jun picks the voice up and carries it over.
-> clinic

=== clinic ===
The clinic has a couch nobody lies on, a pair of scales, and a half-door to the playroom. On the wall is a drawing: a bed with a sail, on a blue line, and a man behind it, pushing. #scene: clinic #alt: A hospital clinic room for children with a couch, scales, low chairs and a half-door to a playroom. On the wall a child's drawing of a bed that is also a boat. A physiotherapist sits in her wheelchair with her back to the scales. #enter: anjali, tomasz, grace #pose: anjali=papers #sound: paper
Grace Otieno, physiotherapist, has parked her wheelchair with its back to the scales. #except: grace
{past_whose_job != "":
    Apologies from Máire, she's in a school. Ever since that business about Kofi, she is always in a school. #who: grace #mood: warm
    ~ past_whose_job = ""
}
Mr Castillo. Thank you for giving us your break. I believe we have met in the lift. #who: anjali #mood: warm
Six years, Doctor. You get out at four. #who: jun #mood: neutral #enter: jun, bryn
You have had Mateo in your gym since he was two. On Tuesday he did forty steps, on that pale floor of yours, laughing. Put him in a corridor and he does four. You call it stamina. #to: grace #fact: forty
And there is the X-ray. One hip is sliding. For two years standing may hold it, and then it belongs to a surgeon. You know a good many seven-year-olds in plaster. #to: grace #fact: hips
People see your wheels and take it that you are on the side of wheels. You were made to walk until you were fourteen, in callipers, for visitors. Nobody here knows. You want this boy on his feet, and have checked that it is not spite. #to: grace
You take the stool by the scales. It is where students go. #to: bryn
Something comes over the half-door: a fireman's helmet. Tomasz Wilk, occupational therapist, puts it on, as the most reasonable thing to do. #sound: door
A paper crown follows, for Grace. A pirate's hat, for the student on the stool. #except: grace, bryn
A paper crown follows, and it is for you. It weighs less than anything you were given to wear in this building as a child. A pirate's hat, for the student. #to: grace
A paper crown follows, for Grace. Then a pirate's hat, for you. It is too small. You keep it on; you are not sure of the rule. #to: bryn
Then, with some trouble, a tall black one. That's the doctor's, says the voice.
I think you've got to put it on, Doctor. He's watching. #who: bryn #mood: warm
Dr Rao puts it on. It suits her. There is no hat for Jun. Tatay's working, the voice explains.
The chair. The order has to go in on Friday. After Friday, it is October. I mention it now because I shall mention it again. #who: tomasz #mood: neutral
And I'm against it, cheerfully, and shall be again. He'll have both in the end. The school has one helper, to be taught one thing by September. #who: grace #mood: warm
You like Tomasz. It would be easier to beat him if he were a fool. #to: grace
You have no report. You have a chart with a weight on it: fifteen kilos, two hundred. It is a very good weight. #to: bryn
How do we begin, with Mr Castillo in the room? #who: anjali #mood: listening
* [Each of us reads our report aloud, and Mr Castillo asks at the end. #id: read_reports]
    ~ began = "reports"
    It takes twenty-six minutes. It is careful work, all of it. By the second report Jun has turned over his job sheet and is writing words down on the back. #sound: pen
    He has nine words down, with a tick by each that he knew. There are two ticks. One is "Tuesday". #to: bryn
* [Mr Castillo says what he came to ask, and we answer in his order. #id: father_first]
    ~ began = "father"
    My wife wrote three. One: can he go to the school where his cousin goes? Two: when the boots hurt, which of you do we ring? We have rung all. #who: jun #mood: speaking
    He looks at the third, and folds the paper. Three is for the end, if there is time.
    Tomasz answers the first, Grace the second, and then each of them answers the other's. #except: grace
    Tomasz answers the first and you the second, and then each of you answers the other's. #to: grace
* [We watch Mateo over the half-door, and say only what we see him do. #id: watch_first]
    ~ began = "watch"
    Five grown people line a half-door, four of them in hats. It is ten minutes by the clock, and a whole shift by the feet. #except: grace #sound: clock
    Four grown people lean on a half-door, three of them in hats. You have the gap under the bolt, which is the better view. It is ten minutes by the clock. #to: grace #sound: clock
    Goes by the wall. Fetches bricks from the box, brings them round, does not come across. Three times. #who: tomasz #mood: listening
    He's saving his legs. #who: grace #mood: neutral
    I asked what we saw, Grace. #who: anjali #mood: warm
-
-> words

=== words ===
To draw it together. Mateo has spastic diplegia, GMFCS level three, on a background of PVL, with AFOs in situ and a migration percentage we shall want to watch. #who: anjali #mood: neutral
She is still wearing the hat. Nobody has told her.
Sorry. Diplegia? #who: jun #mood: neutral
Both legs. #who: anjali
Both legs. Thank you. #who: jun
He asks once, and keeps it. There were four others, and he has had his turn. #to: bryn
Close on forty years ago your mother sat where he sits, and she said thank you too. #to: grace
* [Ask it yourself: say you are sorry, you are new, what is PVL? #id: ask_stupid #by: bryn]
    ~ trusted = true
    Sorry. I should know this. What's PVL? And the, um, all the others? #who: bryn #mood: distressed
    There is a short silence. Then Dr Rao answers him, in words. She does not look at Jun, who writes down every one. #except: bryn #mood: anjali=neutral
    There is a short silence, and you can hear it going on your sheet. Then Dr Rao answers you, in words. She does not look at Jun, who writes down every one. #to: bryn #mood: anjali=neutral
* [Write the plain words on a glove wrapper, and slide it over to Jun. #id: slip_note #by: bryn]
    Bryn writes something on the paper from a pair of gloves. It goes along the edge of the couch and under Jun's hand. Jun reads it, and nods to nobody. #except: bryn
    You write it on the paper from a pair of gloves: old small injury in the brain / splints / how far the hip is out. He reads it and nods at nobody. Now two of you know. #to: bryn
-
May I have what is not in the reports? Anybody. We are allowed to be untidy for five minutes. #who: anjali #mood: listening #activity: share_1
A wooden train goes by, close to the wall.
{not shared_floor && not shared_night && not shared_forty && not shared_hips && not shared_doorframe && not shared_letter:
    Everything that was not in the reports stays where it was.
}
{shared_forty:
    Forty steps on Tuesday, in my gym. In the corridor outside, four. I've been saying stamina. I don't think I've been thinking. #who: grace #mood: speaking
}
{shared_hips:
    His left hip's sliding, Mr Castillo. Out of its cup, slowly. Two years of standing may hold it. May. After that it's an operation. #who: grace #mood: concerned
    Jun looks at his own hand. The left, he says. #mood: jun=concerned
}
{shared_doorframe:
    On the chair trial he met the doorframe four times out of five. Always the same side. I wrote "new to joystick". He was not new by the fourth. #who: tomasz #mood: concerned
}
{shared_letter:
    There is a letter in the file, three years old. It asks for his eyes to be tested at two. It was never booked. The signature is mine. #who: anjali #mood: weary
    Nobody quite looks at the hat.
}
{shared_floor:
    It's probably nothing. It's the lines. On the floor. And the metal strip, at the door. He tries them with his foot, like they're deep. #who: bryn #mood: speaking
    Children do like lines. #who: anjali #mood: neutral
}
{shared_night:
    ~ broken = true
    And he walks at night. Eleven steps, in the dark, along the wall. Mr Castillo told me. #who: bryn #mood: distressed
    I asked you. #who: jun #mood: distressed
    He does not raise his voice. He folds the child's coat, sleeve to sleeve.
    The form asks if the child can walk indoors. It does not ask if the light is on. #who: tomasz #mood: concerned
}
-> legs

=== legs ===
He can walk, when there's nothing in his way. I can make there be less in his way. #who: grace #mood: firm #pose: grace=lean
He does not live in the gym. In September he will be last through every door, looking at his feet, and when he gets there they will have finished. #who: tomasz #mood: firm
He'll be last and he'll be upright. #who: grace
With respect, upright is not a place. #who: tomasz #mood: neutral
Both of them wait to see how Dr Rao takes it. She turns a page. The hat turns with it. #except: grace
That was good, and you will be annoyed about it in the bath. You both look to see how Dr Rao took it. She turns a page, and the hat turns with it. #to: grace
You try to tell who is winning from who looks at whom, and they are all looking at a hat. #to: bryn
You are in the chair, and you say legs. He has legs, and says chair. I push both all day. I ask only: for you, how was it? #who: jun #mood: listening
Nobody in this building has ever asked you. They think it would be rude. You can feel your crown. #to: grace
* [Tell him about the callipers, the open days, and being fourteen. #id: own_story #by: grace]
    ~ trusted = true
    I walked till I was fourteen, in callipers, for visitors. They clapped. I hated every yard, and I've hips like a dancer's, and both of those are true. So when I say I want him to walk, I know what I'm asking. #who: grace #mood: weary
    Tomasz takes off the helmet and holds it on his knee. They have shared an office for five years. #pose: tomasz=rest
* [Say that your chair is yours, and today is about Mateo. #id: own_shut #by: grace]
    Mine's mine, Mr Castillo, and it's a grand chair. The minutes are his, and there aren't many. #who: grace #mood: warm
    Of course. I am sorry. #who: jun #mood: neutral
    It was a fair answer. You notice that you gave it in your open-day voice. #to: grace
-
{shared_floor: -> again | -> first_time}

= first_time
The train has stopped. There is a join in the playroom lino, there, by the sink. It is not your place. Line nine, says the sheet. #to: bryn
* [Say what you saw in the corridor, now, from the stool. #id: speak_now #by: bryn]
    ~ just_told = true
    It's probably nothing. It's just, he stops at the lines. On the floor. And the metal strip. He feels for it with his foot, like it's deep. #who: bryn #mood: speaking #fact: floor
    Children do like lines. #who: anjali #mood: neutral
    He doesn't like them, though. #who: bryn
* [Write it in the notes in full, where whoever reads them will find it. #id: leave_notes #by: bryn]
    Behind them, on the stool, the student is writing. #except: bryn
    You put it in the notes, with the time, in your best hand. They are good notes. They will be filed under Weight. #to: bryn
-
-> turn_to

= again
They went round it, as you go round a trolley. There is a roll of blue tape on the windowsill. #to: bryn
* [Get down on the floor with the tape, and put a line across the half-door. #id: show_line #by: bryn]
    Bryn gets up, says sorry to the scales, and sticks a strip of blue tape under the half-door. The train comes along at a good pace. It stops. #except: bryn
    You say sorry to the scales, get down on your knees and stick a strip of blue tape under the half-door. The train comes along at a good pace. It stops. #to: bryn
    Is it deep? says the voice.
    Tomasz takes out his pencil and draws a line through something in his report. #pose: tomasz=papers
* [Leave it with them; you have said it once, and they are qualified. #id: let_lie #by: bryn]
    The student opens his mouth, and looks at the scales, and shuts it. #except: bryn
    You have said it. You weigh a pencil: nine grams. #to: bryn
-
-> turn_to

= turn_to
The student fetched them. He came the whole length of C at that boy's pace; you came by the car park. You have a hip to win, and eleven minutes. #to: grace
* [Turn round to the scales and ask Bryn what he saw on the way. #id: ask_bryn #by: grace]
    Bryn. You walked down with him. I never have. What did you see? #who: grace #mood: listening #pose: grace=turn
    {shared_floor:
        Just, he's fine till there's a line. {shared_night:And in the dark there aren't any.|Then he's fine again. It's like somebody keeps switching something off.} #who: bryn #mood: speaking
        And my floor has no lines. Not one. Well, I'm a fool in a paper hat. #who: grace #mood: distressed
    - else:
        ~ just_told = true
        It's probably nothing. He stops at the lines on the floor. And the metal strip. He feels for them with his foot, like it's deep. {shared_night:In the dark there aren't any.|In between he's quick.} #who: bryn #mood: speaking #fact: floor
        My floor has no lines. #who: grace #mood: distressed
    }
* [Keep to the hip and the two years; that is what will be lost. #id: press_hips #by: grace]
    {shared_hips: I'll say it again, because it's the one thing here with a date on it.|There's an X-ray, Mr Castillo. His left hip is sliding, and we have two years in which standing may hold it.} Chairs can be ordered any October. #who: grace #mood: firm #fact: hips
    She holds the print up to the window. #except: grace #pose: grace=hand
    You hold the print up to the window. There is a boy in it, in grey. Behind you a pen stops. #to: grace #pose: grace=hand
-
{(shared_floor || just_told) && not shared_letter:
    Dr Rao has gone back to the front of the file. She reads one page for longer than it is. #pose: anjali=papers
    There is a letter here, from when he was one. It asks for his eyes to be tested at two. That was not done. #who: anjali #mood: weary #fact: letter
    Who wrote the letter? #who: jun #mood: listening
    I did. #who: anjali
}
-> goal_

=== goal_ ===
Doctor. Excuse me. Your hat. #who: jun #mood: concerned
Dr Rao takes it off and looks into it, where the maker's name would be.
How long? #who: anjali #mood: warm
Since "diplegia". #who: tomasz #mood: neutral
It did suit you, though. #who: bryn #mood: distressed
If it is to be the chair, you will be asked to be gracious about it, in your chair. #to: grace
Walk, ride, wait. You might be asked. You get a face ready for it. #to: bryn
One aim, please; I can hold three in my head, and the services cannot. #who: anjali #mood: firm #pose: anjali=stand
* [Mateo walks with his frame from the school gate to his own peg. #id: walk_in]
    ~ aim = "walk"
    A hundred and ten steps. I've been and counted. Well, I've been and rolled. #who: grace #mood: warm #board: Aim: from the gate to his peg, on his feet
    Then Friday goes by, says Tomasz to his form, as one says goodbye to a bus. #pose: tomasz=papers
    He will walk if Miss Grace says walk. To the moon. I only carry him after. #who: jun #mood: neutral
* [Mateo gets wherever the other children go, in a chair that he drives. #id: get_about]
    ~ aim = "chair"
    I shall need an indoor measure, an outdoor measure, and somebody to move the snack table. #who: tomasz #mood: warm #board: Aim: wherever the others go, driving himself
    {shared_letter: His eyes can be tested from a chair, I suppose. #who: anjali}
    I'll say this once and then I'll help you. You're giving him the playground and spending his hip. #who: grace #mood: firm
    Tomasz does not say that it isn't so.
* [We find out what holds Mateo back, and then choose frame or chair. #id: know_why]
    ~ aim = "why"
    So I go home and say: they do not know. #who: jun #mood: weary #board: Aim: know what holds him back, then choose
    We'd be saying it after two years, four professions and a helmet. #who: grace #mood: weary
    And in October I begin a form. #who: tomasz
-
-> plain

=== plain ===
Jun takes out a paper that has been folded very small. #sound: paper
My wife comes home at eleven and takes off her shoes. She says: what did they say? I must tell it in one breath. So. You say it to me, I say it to her. Somebody is my wife. #who: jun #mood: speaking
Nobody moves. Then Tomasz unties his shoes, and puts them side by side under the couch. #pose: tomasz=rest #sound: chair
I have been on my feet since six. #who: tomasz #mood: weary
Jun studies him. It will do. #mood: jun=warm
Miss Grace. {shared_hips:The hip.|This migration. Who migrates?} #who: jun
You have a sentence for students, one for surgeons, and one for yourself at three in the morning. You have none for a kitchen. #to: grace
* [Say that his hip is a loose shutter, and that standing holds it to. #id: shutter #by: grace]
    His hip's a loose shutter. Every time he stands, he's holding it to. #who: grace #mood: warm #fact: hips
    To Tomasz, in one breath, Jun says it again.
    And when there is wind? #who: tomasz #mood: listening
    It has left the surgeon outside, in the wind.
* [Say that without standing every day there may be an operation at seven. #id: operation #by: grace]
    If he doesn't stand every day, there may be an operation when he's seven. #who: grace #mood: firm #fact: hips
    He stands every day, or at seven they cut, says Jun to Tomasz.
    On Tuesday he had a cold, and I left him in bed. Is that the operation? #who: tomasz #mood: distressed
    Nobody has said that there may be one anyway. Jun has begun to count the days. #mood: jun=concerned
* [Say that standing is good for his hip and that you cannot say how good. #id: how_good #by: grace]
    Standing's good for his hip. I can't tell you how good. Nobody can. #who: grace #mood: concerned #fact: hips
    It is good, says Jun to Tomasz, and nobody knows how good.
    Then what do I do tomorrow? #who: tomasz #mood: listening
    We stand him. And if it goes wrong, it was not us. #who: jun #mood: warm
-
{broken:And you, nurse. Since you are one who talks. The legs.|And you, nurse. The legs. You talk like people.} #who: jun #mood: neutral
A porter and three professionals, one in his socks, look at you. You think of your nan, who would say, well, go on, then. #to: bryn
* [Say that the message to his legs arrives late, and too loud. #id: too_loud #by: bryn]
    The message gets to his legs late. And then it's too loud. #who: bryn #mood: speaking
    Like the radio on Level Five. #who: jun #mood: warm
    Why is it late? #who: tomasz #mood: listening
    Jun looks at Bryn, and Bryn looks at Dr Rao.
* [Say that he works three times as hard as the others to do the same. #id: three_times #by: bryn]
    He's working three times as hard as the others. To do the same thing. #who: bryn #mood: speaking
    Jun turns to tell it, and does not. #mood: jun=distressed
    And I say to him: come on. Come on. #who: jun
    Tomasz thinks what Ana would say to that, and says nothing.
* [Say that it happened before he was born and was nobody's doing. #id: nobodys_doing #by: bryn]
    It happened before he was born. Nobody did it. Nothing anybody did. #who: bryn #mood: speaking
    I did not ask you that. #who: jun #mood: distressed
    No. Sorry. #who: bryn
    ~ third = true
    He unfolds the small paper.
    Number three. She works in the laundry. She lifted, she was five months. She asks that. #who: jun #mood: weary
    To Tomasz he says: nobody did it.
    Again. #who: tomasz #mood: listening
    He says it again.
-
Tomasz puts on his shoes. #pose: tomasz=papers
{shared_letter: I had better be one of those who are plain.|It is my turn to be plain, I think.} One sentence, Mr Castillo. #who: anjali #mood: listening
He turns the job sheet over and writes ANA at the top, like an address. Whatever goes under it will be on the fridge for a year. #sound: pen
You know what it is to hang on a fridge. Yours said: Grace must try. #to: grace
{shared_night || trusted: You would have put: he is working it out. That is not a sentence anybody signs.|In the dark there are no lines. You look at Jun. He knows what you are asking, and shakes his head.} #to: bryn
* [He can walk a little, and it is worth it, even when he is carried. #id: worth_it]
    ~ card = "worth"
    Worth it to whom? #who: tomasz #mood: neutral
    That is you, or my wife? #who: jun #mood: listening
    On that we are agreed. #who: tomasz
    The chair is not in it. Jun writes it down, and under "carried", for himself, his shift times. #board: For Ana: he can walk a little, and it is worth it, even when he is carried
* [We do not know yet what stops him, and so nobody is to hurry him. #id: not_yet]
    ~ card = "notyet"
    You would like me to sign that. #who: anjali #mood: neutral
    You'd be in good company. I've put "stamina" in three reports. #who: grace #mood: weary
    Jun reads it twice. Nobody is to hurry him, he says. That is for my mother-in-law. I shall put it in colour. #board: For Ana: we do not know yet what stops him; nobody is to hurry him #mood: jun=warm
* [He will go where others go, partly on wheels, and that is not giving up. #id: not_giving_up]
    ~ card = "wheels"
    It's true. I had it said to me once, very kindly, and then a van came. #who: grace #mood: weary #board: For Ana: he will go where others go, partly on wheels
    It leaves out the hip. Jun writes it slowly. At "giving up" the pen goes through the paper.
-
{trusted && not shared_night:
    So, I say a thing too. At night he walks. In the dark, hand on the wall, from his bed to us. Eleven steps. I did not say, because of the form. #who: jun #mood: speaking #fact: night
    The form asks if the child can walk indoors. It does not ask if the light is on. #who: tomasz #mood: concerned
    {shared_floor:
        In the dark there aren't any lines. #who: bryn #mood: speaking
        Nobody tells him that it is probably nothing. #except: bryn
        Nobody tells you that it is probably nothing. #to: bryn
    - else:
        He can do it in the dark, then. I should like him in my gym with the lights off. #who: grace #mood: warm
        In the dark there aren't any lines, you think. You think it so loudly that you look up. #to: bryn
    }
}
-> paper_

=== paper_ ===
His radio says something. He turns it down. Eight minutes. #sound: phone
Twenty-three appointments, this year. Four letters, four envelopes. My wife asks: do they know each other? #who: jun #mood: neutral
Somebody will have to type it. You know who types. #to: bryn
You and Tomasz have not agreed on one sentence since Easter. #to: grace
* [One report under Dr Rao's name, and one list of what is to be done. #id: one_report]
    ~ paper = "one"
    I shall cut. You will each of you find that I have cut the best thing. #who: anjali #mood: neutral
    My annex on snack tables. #who: tomasz #mood: weary
    That was the best thing. #who: anjali #mood: warm
* [One page in Mr Castillo's words, which we check; our reports stay on file. #id: his_page]
    ~ paper = "his"
    Jun pulls the couch paper down, a clean yard of it, and begins. Where it says joystick trial he puts: he drove. #sound: paper
    Over his shoulder Grace says that it is all there. #except: grace #mood: grace=distressed
    You read it over his shoulder. Two years of your life, all there; it would go on a postcard. You say the first half of that aloud. #to: grace #mood: grace=distressed
* [Four reports, each signed by its writer, and one page of where they differ. #id: four_reports]
    ~ paper = "four"
    So that I can see you do not agree. In writing. #who: jun #mood: listening
    One: walk or ride. Two: what first. Three: is he tired, or is it something else. I'll type it. #who: bryn #mood: speaking
    It is not what my profession is used to posting. #who: anjali #mood: concerned
-
And one hour a week. One. Thursdays at three, between two shifts, I have it. Whose hour? #who: jun #mood: speaking
Three diaries open. You have a diary. Nobody is asking it anything. #to: bryn
The gym has your name on the door, spelt wrong. It is the one door in the building that you need nobody to hold. #to: grace
There's a quiet end to C, where nobody pushes anything after three. You could tape over the lines, on your own time. #to: bryn
* [At his nursery, with Tomasz, where the other children and the doorframes are. #id: at_nursery]
    ~ place = "nursery"
    I shall come to him. The doorframes there are original. #who: tomasz #mood: warm #board: Thursdays: nursery, Tomasz
    A bus and a hill. Then I shall hear about it. #who: jun #mood: neutral
    Grace shuts her diary on the gym's name, without a sound. #except: grace
    You shut your diary on the gym, without a sound. It has taken some doing, over the years, not to slam things. #to: grace
* [In the gym, with Grace, where the floor is plain and he is quickest. #id: in_gym]
    ~ place = "gym"
    Bring socks. Tomasz, you may visit my country. Wipe your feet. #who: grace #mood: warm #board: Thursdays: gym, Grace
    I shall bring a doorframe. #who: tomasz #mood: neutral
    And when do we talk, how it goes? #who: jun #mood: listening
    You'll see how it goes, Mr Castillo. He'll be upright. #who: grace #mood: warm
* [In Corridor C, with whoever is free, the last ten minutes kept for talk. #id: in_corridor]
    ~ place = "corridor"
    Is it allowed? #who: anjali #mood: concerned #board: Thursdays: Corridor C, whoever can come; last ten minutes, how it went
    I am the one who would stop you. #who: jun #mood: warm
    Bryn looks at the roll of tape. It is not on the placement timetable. #except: bryn
    You look at the roll of tape. It is not on the placement timetable. #to: bryn
-
-> round

=== round ===
Jun, says the radio. Bed on Four, Jun. #sound: phone
At the half-door he is handed a hat after all. It is the tall one. Tatay's working, he says, and hands it back. #leave: jun #sound: door
A frame, a chair, a list, a Thursday. And everything on it says "team", which has no bleep. #who: grace #mood: weary
You could give Tomasz your floor and your elbows. You would be teaching what you argued against. #to: grace
Friday is your last day here. The Thursdays go on without you, unless you come on your day off, as nobody in particular. #to: bryn
They put the hats back in the box, each their own. #activity: commit_1
The last one in is the tall one. It does not fit, and stands up out of the rest.
-> home

=== home ===
Late, in the flat. Shoes off. Jun tells it in one breath, and puts the sheet on the fridge under the Virgin and the taxi firm. #scene: family-home #light: dusk #alt: A small warm kitchen late in the evening. A job sheet with writing on its back is held to the fridge by two magnets; a pair of work shoes under a chair. #enter: jun #when: day #sound: mug
{card:
- "worth": Worth it, Ana reads. To whom? They had a man there to ask that, says Jun. She carried him from six till noon, and sheets till the last bus.
- "notyet": Nobody is to hurry him, Ana reads. She laughs; it is a long time since that place wrote about somebody else's behaviour.
- "wheels": Not giving up, Ana reads. Who said that we were giving up? Nobody, says Jun. So why do they write it?
}
{shared_night: They leave the hall light off, and lie awake for it on purpose. A hand, along a wall. Eleven.|At one o'clock Jun gets up, for some reason, and shuts the kitchen door, so that the light is off the hall.}
{third:
    And number three? she asks. The student said it, says Jun. Nobody did it. She turns the tap on, though there is nothing to wash. #mood: jun=weary #sound: mug
- else:
    And number three? she asks. {began == "father":There was no time, says Jun.|I did not read it out, says Jun.} She nods. It has been number three for four years. #mood: jun=weary
}
{broken:You had told her husband that it would stay with you. It stayed for half an hour.|{shared_night:He said it himself, in the end. On the bus you go over what you would have said.|You told her husband that it would stay with you, and it has. It has not got any lighter.}} #to: bryn
You do your stairs on your bottom, as you have for twenty-seven years. Halfway up you think: every one of these has an edge. You have never asked who can see it. #to: grace
-> month

=== month ===
{place:
- "gym": A Thursday, four weeks on. The gym has a pale floor, a mirror, and a doorframe with no door and no wall, screwed to a plank. #scene: clinic #light: noon #alt: Afternoon light in a hospital gym. A small walking frame, a roll of tape, a doorframe standing by itself on a plank. #enter: grace #when: month #sound: footsteps
- "nursery": A Thursday, four weeks on. The nursery has nineteen children, old tiles in black and white, and a snack table that has been moved. #scene: nursery #light: noon #alt: A nursery in the afternoon: low tables, an old black and white tiled floor, a small walking frame by the wall. #enter: grace #when: month #sound: playground
- "corridor": A Thursday, four weeks on. The far end of C, beyond the last lift. Somebody has put brown tape over twelve yards of blue{shared_floor:.|, and nobody has asked who, or why.} #scene: corridor #alt: The quiet end of a long hospital corridor. Brown tape covers part of a blue line; a small walking frame stands by the wall. #enter: grace #when: month #sound: footsteps
}
{commit_grace == "commit":
    Grace is showing Jun how you take a chair through a door: elbows in, chin up, don't look at it or you'll marry it. Mateo, on his feet the whole time, is looking at her wheels. #except: grace
    You are showing Jun how you take a chair through a door: elbows in, chin up, don't look at it or you'll marry it. Mateo is on his feet the whole time. You had thought that this was a thing you only did. #to: grace
- else:
    {commit_grace == "signpost":Grace has given Tomasz the number of somebody who teaches chair skills, in another county.|Grace has got him to fifty-two steps. She keeps the number on a card.} When the trial chair is brought in, she finds something to do with a shoelace. #except: grace
    {commit_grace == "signpost":You have given Tomasz the number of a woman who teaches chair skills, in another county.|You have got him to fifty-two steps. You keep the number on a card.} When the trial chair is brought in, you find something to do with a shoelace. It is Mateo who watches how you turn. #to: grace
}
{commit_tomasz == "commit":
    Tomasz has given up his Tuesdays to be here, and {aim == "walk":has lowered a handrail at the school, by hand, eight centimetres.|has moved the peg for the bag to where one must stand up out of the chair to reach it.}
- else:
    {commit_tomasz == "signpost": Tomasz sent a full handover by internal post. It is in the building.|Tomasz's Tuesdays are full; the boy is seen on those as well. There are now twenty-four appointments.}
}
{commit_anjali == "commit":
    Dr Rao telephoned {shared_letter:the eye clinic herself, said whose letter it had been, and came down in the lift to hear the result. She got out at one.|four departments herself, in her lunch, and came down in the lift to see who had turned up. She got out at one.}
- else:
    {commit_anjali == "signpost": Dr Rao wrote to the relevant department.|Dr Rao is waiting to hear.} {shared_letter:The eye clinic has sent an acknowledgement. There is a line through the old reference, and a new one.|It takes the time it takes.}
}
{commit_bryn == "commit":
    And there is a young man in a jumper, on his day off, flat on the floor with {shared_floor:tape in blue, in brown, in white. A voice calls out which one is deep.|a roll of tape. He says he dropped something. He has been looking for it for forty minutes, at every join.} #except: bryn
    And there is you, in a jumper, on your day off, flat on the floor with {shared_floor:tape in blue, in brown, in white. A voice calls out which one is deep.|a roll of tape. You said you had dropped something. You have been looking at every join for forty minutes, and nobody has asked what it was.} #to: bryn
    Your sheet was signed. Line nine said: Quiet. You have never been so sure what you are for. #to: bryn
- else:
    {commit_bryn == "signpost":The student left a page about the lines with the ward sister, who has it safe.|There is another student by now, a tall girl. She has been told where things are.} #except: bryn
    {commit_bryn == "signpost":You left a page about the lines with the ward sister. She said it was very clear. She put it somewhere safe.|There is another student on your stool by now. You told her where things are.} You heard about it from a friend. You were on nights by then, in another building, and it was probably going all right. #to: bryn
}
{broken:
    The allowance office has written. It has learned that he is ambulant at night. Jun asked somebody on Level Five what ambulant means, once, and has been carrying the letter since.
- else:
    {shared_night: Tomasz has filled in the allowance form. "Eleven steps in the dark. In the light, please ring me."}
}
{shared_letter && commit_anjali == "commit":
    What he sees is this: straight ahead, and up. Below his chin, and off to one side, the world is a rumour. Every line might be an edge. He has been brave forty times a day, and they had called it stopping. #sound: clock
}
-> ends

=== ends ===
{
- shared_floor == false && not (shared_letter && commit_anjali == "commit"): -> hats
- paper == "four" && committed >= 2: -> both
- committed >= 3: -> line
- else: -> porter
}

=== both ===
A year. The page of differences has been typed again twice, and is shorter each time without coming to nothing. #scene: corridor #alt: A school corridor with low coat pegs. Under one peg stand a small walking frame and a small powered chair, side by side. #enter: grace, tomasz, jun #when: year
Mateo's teacher has it on the back of the cupboard door. {aim == "walk":The peg is a hundred and ten steps from the gate, and it is his; he does them on Mondays.|He walks on Mondays.} He drives on days with football. The other days he tells them, at the gate, which it is.
He should be on his feet more. I said it in a paper crown, I say it now. #who: grace #mood: firm
He should be asked less. He is five. #who: tomasz #mood: firm
In our house we have your page next to Ana's. When my wife and I do not agree, she says: put it on the page. #who: jun #mood: warm
You have lost to Tomasz on Wednesdays and Fridays. You look forward to the typing. #to: grace
A copy came to you, in another town: point three is settled, he was not tired. You have it inside your locker. #to: bryn
They still differ. The boy, who can read a good deal upside down by now, has asked who is winning. #ending: both_and
-> END

=== line ===
A year. In Corridor C the yellow line has gone, and a strip of plain floor runs down the middle, the width of a bed, or of two people going slowly. It took four signatures and a porter. #scene: corridor #alt: The long hospital corridor. One painted line has been removed; a plain pale strip runs down the middle of the floor. #enter: jun, anjali #when: year
{aim == "walk":He is on his feet from the gate to his peg, and on wheels after that.|He is on wheels for distance, and on his feet for anything he wants very much.} At school there is white tape on each step, and a rule that you say "step" and not "careful".
{commit_anjali == "commit":
    I have read all my old letters since. There were two more. #who: anjali #mood: weary
- else:
    It was the student who noticed, you know. I always say so. I generally say it too late in the sentence. #who: anjali #mood: warm
}
Grace has lost a word she was fond of, Tomasz an argument he was winning, and Dr Rao a way of coming into a room. None of them has mentioned it. #except: grace
You have lost a word you were fond of, Tomasz an argument he was winning, and Dr Rao a way of coming into a room. Nobody has mentioned it. #to: grace
You teach the second-years now. You bring a paper crown, and start with what you did not see. #to: grace
You qualified. In interviews you still say that it is probably nothing; but you say it standing up. #to: bryn
Jun waits at the turn, with a bed. A good many people look better, he finds, when one gives them a plain floor. #ending: plain_floor
-> END

=== porter ===
A year. Jun carries the red folder, on the shelf under whatever bed he is pushing, and everything is in it, in order, in his hand. #scene: corridor #light: dusk #alt: The long hospital corridor at night. A porter stands with an empty bed; on the shelf beneath it lies a thick red folder. #enter: jun #when: year #sound: footsteps
He gave Grace's figures to Tomasz in the lift. He took Tomasz's drawing to the school. {commit_anjali == "commit":He had the eye result in his pocket before it was in the file.|He asked after the eye test on Level Two, politely, every Thursday, until somebody looked.}
They are all good. I would not change one. Only, they do not meet. So I meet them. #who: jun #mood: neutral
The boy goes to school, on his feet and on wheels, and knows the colours of all the lines. It has been put down, in four sets of notes, to four things.
You see him go past the gym door with the folder. You mean to say something each time. He is always pushing somebody. #to: grace
You met him once in the lift, on your way to an interview. He asked what a word meant, once; and it was you who had to think. #to: bryn
Ana has taken the sheet off the fridge to write on the other side. It is a list of the people who have to be told. It begins with the two of them. #ending: the_porters_round
-> END

=== hats ===
A year. {committed >= 3:They did all that they had promised. They came when they said, they rang when they said, there was a joint report, comb-bound.|Each of them did careful work, in a room of their own.} {aim == "walk":He walked.|{aim == "chair":He drove.|They went on looking, for a time, and then there was a list.}} He went on stopping. #scene: clinic #alt: The same clinic room a year later. A box of dressing-up hats stands by the half-door with a tall black hat sticking out of the top. #enter: anjali #when: year
It was a dinner lady who said it. She had wiped the line between the dining hall and the corridor for nineteen years, and had seen every way there was of crossing it. That one's not lazy, she said. That one thinks it's a step.
{shared_letter:The letter was still in the file, and this time somebody put the two together.|There turned out to have been a letter, three years old, and by then four.} #mood: anjali=weary
I asked for anything that was not in the reports. I remember asking. I was wearing a hat. #who: anjali
{commit_bryn == "commit":You had gone on your days off, and lain on the floor, and looked. You never said what for. You have thought about that on a good many buses.|It was in the notes, with the time, under Weight. You had a neat hand.} #to: bryn
Forty steps, you used to say, as though it had been the boy who was inconsistent and not the floor. You have had your own painted, with lines. You cross them every morning. #to: grace
Someone comes in, a new student, with the scales. Excuse me, she says. It's probably nothing. Dr Rao takes off her glasses and puts down the file, and waits; and the girl, who had not expected it, cannot for the moment remember what it was. #ending: tall_hats
-> END
