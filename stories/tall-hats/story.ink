VAR committed = 0
VAR commit_grace = ""
VAR commit_tomasz = ""
VAR commit_anjali = ""
VAR commit_bryn = ""
VAR past_whose_job = ""
VAR shared_floor = false
VAR shared_forty = false
VAR shared_hips = false
VAR shared_doorframe = false
VAR shared_chart = false
VAR shared_laundry = false
VAR shared_tiles = false
VAR began = ""
VAR taken = ""
VAR outside = false
VAR aim = ""
VAR card = ""
VAR paper = ""
VAR place = ""
VAR third = false
VAR just_told = false
VAR seen = false

-> corridor

=== corridor ===
Corridor C runs the length of the hospital. Three lines are painted on its floor: red for X-ray, blue for Children, yellow for a department that has moved. #scene: hospital-corridor #alt: A long hospital corridor: a red, a blue and a yellow line run along its floor, and part before the double doors at its end. A father and a young student nurse stand in it. #enter: jun, bryn #sound: footsteps
Jun Castillo is a porter here. Today he is Mateo's father. Mateo is four, and walks in front with his frame. Blue, says Mateo. Red. Blue.
Bryn Pugh, student nurse, was sent to bring them. #except: bryn
You are Bryn, a student nurse in your third week. On Friday Dr Rao is asked if you are any good. #to: bryn
Mateo does not stop because he is tired. He stops at the lines. At each one he puts a foot out, as if the floor ended there. #to: bryn #fact: floor
You have a kind face. So I tell you one thing, and you do not say it in there. At night he walks. No frame. In the dark, one hand on the wall, from his bed to ours. Eleven steps. #who: jun #mood: concerned #to: bryn #fact: night
If they write "he walks", we lose the chair, and the money for his care. Please. #who: jun #to: bryn
You said yes before you had thought. But they plan by what Mateo can do. It has to be in his notes. #to: bryn
At the clinic door there is a metal strip. Mateo stops. You must answer Jun before he is over it. #to: bryn
* [Tell Jun that you cannot keep his secret, and ask him to tell them himself. #id: ask_him_to_say #by: bryn]
    ~ taken = "self"
    I should not have said yes. It has to be in Mateo's notes. Will you tell them? I'd be next to you. #who: bryn #mood: distressed #to: bryn
    Then I say it. I, not you. #who: jun #to: bryn
    He lifts Mateo over the strip, and does not look at you. #to: bryn
    At the metal strip of the clinic door Jun says something quietly to the student. Mateo does not hear it. #except: bryn
* [Tell Jun that you must tell Grace, who supervises you, before the clinic begins. #id: tell_supervisor #by: bryn]
    ~ taken = "grace"
    I should not have said yes. I have to tell Grace, she supervises me. I'll tell her why you asked. #who: bryn #mood: distressed #to: bryn
    Tell one, then. Not the whole room. #who: jun #mood: weary #to: bryn
    He lifts Mateo over the strip. #to: bryn
    At the metal strip of the clinic door Jun says something quietly to the student. Mateo does not hear it. #except: bryn
-
-> clinic

=== clinic ===
The clinic has a couch, scales, and a half-door to a playroom. Mateo goes through to the bricks. #scene: clinic #alt: A hospital clinic room for children: a couch, a height chart, a basin, a child's drawing of a boat. A doctor, an occupational therapist and a physiotherapist sit at a table, the physiotherapist in her wheelchair. #enter: anjali, tomasz, grace #pose: anjali=papers #sound: door
Is this your break, Mr Castillo? #who: anjali #mood: warm #enter: jun, bryn
Fifty minutes, Doctor. Then the radio calls me. #who: jun
It is Mateo's appointment. I shall tell the porters' desk. #who: anjali #mood: neutral
Dr Anjali Rao is the consultant paediatrician. #except: anjali
You are Dr Rao, the consultant paediatrician. Last night, in Mateo's file, you found a letter of your own. Three years ago you asked for his eyes to be tested when he was two. It was never booked. Jun and Ana, his parents, will be told today. #to: anjali #fact: letter
Tomasz Wilk, occupational therapist, has a form on his knee. #except: tomasz
You are Tomasz, the occupational therapist. You have measured for a year to get one small chair right. If you miss Friday, Mateo starts school without it. #to: tomasz
The order for Mateo's powered chair goes in on Friday. After Friday the next date is in October. #who: tomasz #mood: neutral
And I would rather he walked. #who: grace #mood: warm
Grace Otieno, physiotherapist, uses a wheelchair. #except: grace
You are Grace, the physiotherapist. People see your wheelchair and think that you are for wheels. You want this boy on his feet. #to: grace
{taken == "grace":Bryn has told you: at night Mateo walks, eleven steps, in the dark. His father wanted it kept secret, and knows that it cannot be.} #to: grace
Mateo's EHC plan, for school, is being written. It must name all he needs. But by September the school can get only one helper. The helper can learn one thing first: the frame or the chair. #who: anjali #mood: neutral
The stool by the scales is yours. It is where students sit. #to: bryn
* [Each of us reads our report aloud, and Mr Castillo asks at the end. #id: read_reports]
    ~ began = "reports"
    It takes twenty-six minutes. It is careful work, all of it. By the second report Jun has turned over his job sheet and is writing down words he does not know. #sound: pen
    He ticks the ones he knew. One of them is "Tuesday". #to: bryn
* [Mr Castillo says what he came to ask, and we answer in his order. #id: father_first]
    ~ began = "father"
    My wife wrote three questions. One: can he go to the school where his cousin goes? Two: when the boots hurt, which of you do we ring? We have rung all. #who: jun #mood: speaking
    Nobody has asked us first before. Thank you, Doctor. #who: jun #mood: warm
    Grace and Tomasz answer one each, and then each other's. Jun looks at the third question, and folds the paper. That one is for the end. #except: grace, tomasz
    The other therapist answers one and you answer one, and then each other's. Jun looks at the third question, and folds the paper. That one is for the end. #to: grace, tomasz
* [We watch Mateo over the half-door, and say only what we see him do. #id: watch_first]
    ~ began = "watch"
    For ten minutes they all watch Mateo and some bricks. It is the longest anybody here has looked at him without holding him. #sound: clock
    He fetches a brick from the box. He brings it round by the wall, not across the mat. Three times. #who: tomasz #mood: listening
    He's saving his legs. #who: grace #mood: neutral
    I asked what we saw, Grace, not why. #who: anjali #mood: warm
-
{past_whose_job != "":
    Apologies from Máire, our speech therapist. She's in a school. Since the meeting about Kofi she is always in a school. #who: grace #mood: warm
    ~ past_whose_job = ""
}
-> hats

=== hats ===
Things come over the half-door: a fireman's helmet for Tomasz, a paper crown for Grace, a pirate's hat for the student. Last comes a tall black hat. That's the doctor's, says Mateo. #except: grace, tomasz, bryn #sound: chair #wears: tomasz=fire-helmet #wears: grace=paper-crown #wears: bryn=pirate-hat
Over the half-door come a fireman's helmet for Tomasz, a paper crown for you. The crown weighs less than the irons you wore on your legs here as a child. Last comes a tall black hat. That's the doctor's, says Mateo. #to: grace #wears: tomasz=fire-helmet #wears: grace=paper-crown #wears: bryn=pirate-hat
Things come over the half-door: a paper crown for Grace, a fireman's helmet for you. The helmet is the most reasonable thing you have been given all week. Last comes a tall black hat. That's the doctor's, says Mateo. #to: tomasz #wears: tomasz=fire-helmet #wears: grace=paper-crown #wears: bryn=pirate-hat
Things come over the half-door: a helmet for Tomasz, a paper crown for Grace, a pirate's hat for you. Yours is too small. You keep it on; you are not sure of the rule. Last comes a tall black hat. That's the doctor's, says Mateo. #to: bryn #wears: tomasz=fire-helmet #wears: grace=paper-crown #wears: bryn=pirate-hat
I think you've got to put it on, Doctor. He's watching. #who: bryn #mood: warm
Dr Rao puts it on. There is no hat for Mateo's father. Tatay's working, says Mateo. He means his dad. #except: anjali #wears: anjali=tall-hat
You put it on, and mean to take it off in a minute. There is no hat for Mateo's father. Tatay's working, says Mateo. He means his dad. #to: anjali #wears: anjali=tall-hat
Mateo has spastic diplegia, GMFCS level three, on a background of PVL, with AFOs in situ and a migration percentage we shall want to watch. #who: anjali #mood: neutral
Sorry. Diplegia? #who: jun #mood: neutral
Both legs. #who: anjali
Both legs. Thank you. #who: jun
The doctor is still wearing the hat. #except: anjali
Jun writes it down. He asked about one word, and you used five. #to: anjali
I had to look them up. The AFOs are just his boots. #who: bryn #mood: warm
There is an interpreter, Mr Castillo, if you or Ana want one. #who: anjali #mood: warm
To help us, Doctor, or to help you? #who: jun #mood: neutral
Forty years ago your mother sat where Jun sits now. She said thank you too. #to: grace
On Tuesday Mateo did forty steps in your gym, on that pale floor, laughing. In the corridor outside he does four. You have called it stamina: you thought that he got tired. #to: grace #fact: forty
And there is the X-ray. One hip is sliding. Two years of standing may hold it; if not, it is an operation. #to: grace #fact: hips
When Mateo tried the chair, he hit the doorframe four times out of five, always on the left. You wrote: "New to joystick." #to: tomasz #fact: doorframe
You have been to Mateo's nursery. The floor is old tiles, black and white, and he crosses the room only along the wall. #to: tomasz #fact: tiles
You have been to his home as well. His mother, Ana, works in a laundry. In July she asked you if her lifting, before he was born, hurt his legs. She asked you not to tell Jun that she asks. #to: tomasz #fact: laundry
Some children with a scan like Mateo's read an eye chart to the bottom, and yet do not see the edge of the pavement. You have known them. #to: anjali #fact: chart
Your letter is not one more small thing to mention now. You owe it to Jun and Ana, by itself, before anything is decided. #to: anjali
You have no report. You have a chart with a weight on it, and what Mateo's foot did in the corridor. #to: bryn
Mateo weighs fifteen point two kilos, if anybody wants it. That's with his boots on. #who: bryn #mood: neutral
What do you know that is not in the reports? Anybody. #who: anjali #mood: listening #activity: share_1
In the playroom a wooden train goes by, close to the wall.
{not shared_floor && not shared_forty && not shared_hips && not shared_doorframe && not shared_chart && not shared_laundry && not shared_tiles:
    Nobody says anything that is not in the reports.
}
{shared_forty:
    He did forty steps on Tuesday, in my gym. In the corridor outside, four. I've called it stamina: that he gets tired. I never asked if that's true. #who: grace #mood: speaking
}
{shared_hips:
    His left hip's sliding, Mr Castillo. Out of its cup, slowly. Two years of standing may hold it. May. If not, it's an operation. #who: grace #mood: concerned
    Jun puts a hand on his own hip. The left, he says. #mood: jun=concerned
}
{shared_doorframe:
    When Mateo tried the chair, he hit the doorframe four times out of five. Always on the left. I wrote "new to joystick". By the fourth time he was not new. #who: tomasz #mood: concerned
}
{shared_tiles:
    At nursery the floor is black and white, like a chessboard. He goes round it by the wall. I thought that he was shy. #who: tomasz #mood: speaking
}
{shared_laundry:
    In July Mrs Castillo asked me if her work hurt his legs. The lifting. #who: tomasz #mood: concerned
    She asked you? #who: jun #mood: distressed
    She asked me not to tell you that she asks. #who: tomasz #mood: distressed
    That was hers to tell. Sorry. #who: bryn #mood: concerned
    Jun takes out a paper. It is his wife's third question. Not now, he says, and puts it back.
}
{shared_chart:
    I have known children with such a scan who read the whole eye chart, and did not see the edge of the pavement. I have not asked myself if Mateo is one of them. #who: anjali #mood: concerned
}
{shared_floor:
    It's probably nothing. It's the lines. On the floor. And the metal strip, at the door. He feels them with his foot, like they're deep. #who: bryn #mood: speaking
    Children do like lines. #who: anjali #mood: neutral
}
-> legs

=== legs ===
He can walk, when there's nothing in his way. And I can clear his way. #who: grace #mood: firm #pose: grace=lean
He does not live in your gym. In September he will be last through every door. #who: tomasz #mood: firm
He'll be last and he'll be upright. #who: grace
You have an answer to that. You also have a doorframe. #to: tomasz
* [Say that upright is not a place, and say no more. #id: not_a_place #by: tomasz]
    With respect, upright is not a place. #who: tomasz #mood: firm
    That's good. Did you practise it? #who: grace #mood: weary
* [Say what the chair trial showed, the doorframe included. #id: own_trial #by: tomasz]
    I shall say something against my own order. {shared_doorframe:That doorframe again. It was no accident, and I cannot say what it was.|When he tried the chair he hit the doorframe, four times out of five. On the left. I do not know why.} #who: tomasz #mood: concerned #fact: doorframe
    Then that's two of us who don't know. #who: grace #mood: warm
-
Both of them look at Dr Rao, to see who is right. #except: anjali
Both of them look at you, to see who is right. They have looked at you like that for years. You usually say nothing and turn a page. #to: anjali
* [Say that you will decide between them, before Mr Castillo has to go. #id: rule_soon #by: anjali]
    I shall choose between the two before your radio calls you, Mr Castillo. #who: anjali #mood: firm
    After that everything in the room is said to the doctor. #except: anjali
    After that everything in the room is said to you. #to: anjali
* [Say that you do not know which of the two of them is right. #id: hand_back #by: anjali]
    I don't know which of you is right. I have nodded at you both for two years. #who: anjali #mood: weary
    Nobody has an answer ready. Somebody laughs, and it is Jun. #mood: jun=warm
-
Miss Grace is in a chair, and says legs. Mr Tomasz has legs, and says chair. I push both kinds of people, all day. I ask only: when you were a child, Miss Grace, how was it? #who: jun #mood: listening
Nobody in this building has ever asked you. #to: grace
* [Tell him about the callipers, the open days, and being fourteen. #id: own_story #by: grace]
    I walked till I was fourteen, in callipers: irons on both legs. Visitors came and clapped. I hated every step, and my hips are good because of it. Both are true. So when I say I want him to walk, I know what I'm asking. #who: grace #mood: weary
    Tomasz takes off his fireman's helmet, and holds it on his knee. He and Grace have shared an office for five years. #except: tomasz, grace #pose: tomasz=rest #wears: tomasz=nothing
    Tomasz takes off his fireman's helmet, and holds it on his knee. You have shared an office for five years, and he did not know. #to: grace #pose: tomasz=rest #wears: tomasz=nothing
    You take off your fireman's helmet, and hold it on your knee. You have shared an office with Grace for five years, and did not know. #to: tomasz #pose: tomasz=rest #wears: tomasz=nothing
* [Say that your chair is yours, and that today is about Mateo. #id: own_shut #by: grace]
    My chair's my own business, Mr Castillo, and it's a good one. These minutes are for Mateo. #who: grace #mood: warm
    Of course. I am sorry. #who: jun #mood: neutral
    It was a fair answer. You gave it in the voice that you keep for visitors. #to: grace
-
{taken == "self":
    So. I say a thing also. At night he walks. No frame. In the dark, one hand on the wall, from his bed to us. Eleven steps. I wanted it kept secret, because of the form. The one for his care money. #who: jun #mood: concerned #fact: night
- else:
    Mr Castillo, Bryn told me something at the door, because he had to. Will you say it, or shall I? #who: grace #mood: concerned
    You say. #who: jun #mood: weary
    At night he walks. No frame, in the dark, one hand on the wall. Eleven steps, to their bed. And you kept it secret, Mr Castillo, because you were afraid for his care money. #who: grace #fact: night
}
The form asks if the child can walk indoors. It does not ask if the light is on. I'll write both, and you read it before it goes. And this week I put a rail along that wall. The light stays on from tonight. #who: tomasz #mood: concerned
And they do not take the money away? #who: jun
I can't promise that. I can promise that what I write is true. #who: tomasz
{shared_floor: -> again | -> first_time}

= first_time
You have not told them about Mateo's foot. There is a metal join in the playroom floor, by the sink. His toy train has stopped at it. #to: bryn
* [Say what you saw in the corridor, now, from the stool. #id: speak_now #by: bryn]
    ~ just_told = true
    It's probably nothing. He stops at the lines. On the floor. And the metal strip. He feels for it with his foot, like it's deep. #who: bryn #mood: speaking #fact: floor
    Children do like lines. #who: anjali #mood: neutral
    He doesn't like them, though. #who: bryn
* [Write it in the notes in full, where whoever reads them will find it. #id: leave_notes #by: bryn]
    Behind them, on the stool, the student is writing. #except: bryn
    You put it in the notes, with the time, in your best writing. The notes will be filed under Weight. #to: bryn
-
-> turn_to

= again
You have told them about Mateo's foot, and they went on. There is a roll of blue tape on the windowsill. #to: bryn
* [Get down on the floor with the tape, and put a line across the half-door. #id: show_line #by: bryn]
    Bryn gets up, walks into the scales, says sorry to them, and sticks a strip of blue tape under the half-door. Mateo's train comes along fast. It stops at the tape. #except: bryn
    You walk into the scales, and say sorry to them. You get down and stick a strip of blue tape under the half-door. Mateo's train comes along fast. It stops at the tape. #to: bryn
    Is it deep? says Mateo.
    Nobody answers him. #pose: tomasz=papers
* [Say no more; you have said it once, and they are qualified. #id: let_lie #by: bryn]
    The student opens his mouth, and looks at the scales, and shuts it. #except: bryn
    You have said it. You weigh a pencil: nine grams. #to: bryn
-
-> turn_to

= turn_to
Bryn walked the whole of Corridor C beside that boy today. You came in by the car park. You have eleven minutes left, and you want them for his hip. #to: grace
* [Turn round to the scales and ask Bryn what he saw on the way. #id: ask_bryn #by: grace]
    Bryn. You walked down with him. I never have. What did you see? #who: grace #mood: listening #pose: grace=turn
    {shared_floor:
        Just, he's fine till there's a line. Then he's fine again. And in the dark there aren't any. #who: bryn #mood: speaking
        And my floor has no lines. Not one. Well, I'm a fool in a paper hat. #who: grace #mood: distressed
    - else:
        ~ just_told = true
        It's probably nothing. He stops at the lines on the floor. He feels for them with his foot, like they're deep. And in the dark there aren't any. #who: bryn #mood: speaking #fact: floor
        My floor has no lines. #who: grace #mood: distressed
    }
* [Keep talking about the hip; nobody else here will speak for it. #id: press_hips #by: grace]
    {shared_hips: I'll say it again: two years for that hip. It's the one thing here with a date on it.|There's an X-ray, Mr Castillo. His left hip is sliding, and for two years standing may hold it.} A chair can be ordered again in October. #who: grace #mood: firm #fact: hips
    On the stool by the scales the student stops writing.
-
-> letter_

=== letter_ ===
You have gone back to the front of the file. They are about to choose an aim, and Jun does not know about the letter. #to: anjali #pose: anjali=papers
Dr Rao reads one page of the file for a long time. #except: anjali
* [Take Mr Castillo next door, where a door shuts, and tell him first. #id: tell_outside #by: anjali]
    ~ outside = true
    Dr Rao takes Jun next door. Through the wall one can hear that she is speaking, and that he is not. #except: anjali
    You shut a door and tell him: a letter, his son's eyes, two years, your name. He says nothing. Outside a bed is pushed by, and he listens to its bad wheel. #to: anjali
    I have told Mr Castillo first, next door. When Mateo was one I asked for his eyes to be tested at the age of two. It was never booked. It was mine to book. #who: anjali #mood: weary #fact: letter
* [Tell Mr Castillo here, in front of everybody who has worked from that file. #id: tell_here #by: anjali]
    Dr Rao asks Jun if he will hear it here, or next door. Here, he says. #except: anjali
    You ask Jun if he will hear it here, or next door. Here, he says. #to: anjali
    When Mateo was one I wrote that his eyes must be tested at the age of two. It was never booked. Nobody here has known it. #who: anjali #mood: weary #fact: letter
    Who should have booked? #who: jun #mood: distressed
    I should. #who: anjali
-
I am sorry. I have reported it, as we must, and my other letters are being checked; you will get it in writing. His eyes will be tested now. Tell me whatever may come from his eyes, for the eye clinic. And I shall ring Ana myself, today. #who: anjali
She will say: two years too late. #who: jun #mood: weary
{shared_floor || just_told:
    His foot. At the lines. Oh, that could be his eyes. #who: grace #mood: distressed
    They all turn round to Bryn, and he goes red. #except: bryn
    They all turn round to you. Nobody has looked at you for so long in three weeks. #to: bryn
    I didn't know about a letter. I only saw his foot. #who: bryn #mood: distressed
}
Doctor. Excuse me. Your hat. #who: jun #mood: concerned
Dr Rao takes it off. #except: anjali #wears: anjali=nothing
You take it off. There is a maker's name inside, and you read it, so as to have somewhere to look. #to: anjali #wears: anjali=nothing
How long have I had it on? #who: anjali #mood: distressed
Since you said "diplegia". Sorry. #who: bryn #mood: concerned
-> goal_

=== goal_ ===
{not shared_hips:
    Before we choose, Mr Castillo: his left hip's sliding. Standing may hold it. If not, there's an operation. #who: grace #mood: concerned #fact: hips
}
One aim for Mateo, please, for September. I can hold three in my head; a school cannot. #who: anjali #mood: firm #pose: anjali=stand
If it is the chair, they will all expect you to be pleased, because you have one. #to: grace
If it is not the chair, you order nothing on Friday. #to: tomasz
Whatever the aim is, your name will stand under it, and your name stands under one mistake already. #to: anjali
You might be asked what you think. You get a face ready for that. #to: bryn
* [Mateo walks with his frame from the school gate to his own peg. #id: walk_in]
    ~ aim = "walk"
    A hundred and ten steps. I've been and counted. #who: grace #mood: warm #board: Aim: from the gate to his peg, on his feet
    Then I order nothing on Friday. And there are four doormats on that way. #who: tomasz #mood: neutral
* [Mateo gets wherever the other children go, in a chair that he drives. #id: get_about]
    ~ aim = "chair"
    On Friday I send the order, and on it: nothing is built before his eye test. Until then he drives the trial chair, at my walking pace, with my hand on the switch. #who: tomasz #mood: warm #board: Aim: wherever the others go, driving himself
    I'll help. But somebody should say it once: he gets the playground, and his hip may get worse. #who: grace #mood: firm
    Yes. I know what it costs him, and you. Thank you. #who: tomasz #mood: concerned
* [We find out what holds Mateo back, and then choose frame or chair. #id: know_why]
    ~ aim = "why"
    Then we ask it properly, for once: what stops him, and where. #who: anjali #mood: firm #board: Aim: know what holds him back, then choose
    And in October I begin a form, and the chair comes in spring. In September the helper learns neither of the two. Help in lessons does not wait. #who: tomasz #mood: weary
-
This aim is in pencil, Mr Castillo, until you say yes, and Ana. You both have parental responsibility. #who: anjali #mood: listening
{aim:
- "walk": Then put a rest after it. For Miss Grace he will walk to the moon. Then he sleeps, and misses the letters and the songs. #who: jun #mood: neutral
- "chair": Mateo? In the playground, which would you like, frame or chair? #who: bryn #mood: warm
    The fast one, says Mateo, over the half-door.
    Then from me, yes. Ana will ask about the hip. #who: jun #mood: warm
- "why": From me, yes. And I go home and say: they do not know. #who: jun #mood: weary
    You could say that they're looking. That's not the same. #who: bryn #mood: concerned
}
-> plain

=== plain ===
~ seen = shared_floor || just_told || (shared_chart && (shared_tiles || shared_doorframe))
Jun takes out a paper that has been folded very small. #sound: paper
My wife comes home at eleven, takes off her shoes, and says: what did they say? I must tell it in one breath. You say it to me, I say it to her. Somebody must play my wife. #who: jun #mood: speaking
Nobody moves. Then Tomasz unties his shoes, and puts them side by side under the couch. #except: tomasz #pose: tomasz=rest #sound: chair
Nobody moves. So you untie your shoes, and put them side by side under the couch. #to: tomasz #pose: tomasz=rest #sound: chair
I have been on my feet since six. What did they say? #who: tomasz #mood: weary
That is how she says it. Miss Grace, tell her: {shared_hips:the hip.|this migration. Who migrates?} #who: jun #mood: warm
You have a sentence for students and one for surgeons. You have none for a kitchen. #to: grace
* [Say that his hip is like a loose shutter, and standing holds it shut. #id: shutter #by: grace]
    His hip's like a loose shutter. Every time he stands, he's holding it shut. #who: grace #mood: warm #fact: hips
    Jun says it again, to Tomasz, in one breath. #except: tomasz
    Jun says it again, to you, in one breath. #to: tomasz
    And when there is wind? #who: tomasz #mood: listening
    Nobody has told Ana that there may be an operation.
* [Say that without standing every day there may be an operation at seven. #id: operation #by: grace]
    If he doesn't stand every day, there may be an operation when he's seven. #who: grace #mood: firm #fact: hips
    Every day he stands, or at seven they cut. #who: jun #mood: concerned
    On Tuesday he had a cold, and I left him in bed. Do they operate because of that? #who: tomasz #mood: distressed
    Nobody has told Ana that there may be an operation anyway.
* [Say that standing is good for his hip and that you cannot say how good. #id: how_good #by: grace]
    Standing's good for his hip. I can't tell you how good. Nobody can. #who: grace #mood: concerned #fact: hips
    It is good, and nobody knows how good. #who: jun #mood: neutral
    Then what do I do tomorrow? #who: tomasz #mood: listening
    We stand him, I tell her. And if it goes wrong, it was not our fault. #who: jun #mood: warm
-
And you, nurse, tell her about the legs. You talk like people. #who: jun #mood: neutral
You think of your nan, who would say: well, go on, then. #to: bryn
* [Say that the message to his legs arrives late, and too loud. #id: too_loud #by: bryn]
    The message gets to his legs late. And then it's too loud. #who: bryn #mood: speaking
    Like the radio on Level Five. #who: jun #mood: warm
    Why is it late? #who: tomasz #mood: listening
    Jun looks at the student, and the student looks at the doctor. #except: bryn, anjali
    Jun looks at you. That part is not yours to explain. #to: bryn
    Jun looks at the student, and the student looks at you. #to: anjali
* [Say that he works three times as hard as the others to do the same. #id: three_times #by: bryn]
    He's working three times as hard as the others. To do the same thing. #who: bryn #mood: speaking
    Jun turns to tell this to "Ana", and does not. #mood: jun=distressed
    And I say to him: come on. Come on. #who: jun
* [Leave the legs to Dr Rao, and ask her if it was anybody's fault. #id: nobodys_doing #by: bryn]
    ~ third = true
    That's for Dr Rao. Doctor, was it anybody's fault? #who: bryn #mood: speaking
    I did not ask that. #who: jun #mood: distressed
    No, but it is a good question. It happened before Mateo was born. Nobody did it. #who: anjali #mood: firm
    It is my wife's third question. She works in the laundry. She lifted heavy things, five months pregnant. She asks me that, at night. #who: jun #mood: weary
-
You are still Ana, in your socks. {shared_laundry:The real Ana asked you a question in July, and now Jun knows.|The real Ana asked you a question in July, and Jun was not to know. He does not.} #to: tomasz
* [As Ana, ask what you must do with Mateo tomorrow, at six in the morning. #id: ask_morning #by: tomasz]
    And what do I do tomorrow? At six, before my bus? #who: tomasz #mood: listening
    Boots on at breakfast, and he stands at the sink with you. Ten minutes. That's tomorrow. #who: grace #mood: warm
    Ten minutes I have. #who: jun #mood: warm
* [As Ana, ask if that is all of it, and then say nothing for a while. #id: ask_more #by: tomasz]
    And that is all of it? #who: tomasz #mood: listening
    It is quiet for a good while.
    {third:
        My wife will ask it again, her third question. Say it once more, so that I have it right. #who: jun #mood: weary
    - else:
        ~ third = true
        No. There is my wife's third question. She works in the laundry. She lifted heavy things, five months pregnant. She asks if that did it. #who: jun #mood: weary
    }
    It was nothing that either of you did. I am the doctor, and I say that. #who: anjali #mood: firm
-
One sentence for Ana, Mr Castillo, from all of us. #who: anjali #mood: listening
Jun turns his job sheet over and writes ANA at the top. What he writes under it will hang on the fridge for a year. #sound: pen
A sheet about you once hung on a fridge. It said: Grace must try. #to: grace
You would have written: he is working it out. #to: bryn
* [He can walk a little, and that is worth the work, though he is often carried. #id: worth_it]
    ~ card = "worth"
    Worth the work to whom? #who: tomasz #mood: neutral
    Who asks that, you or my wife? #who: jun #mood: listening
    Both of us. #who: tomasz
    The chair is not in the sentence. Jun writes it down. Under "carried" he puts his shift times. #board: For Ana: he can walk a little, and that is worth the work, though he is often carried
* [We do not know yet what stops him, and so nobody is to hurry him. #id: not_yet]
    ~ card = "notyet"
    Jun reads it twice. "That is for my mother-in-law," he says. "And for me." #board: For Ana: we do not know yet what stops him; nobody is to hurry him #mood: jun=warm
    I hurried him too, in the corridor. Come on, Mateo, I said. I'm sorry. #who: bryn #mood: concerned
    I've put "stamina" in three reports. I'll have to go and take it out. #who: grace #mood: weary
    Thank you, Doctor. It is not easy to sign that one does not know. #who: jun
* [He will go where others go, partly on wheels, and that is not giving up. #id: not_giving_up]
    ~ card = "wheels"
    It's true. Somebody said that to me once, very kindly, and then a van came with the wheelchair. #who: grace #mood: weary #board: For Ana: he will go where others go, partly on wheels
    Nobody had said "giving up" until now. Jun writes it slowly, and the pen goes through the paper.
-
The shoes go on again. #pose: tomasz=papers
-> paper_

=== paper_ ===
Jun's radio says something. Dr Rao holds out her hand, and he gives her the radio. #except: anjali #sound: phone
Jun's radio says something. You hold out your hand, and he gives you the radio. #to: anjali #sound: phone
Mr Castillo is with his son's doctor. Send somebody else, please. #who: anjali #mood: firm
Twenty-three appointments, this year. Four reports, in four envelopes. My wife asks: do these people know each other? #who: jun #mood: neutral
Mateo's EHC plan will be built on whatever we write here, says Tomasz to nobody. #except: tomasz
Mateo's EHC plan will be built on whatever you all write here. You say so to nobody. #to: tomasz
You and Tomasz have not agreed on one sentence of a report. #to: grace
Your department has always spoken with one voice. The voice was yours. #to: anjali
Somebody will have to type it. You know who types. #to: bryn
* [One report under Dr Rao's name, with one list of what to do. #id: one_report]
    ~ paper = "one"
    I shall have to cut. Each of you sees it before it goes, and finds that I have cut your best part. #who: anjali #mood: neutral #board: On paper: one report, one list
    My page on how he sits at the snack table. #who: tomasz #mood: weary
    One list, says Jun. One envelope. But it will not say where they do not agree.
* [One page in Mr Castillo's words, checked by us; our reports stay on file. #id: his_page]
    ~ paper = "his"
    Jun tears off a clean piece of couch paper and begins. Where a report says "joystick trial", he writes: he drove. #sound: paper #board: On paper: one page, in his father's words
    That's all of us on a postcard. Will a council pay for a helper when it reads that? #who: grace #mood: concerned
    The council gets my advice within six weeks; I owe it to them. It will be figures again. This page is for the fridge. #who: anjali #mood: weary
* [Four reports, each signed by its writer, and one page of their differences. #id: four_reports]
    ~ paper = "four"
    So I shall see it in writing, when you do not agree. #who: jun #mood: listening #board: On paper: four reports, and a page of differences
    One: does he walk or drive? Two: what comes first? Three: is he tired, or is it something else? I'll type it. #who: bryn #mood: speaking
    Thank you, Bryn. Point three is yours, so put your name to it. #who: anjali #mood: warm
-
And we can give one hour a week. Thursdays at three, between two shifts. Whose hour is it? #who: jun #mood: speaking
The gym has your name on the door. It is the one door here that you can open by yourself. #to: grace
You could see Mateo at nursery. It is across town; it would cost you your Tuesday patients as well. #to: tomasz
There's a quiet end to Corridor C, where nobody pushes anything after three. #to: bryn
* [At his nursery, with Tomasz, where the other children and the doorframes are. #id: at_nursery]
    ~ place = "nursery"
    I cannot be there and back between two shifts. Then I shall hear about it. #who: jun #mood: concerned #board: Thursdays: nursery, Tomasz
    You will. And the nursery staff see how I do it, and do it on Friday, and on Monday. They have him five days. #who: tomasz #mood: speaking
    Grace takes Mateo's hour in the gym out of her diary. #except: grace
    You take Mateo's hour in the gym out of your diary. #to: grace
* [In the gym, with Grace, where the floor is plain and he is quickest. #id: in_gym]
    ~ place = "gym"
    Every minute on his feet. Bring socks. #who: grace #mood: warm #board: Thursdays: gym, Grace
    And then on Friday he is at nursery, on another floor, with nobody who saw how. #who: tomasz #mood: weary
    And when do we talk about how it goes? #who: jun #mood: listening
    There's room on the back of your sheet. You could put one line a week. #who: bryn #mood: concerned
* [In Corridor C, with whoever is free, the last ten minutes kept for talk. #id: in_corridor]
    ~ place = "corridor"
    Is it allowed? #who: anjali #mood: concerned #board: Thursdays: Corridor C, whoever can come; last ten minutes, how it went
    I ask my manager first. After three he will say yes. #who: jun #mood: warm
    And the week that nobody is free? Then it's you and him, Mr Castillo, and a roll of tape. #who: grace #mood: concerned
    I'll leave the tape. #who: bryn #mood: neutral
-
-> round

=== round ===
Half past, says the radio. Jun, when you can. #sound: phone
Dr Rao asks once more what may come from his eyes. They all answer at once, and she writes it down for the eye clinic. #except: anjali
You ask once more what may come from his eyes. They all answer at once, and you write it down for the eye clinic. #to: anjali
{not seen:
    You say yours, his foot at the lines. She writes it down, and does not look up. #to: bryn
}
At the half-door Mateo hands his father a hat after all: the tall one. Jun gives it back, and goes to fetch a small coat. #leave: jun #sound: door
And who does it all? Everywhere we've put "team". You can't ring a team. #who: grace #mood: weary
You could teach Mateo to drive a chair, on your own floor. You would be teaching what you argued against. #to: grace
You could give up Tuesdays, to have time on Thursdays. Tuesdays are when you do your own work. #to: tomasz
You can write to the departments, as consultants do. Or you can ring, and wait, like everybody. #to: anjali
Friday is your last day. Mateo's Thursdays go on without you, unless you ask for them in your next placement, with Grace supervising. #to: bryn
The hats go back in the box. #activity: commit_1 #wears: grace=nothing #wears: tomasz=nothing #wears: bryn=nothing
The tall hat does not fit, and sticks out of the box.
-> home

=== home ===
Late that day, in the family's flat, shoes off. The doctor has rung Ana already. Jun tells her the rest in one breath, and puts the sheet on the fridge. And did we say yes? she asks. I did, says Jun. Until you do, it is in pencil. Ana goes to find a pen. #scene: family-home #clock: 20:40 #light: dusk #alt: A small front room and kitchen late in the evening, one lamp lit. A father sits alone at the table; on the fridge is a child's drawing of a boat. #enter: jun #when: day #sound: mug
Two years too late, Ana says, about the eyes. The doctor said sorry, says Jun. {outside:In a small room, with the door shut. And in a hat.|In front of them all. And in a hat.}
{card:
- "worth": Worth the work, Ana reads. To whom? They had a man there to ask that, says Jun.
- "notyet": Nobody is to hurry him, Ana reads. She laughs. Until now the hospital has only ever written what Mateo must do, and not what other people must not.
- "wheels": Not giving up, Ana reads. Who said that we were giving up? Nobody, says Jun. So why do they write it?
}
From tonight the hall light stays on. We left it off so that he'd think that it was his secret, Ana says. All winter I never slept till he had come along that wall.
{shared_laundry:
    They know what you asked Mr Tomasz, says Jun. I asked him not to say, says Ana.
}
{third:
    And my third question? she asks. Was it my work? Nobody did it, says Jun. They said so. She turns the tap on. #mood: jun=weary
- else:
    I gave you three questions, she says. And the third? There was no time, says Jun. She nods. She has waited four years for an answer. #mood: jun=weary
}
{taken == "self":Your first promise to a patient's family lasted as long as a corridor. Jun said it himself, in the end, and nobody else's words are in the notes.|Your first promise to a patient's family lasted as long as a corridor. In the lift Jun nodded to you. It was not a warm nod.} #to: bryn
At home you go up your stairs sitting down, backwards. Halfway up you think: every one of these steps has an edge. #to: grace
You fill in the form for Mateo's care money. "Eleven steps in the dark. In the light, please ring me." #to: tomasz
The incident form asks for the cause. You have put your own name in the box, and looked at it, and left it in. #to: anjali
-> month

=== month ===
{place:
- "gym": A Thursday, four weeks on. The gym has a pale floor, a mirror, and a doorframe with no wall, screwed to a plank. #scene: clinic #light: noon #alt: A bright room in the hospital with a couch, a height chart and a basin. A physiotherapist sits at the table in her wheelchair. #enter: grace #when: month #sound: footsteps
- "nursery": A Thursday, four weeks on. At the nursery the snack table has been moved{seen:, and there is white tape round the edge of the mat. On Mondays too, when no therapist comes, somebody says "edge" and he looks down.|. On Mondays too, when no therapist comes, somebody walks beside him, away from the wall.} #scene: nursery #light: noon #alt: A nursery in the afternoon: a low table with bricks, small coats on pegs, a child's standing frame by the wall. A physiotherapist sits at the table in her wheelchair. #enter: grace #when: month #sound: playground
- "corridor": A Thursday, four weeks on, at the far end of Corridor C. Somebody has put brown tape over twelve yards of the blue line. In two of the four weeks nobody came but a father and a boy. #scene: hospital-corridor #light: noon #alt: A long, quiet hospital corridor with coloured lines on its floor and double doors at its end. A physiotherapist sits in it in her wheelchair. #enter: grace #when: month #sound: footsteps
}
{seen:
    The eye clinic was sent a page with the request: where Mateo stops, and where he goes round. So they tested for that. Straight ahead, and up, he sees well. Below his chin, and to the left, he sees very little. To him every line on a floor may be a step. #sound: clock
- else:
    The eye clinic tested what the form asked for. The page behind it was a list, with no question. Mateo read the chart to the bottom. Nothing wrong with his eyes, says their letter. He goes on stopping.
}
{commit_grace == "commit":
    Grace is showing {place == "nursery":the nursery's helper|Jun} how you take a chair through a door: elbows in, chin up, don't look at the frame. Mateo, on his feet, is looking at her wheels. #except: grace
    You are showing {place == "nursery":the nursery's helper|Jun} how you take a chair through a door: elbows in, chin up, don't look at the frame. Mateo is looking at your wheels. #to: grace
- else:
    {commit_grace == "signpost":Grace has given Tomasz the number of somebody who teaches chair skills, in another county.|Grace has got him to fifty-two steps.} When the trial chair is brought in, she finds something to do with a shoelace. #except: grace
    {commit_grace == "signpost":You have given Tomasz the number of a woman who teaches chair skills, in another county.|You have got him to fifty-two steps.} When the trial chair is brought in, you find something to do with a shoelace. Mateo watches how you turn your wheelchair. #to: grace
}
{commit_tomasz == "commit":
    Tomasz has given away his Tuesday work, to have the time to be here. {aim == "walk":He has lowered a handrail at the school, by hand, eight centimetres.|He has moved the peg for the school bag. It is so high that Mateo must stand up out of the chair to reach it.} #except: tomasz
    You have given away your Tuesday work, to have the time to be here. {aim == "walk":You have lowered a handrail at the school, by hand, eight centimetres.|You have moved the peg for the school bag. It is so high that Mateo must stand up out of the chair to reach it.} Grace saw what it was for before you had said. #to: tomasz
- else:
    {commit_tomasz == "signpost": Tomasz sent a full handover by internal post. It is somewhere in the building.|Tomasz's Tuesdays are full; Mateo has to come on those as well. There are now twenty-four appointments.} #except: tomasz
    {commit_tomasz == "signpost": You sent a full handover by internal post. It is somewhere in the building.|Your Tuesdays are full; you see the boy on those as well. There are now twenty-four appointments.} #to: tomasz
}
{commit_anjali == "commit":
    Dr Rao rang four departments herself, in her lunch, and {place == "nursery":took a bus across town|came down in the lift} to see who had come. #except: anjali
    You rang four departments yourself, in your lunch, and were put on hold by people who did not know your name. Then you {place == "nursery":took a bus across town|came down in the lift} to see who had come. #to: anjali
- else:
    {commit_anjali == "signpost":Dr Rao wrote to the departments concerned.|Dr Rao will review Mateo in six months.} The wheelchair service has rung Jun to ask who is in charge. #except: anjali
    {commit_anjali == "signpost":You wrote to the departments concerned.|You will review Mateo in six months.} The wheelchair service has rung his father to ask who is in charge. You heard of it in the lift. #to: anjali
}
{commit_bryn == "commit":
    And there is Bryn, on his Thursday, with Grace's leave, flat on the floor with a roll of tape{seen:. Mateo tells him which line is deep.|. He says he dropped something. He has been looking for it at every join.} #except: bryn
    And there is you, on your Thursday, with Grace's leave, flat on the floor with a roll of tape{seen:. Mateo tells you which line is deep.|. You said you had dropped something. You have been looking at every join, and nobody has asked what it was.} #to: bryn
    Your sheet was signed. At the foot it says: quiet. #to: bryn
- else:
    {commit_bryn == "signpost":The student left a page about it with the ward sister, who has it safe.|There is another student by now. She has been told where things are.} #except: bryn
    {commit_bryn == "signpost":You left a page about it with the ward sister, who said that it was very clear.|There is another student on your stool by now. You told her where things are.} You are on nights, in another building, and it is probably going all right. #to: bryn
}
-> ends

=== ends ===
{
- not seen: -> hats_
- paper == "four" && committed >= 2: -> both
- committed >= 3: -> line
- else: -> porter
}

=== both ===
A year. The page of differences has been typed again twice, and is shorter each time. #scene: corridor #season: summer #alt: A school corridor in daylight, with noticeboards and a child's drawing of a boat on its walls. A physiotherapist in her wheelchair, an occupational therapist and a father are in it. #enter: grace, tomasz, jun #when: year
Mateo's teacher has it on the back of the cupboard door. {aim == "walk":The peg is a hundred and ten steps from the gate, with tape at each edge, and he does them on Mondays.|He walks on Mondays.} On days with football he drives. The other days he tells them, at the gate, which of the two it is.
He should be on his feet more. I said it in a paper crown, I say it now. #who: grace #mood: firm
He should be asked less. He is five. #who: tomasz #mood: firm
At home we have your page next to Ana's. When my wife and I do not agree, she says: put it on the page. #who: jun #mood: warm
On the page it says that for Wednesdays and Fridays Tomasz was right. You signed it. #to: grace
You were shown to be wrong on page two. You signed it. The next family asked for you by name. #to: tomasz
Your department no longer has one voice. A student asked in the lift whose page it was, and you said: theirs. #to: anjali
Grace wrote to you, in another town, and named nobody: point three is settled, he was not tired. #to: bryn
They still do not agree. Mateo can read by now, even upside down. He has asked who is winning. #ending: both_and
-> END

=== line ===
A year. In Corridor C the yellow line has gone, and a strip of plain floor runs down the middle, as wide as a bed, or as two people going slowly. #scene: hospital-corridor #season: summer #alt: The long hospital corridor in daylight: a red and a blue line run along its floor, and the yellow one has gone. A father and a doctor stand in it. #enter: jun, anjali #when: year
{aim == "walk":Mateo is on his feet from the gate to his peg, and on wheels after that.|Mateo is on wheels for distance, and on his feet for anything he wants very much.} At school there is white tape on each step, and a rule that you say "step" and not "careful".
{commit_anjali == "commit":
    I have read all my old letters myself. Two more tests were never booked. I told those families myself. #who: anjali #mood: weary
- else:
    It was the student who noticed. I always say so. But I say it last. #who: anjali #mood: warm
}
Each of the four has lost something they were known for: the word "stamina", the last word, the habit of standing, the stool by the scales.
You teach the second-years now. You bring a paper crown, and start with what you did not see. #to: grace
You stopped winning arguments about Mateo at about the time you learned to walk behind him. #to: tomasz
You sit down now, when you come in. It takes people some minutes to notice. #to: anjali
You qualified. In interviews you still say that it is probably nothing; but you say it standing up. #to: bryn
Jun waits at the turn, with a bed. Many people walk better, he finds, if you give them a plain floor. #ending: plain_floor
-> END

=== porter ===
A year. Jun carries a red folder on the shelf under whatever bed he is pushing, and everything is in it, in order, in his hand. #scene: hospital-corridor #light: dusk #season: summer #alt: The long hospital corridor in the evening, its lights low, the panes of its doors lit. A porter stands in it alone. #enter: jun #when: year #sound: footsteps
He gave Grace's figures to Tomasz in the lift. He took Tomasz's drawing to the school. He took the eye result to both of them. #except: grace, tomasz
Your figures and Tomasz's drawing and the eye result reached each other in the lift, in his hand. #to: grace
Your drawing and Grace's figures and the eye result reached each other in the lift, in his hand. #to: tomasz
They are all good. I would not change one. Only, they do not meet. So I meet them. #who: jun #mood: neutral
Mateo goes to school, on his feet and on wheels, and knows the colours of all the lines.
You see Jun go past the gym door with the folder. You mean to say something each time. #to: grace
Your part was done to the millimetre. You would show it to anybody who asked. #to: tomasz
Jun greets you in the lift. He has never again asked you what a word means. #to: anjali
You met Jun once, on your way to an interview. He asked how you were, and it was you who had to think. #to: bryn
Ana has a list of the people who have to be told each thing. It begins with Jun and herself. #ending: the_porters_round
-> END

=== hats_ ===
A year. {committed >= 3:They did all that they had promised. They came when they said, they rang when they said.|Each of them did careful work, in a room of their own.} Mateo's eyes had been tested, and that box was ticked. {aim == "walk":He walked.|{aim == "chair":He drove, with somebody walking on his left, where he hit things.|They went on looking, for a time, and then there was a waiting list.}} He went on stopping. #scene: clinic #season: summer #alt: The same clinic room a year later, a green tree outside. A doctor sits alone at the table. #enter: anjali #when: year
It was a dinner lady at the school who saw why. She had wiped the line between the hall and the corridor for nineteen years, and had seen every way there was of crossing it. That one's not lazy, she said. That one thinks it's a step.
I asked for anything that was not in the reports. I remember asking. I was wearing a hat. #who: anjali #mood: weary
We sent him to the eye clinic with one word on the form. Overdue. All that we had seen was on a page behind it. They tested what we asked. #who: anjali
{commit_bryn == "commit":You had gone on your Thursdays, with Grace's leave, and lain on the floor, and looked. You had said what for, once, on the way out.|You had said it once, on the way out. It was in the notes too, with the time, under Weight. You had a neat hand.} #to: bryn
Forty steps, then four, you used to say, as though the boy had changed and not the floor. #to: grace
You had written: new to joystick. It is still there, above your signature. #to: tomasz
You had told his parents everything you had done wrong. You wrote down what the student had seen, and did not stop to ask. #to: anjali
Someone comes in, a new student, with the scales. Excuse me, she says. It's probably nothing. Dr Rao takes off her glasses and puts down the file, and waits; and the student, who had not expected that, cannot for the moment remember what it was. #except: anjali
Someone comes in, a new student, with the scales. Excuse me, she says. It's probably nothing. You take off your glasses and put down the file, and wait; and the student, who had not expected that, cannot for the moment remember what it was. #to: anjali #ending: tall_hats
-> END
