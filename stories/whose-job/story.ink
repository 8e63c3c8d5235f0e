// Whose job is it? A half-hour about Kofi, and a chair with nobody in it.

VAR committed = 0
VAR commit_rhona = ""
VAR commit_dev = ""
VAR commit_maire = ""
VAR commit_joel = ""
VAR shared_four_hours = false
VAR shared_mums_ear = false
VAR shared_old_letter = false
VAR shared_the_promise = false
VAR shared_twi_stories = false
VAR shared_half_a_beat = false
VAR shared_lunchtimes = false

VAR chair = ""
VAR hours_said = false
VAR aim = ""
VAR sounds = ""
VAR told = ""
VAR name = ""
VAR does_the_queue = ""
VAR does_the_page = ""
VAR does_the_office = ""
VAR owned_willow = false
VAR bus_told = false
VAR thanked_joel = false

-> opening

=== opening ===
Weir Lane Primary, the last Thursday in November. Four chairs, a biscuit tin, and a window blind that has been stuck halfway down since Easter. #except: rhona #scene: school-meeting #light: dusk #alt: A small school meeting room at dusk: a table with four chairs, one empty, a biscuit tin, a whiteboard, and a blind stuck halfway down a wet window. #enter: dev, maire, joel #sound: rain

The car park of St Bride's, three miles up the hill from where you are meant to be. #to: rhona #scene: car-dusk #light: dusk #alt: Inside a parked car at dusk, rain on the windscreen, a phone lit in its holder. #enter: rhona #sound: rain
The head has followed you out to the car with one more thing about one more boy. You have said "Mm" four times. It is 3.21. #to: rhona #mood: rhona=listening
You are the educational psychologist to nine schools. Weir Lane gets eighteen hours of you a year. Four are left, until April. Nobody there has ever asked you for the figure. #to: rhona #fact: four_hours
You have not met Kofi Owusu. You have met his mother, once, in October, on the 46, when your car was in for its MOT. She was driving. At the terminus she turned right round in her seat to hear you. #to: rhona
Nothing on the right side since she was six, she said. The depot does not know. You asked nothing. People tell you things. She asked you to leave it on the bus. #to: rhona #fact: mums_ear #mood: rhona=concerned
Dev's invitation has a subject line and no message. Kofi O, EP to assess? Thurs 3.30. Joel (teacher), Máire (speech), me, biscuits. #to: rhona

You found the fourth chair and hid the good biscuits under the plain ones. You have ninety-one children with special needs. #to: dev
This morning, so as to look prepared, you opened the folder that came with Kofi from his old school. Behind the swimming certificates was a letter. Hearing screen, right ear: see again in three months. It is two years old. #to: dev #fact: old_letter #mood: dev=concerned
There was a yellow sticky note on it, in the office's handwriting. Mrs Owusu rang re ear, 10.42. You signed for that box of folders. The letter is now at the bottom of your bag, under a PE kit. #to: dev
And in September, at the gate, you told Abena Owusu that the psychologist would see him before half-term. It was raining, and it was an easy thing to say. #to: dev #fact: the_promise
You want somebody in this room to know what to do who isn't you. #to: dev

You have thirty books to mark and a crust of glue on one knee. Everyone else here has a title that your class cannot spell. #to: joel
Tuesday to Friday at 12.40 you run a sounds group, off sheets copied from a pack with Máire's name on every page. Four of the five children are flying. Kofi gets worse. He has stopped guessing. #to: joel #fact: lunchtimes
The other thing is hardly evidence. In assembly he sings every word of every song, half a beat behind, with his eyes on Saskia's mouth. Always at the same end of the row. #to: joel #fact: half_a_beat
At the gate his mother asks you one thing: did he talk? You say that he had a good day. #to: joel
In October you moved him to Willow table, by the door, with the two who cannot read yet. It made things quieter. #to: joel #mood: joel=concerned

Right. One boy; his teacher, his speech therapist, me. At four we are turned out by the steel pans. Rhona's on her way. #who: dev #mood: speaking #pose: stand #except: rhona
Is she on her way, or is she "on her way"? #who: maire #mood: neutral #pose: folded #except: rhona
She did come last time. Sorry. For the end. #who: joel #mood: listening #except: rhona
Eighteen hours a year. I see more of the man who does the boiler. #who: dev #mood: weary #except: rhona #sound: pen
Dev does not sit. He writes on the whiteboard: Assess. Programme for sounds. Talk to mum. After each he puts the same two letters, R.B. #except: dev, rhona #pose: dev=turn
You write three things on the board. Assess. Programme for sounds. Talk to mum. After each you put R.B., and feel a little better. #to: dev #pose: dev=turn
That's one woman's whole spring you've got there. #who: maire #mood: neutral #except: rhona
She can say no. #who: dev #mood: speaking #except: rhona
How? #who: joel #mood: concerned #except: rhona

At the tannery the traffic stops, so you pull in at a bus stop and switch off. Dev has sent you three new subject lines. ACTION RB: assess. ACTION RB: programme. ACTION RB: mum. #to: rhona #sound: phone
You have been given most of a term's work by people who have not sat down. #to: rhona #mood: rhona=weary
A bus has drawn up behind you and is waiting, with great patience, for its own stop. #to: rhona #sound: traffic

Dev texts everybody, the two beside him included: Joel, Máire, me and a tin. No Rhona. What would people rather? #sound: phone

* [Begin with three, and catch Rhona up when she comes #id: start_without]
    ~ chair = "without"
    Then we begin. Item one. #who: dev #mood: speaking #except: rhona
    Put dates on it. I never knew a thing get done that had initials and no date. #who: maire #mood: firm #except: rhona
    Dev puts dates. All three fall before Christmas. #except: rhona, dev
    You put dates. December has a lot of room in it. #to: dev
    The subject lines arrive a second time, now with dates. You have been asked whether you mind, in a text, by a man with a pen in his other hand. #to: rhona #sound: phone
* [Ring Rhona where she is, and put her on the speaker #id: on_speaker]
    ~ chair = "speaker"
    The phone is stood on the biscuit tin, for the resonance. #sound: phone #except: rhona
    Rhona, you're on the tin. #who: dev #mood: speaking
    I have been called worse. Who is there? #who: rhona #mood: neutral
    I'm getting one word in three. That's not a telephone, that's a wasp. #who: maire #mood: firm
    Máire touches her hearing aid, moves her chair, and moves it again. Then she gives up, and watches people's faces. #except: rhona
    It's your meeting, and everyone has turned to face the biscuits. #to: dev
    You can hear a chair scrape, and someone not saying anything, with a biscuit. #to: rhona
* [Leave the list till she comes, and hear about his week #id: hold_for_her]
    ~ chair = "waited"
    Dev caps the pen. #except: rhona, dev #pose: dev=rest
    You cap the pen. #to: dev
    His week. Well, Monday was wet play. Sorry, that isn't about him. Tuesday was also wet play. #who: joel #mood: speaking #except: rhona
    You'd meant to say something about him. #to: joel
    For six minutes nobody sends you anything. You check the signal. #to: rhona
- The brake lights ahead go out, one pair at a time. You have perhaps a minute before you must move. #to: rhona

* [Ask what Kofi does when nobody is asking him to do anything #id: send_question #by: rhona]
    {chair == "speaker":
        The tin clears its throat. #except: rhona
    - else:
        Dev's phone goes. He reads it out. #except: rhona
    }
    What does he do when nobody is asking him to do anything? #who: rhona #mood: listening
    She does this. #who: dev #mood: weary #except: rhona
    He watches. #who: joel #mood: listening #except: rhona
    Watches what? #who: maire #mood: neutral #except: rhona
    Sorry. I'd never thought of it as a thing he does. Us, I think. He watches us. #who: joel #mood: concerned #except: rhona #pose: joel=lean
    { chair == "speaker":
        A very young voice, a long way from the tin, says that he watches. Sorry, it says. Us, I think. #to: rhona
    }
* [Say how many hours are left, before the table spends them #id: send_hours #by: rhona]
    ~ hours_said = true
    {chair == "speaker":
        The tin clears its throat. #except: rhona
    - else:
        Dev's phone goes. He reads it out. #except: rhona
    }
    There are four hours of me left until April. Please don't spend them before I have my coat off. #who: rhona #mood: firm #fact: four_hours
    Four. What happened to eighteen? #who: maire #mood: concerned #except: rhona
    September happened. #who: dev #mood: weary #except: rhona
- Behind you the bus sounds its horn, once, like somebody underlining a word. #to: rhona #sound: traffic
-> arrival

=== arrival ===
3.40. Rhona comes in, with rain on her glasses. #except: rhona #enter: rhona #sound: door
3.40. Weir Lane, and three faces arranging themselves. #to: rhona #scene: school-meeting #light: dusk #alt: A small school meeting room: Dev standing at a whiteboard, Máire and Joel at the table, a biscuit tin, a blind stuck halfway down a dark window. #enter: rhona, dev, maire, joel #sound: door
Good afternoon. I see that I've been busy. #who: rhona #mood: neutral #pose: stand

* [Wipe her initials off the board before she has sat down #id: dev_wipes #by: dev]
    Dev uses his sleeve. It leaves three jobs that belong to nobody. #except: dev #pose: dev=turn
    You use your sleeve. #to: dev #pose: dev=turn
    Most honest board I've seen this year. #who: maire #mood: warm
* [Leave them up, and ask which of the three she minds #id: dev_asks #by: dev]
    Go on. Which one do you mind? #who: dev #mood: speaking
    I mind that there are three, and one handwriting. #who: rhona #mood: firm
    That's fair. Sorry. #who: joel #mood: listening
- Rhona sits down in her coat. Twenty minutes. #except: rhona #pose: rhona=rest #sound: chair
You sit down in your coat. Twenty minutes, less the walk back to the car. #to: rhona #pose: rhona=rest #sound: chair
The pad for the notes is in front of you. You didn't see it travel. #to: joel #pose: joel=papers
Once round, then. What do we know about him? Know. Not think. #who: dev #mood: firm #pose: stand #activity: share_1
The tin goes round. #sound: paper
{ shared_half_a_beat:
    In assembly he sings every word of every song. Half a beat late. He's looking at Saskia's mouth. Sorry, that's not data. #who: joel #mood: speaking #fact: half_a_beat
    It'll do till some turns up. #who: maire #mood: listening
}
{ shared_twi_stories:
    I rang the house last night. He was telling his granny in Kumasi a story, in Twi, down a tablet. Ten minutes. He did the voices. I've no Twi, but I know a subordinate clause when I hear one. #who: maire #mood: warm #fact: twi_stories
    I've had four words since Monday. In English. #who: joel #mood: concerned
}
{ shared_lunchtimes:
    My sounds group. They're your sheets, Máire, I should have asked. The other four are flying. Kofi's getting worse. He's stopped guessing. #who: joel #mood: concerned #fact: lunchtimes
    Those sheets are for a therapist to use, after an assessment. #who: maire #mood: firm
    Yes. Sorry. There wasn't one. #who: joel #mood: firm
- else:
    And there's Joel's sounds group, four lunchtimes a week. So that's covered. #who: dev #mood: neutral
    You look at the custard creams. #to: joel
}
{ shared_the_promise:
    I told his mother that Rhona would see him before half-term. I hadn't asked Rhona. #who: dev #mood: concerned #fact: the_promise
    No. You hadn't. #who: rhona #mood: neutral
    Her tone is perfectly pleasant. Dev moves the tin an inch to the left. #except: dev, rhona
    You move the tin an inch to the left. It's the pleasantness that does it. #to: dev
    So that is what you have been late for since September. #to: rhona
}
{ shared_old_letter:
    -> letter_out ->
- else:
    The PE kit in your bag is Year 5's. You have been looking at it for some time. #to: dev
}
{ shared_four_hours && hours_said == false:
    I have four hours for this school, between now and April. That's not a position. It's a number. #who: rhona #mood: neutral #fact: four_hours
    Dev looks at the board, and does a sum, and looks at the floor. #except: dev
    You do the sum on the board. It comes to about thirteen. #to: dev
}
{ shared_mums_ear:
    His mother has one ear that works. She told me on her bus, and asked me to leave it there. The depot doesn't know. #who: rhona #mood: concerned #fact: mums_ear
    Then why have you told us? #who: maire #mood: firm #pose: maire=folded
    Because I think it may be his as well. #who: rhona #mood: weary
    ~ bus_told = true
    Máire brushes the crumbs in front of her into a very straight line. #except: rhona
    It's out, and it's probably useful. You feel as you did at nine, with the wrong end of a snapped ruler. #to: rhona
}
Is that everything? #who: rhona #mood: listening
{ shared_half_a_beat == false:
    There's one about a wheel, that they sing on Thursdays. You could hum it to them, with the gap. Not in front of people with lanyards. #to: joel
}
{ shared_old_letter == false && shared_mums_ear == false:
    -> hunch ->
}
The form says quiet, passive, goes along with things. I'm only reading it out; I've not met him. #who: maire #mood: neutral #pose: papers

* [Say sorry, and then say that this isn't the boy you teach #id: joel_corrects #by: joel]
    Sorry. No. He works harder than anyone in there. By two o'clock he's grey with it. I don't know at what. #who: joel #mood: firm #pose: joel=lean
    Máire puts the form down, and turns it over. #pose: maire=rest
    At what. Well, now. #who: maire #mood: listening
* [Let it stand; between them they've seen a thousand children #id: joel_waits #by: joel]
    Joel squares the edges of thirty exercise books. #except: joel #pose: joel=papers
    You square the edges of thirty exercise books. Kofi's is on top. #to: joel #pose: joel=papers
    It's a useful word, passive. You can write it without having been there. #who: rhona #mood: neutral
    I *said* I was reading it out. #who: maire #mood: firm
- -> goal_talk

=== letter_out ===
This came with him. It's been in our box for two years. Right ear, see again in three months, and a note that his mother rang. I signed for the box. #who: dev #mood: distressed #fact: old_letter
He lays it flat and smooths it, as if the creases were the trouble. #except: dev #pose: dev=lean #sound: paper
Nobody says anything. Then Máire says something, quite kindly, in Irish. #except: dev
You wait for somebody to be angry. Máire says something in Irish. It sounds kind. #to: dev
->->

=== hunch ===
An ear on a bus. You could say nothing of the bus. #to: rhona #mood: rhona=concerned
* [Ask whether anyone has looked at his hearing, and not say why #id: ask_ears #by: rhona]
    Has anybody looked at his hearing? #who: rhona #mood: listening
    What makes you ask? #who: dev #mood: concerned
    It's the first box on my form. It's empty. I don't need a reason, and nor does she. #who: maire #mood: firm
    Your bag has become very heavy for something with a PE kit in it. #to: dev
    You had got a poor answer ready. Now you needn't give it, and can still catch the 46. #to: rhona
* [Leave it; his mother will be here in ten minutes, and it is hers #id: leave_ears #by: rhona]
    Rhona cleans the rain off her glasses, one side and then the other. #except: rhona
    You clean your glasses, one side and then the other. Ten minutes is not long, out of two years. #to: rhona
- ->->

=== goal_talk ===
The door opens far enough for a stick, and then for the headteacher. #sound: door #enter: hilary
Steel pans at four. Is he sorted? #who: hilary #mood: neutral
Nearly. #who: dev #mood: speaking
We haven't started. #who: rhona #mood: neutral
Lovely. #who: hilary #mood: warm #leave: hilary #sound: footsteps
What would have to be different at Easter for any of us to say that it went well? #who: rhona #mood: listening
The panel would've said yes. #who: dev #mood: speaking
To what? #who: rhona #mood: listening
To... more. #who: dev #mood: weary
He'd talk to somebody. Not me. Somebody he likes. #who: maire #mood: firm
He'd know what page we're on. Sorry. That's a bit small. #who: joel #mood: listening
A report is the one thing you make that people can hold. You also know who reads past page one. #to: rhona
The panel meets on the twelfth. A report gets a child hours; you've seen it work. You've never had a teacher ask for a page number. #to: dev
If it's the lesson that has to change, it's yours. Nobody else in this room gives one. #to: joel

* [By Easter Kofi can follow a whole lesson from his own chair #id: goal_follow]
    ~ aim = "follow"
    It goes up on the board. Joel reads it twice. It says Kofi, but it's Joel who gives the lessons. #except: joel #board: Goal: Kofi follows a lesson from his own chair by Easter #sound: pen
    Dev writes it up. You read it twice. It says Kofi. It means Monday to Friday, nine till three, you. #to: joel #board: Goal: Kofi follows a lesson from his own chair by Easter #sound: pen
    And you'll not be testing him. #who: maire #mood: neutral
    It seems not. Thirty years, a case full of blocks. #who: rhona #mood: weary
* [By Easter Kofi talks daily, in English, with one friend of his choosing #id: goal_friend]
    ~ aim = "friend"
    Dev writes it up. You can see him wonder which box on the panel's form it goes in. #except: dev #board: Goal: Kofi talks every day with a friend he has chosen, by Easter #sound: pen
    You write it up. There are nine boxes on the panel's form. None of them is called Saskia. #to: dev #board: Goal: Kofi talks every day with a friend he has chosen, by Easter #sound: pen
    How will we know? #who: dev #mood: concerned
    We'll hear it. #who: maire #mood: warm
* [By Easter he is properly assessed, and the panel has given him help #id: goal_report]
    ~ aim = "report"
    It goes up in capitals. It looks like something that has already happened. #except: rhona #board: Goal: a full assessment, and an answer from the panel, by Easter #sound: pen
    Dev writes it up in capitals. Your four hours go up with it, though he doesn't write that. #to: rhona #board: Goal: a full assessment, and an answer from the panel, by Easter #sound: pen
    And will it say that he talks? It'll have a column for that? #who: maire #mood: concerned
    It'll have an appendix. #who: rhona #mood: weary
-
-> sounds_talk

=== sounds_talk ===
That leaves the sounds. Who does them? #who: dev #mood: speaking #pose: stand
Sorry, could it not be you, Máire? You're the one who's trained. I'm doing it off a photocopier. #who: joel #mood: concerned
There's four of us for the borough. I take one child, that's one child. I teach you, that's your class, every year till you retire. #who: maire #mood: speaking
I've heard that before. It's always said by someone with her coat on. #who: joel #mood: firm
You do not, for once, say sorry. #to: joel #mood: joel=firm
I keep the coat on because your heating's broken. #who: maire #mood: warm
And his ears get tested, whoever does the sounds. I'd say that of a parrot. But there's a queue; so what do all five do till then? #who: maire #mood: firm
{ shared_old_letter == false && shared_mums_ear == false:
    She has got there without a bus. #to: rhona
}
If the group stops it's a white square on my map. Inspectors go to the white squares like pigeons. #who: dev #mood: concerned
Three proposals, and each of them is somebody else's afternoon. #to: rhona
One of the five is called Reuben. On Tuesday he got "ch", after ten weeks, and told the whole dinner queue. #to: joel
The only quiet room on this floor is your office. Everyone is too polite to look at it. #to: dev

* [The group stops, and Rhona sits in class to see what he misses #id: group_stops]
    ~ sounds = "stopped"
    And the other four? They were flying. #who: joel #mood: concerned
    They'll land. #who: maire #mood: neutral
    Joel nods. It's a smaller nod than usual. #except: joel #board: Sounds: stopped for now. Rhona watches a lesson
    You nod. Four lunchtimes a week, since September. #to: joel #board: Sounds: stopped for now. Rhona watches a lesson
    You've just lent an hour of the four. #to: rhona
* [Joel keeps the lunchtime group, and Máire teaches him how to run it #id: joel_taught]
    ~ sounds = "joel"
    I'll give you three Thursdays and the real sheets. You'll do it my way till you know why, and then you may do it yours. #who: maire #mood: firm
    It took you ten years. #who: joel #mood: listening
    It did. You're getting it in three Thursdays. Don't thank me. #who: maire #mood: weary #board: Sounds: Joel's group. Máire teaches him, three Thursdays
    Till Easter, then. You'd been thinking of lunch as a thing that might come back. #to: joel
* [Máire takes Kofi herself, twice a week for six weeks, in Dev's office #id: maire_direct]
    ~ sounds = "maire"
    Twelve sessions. I know exactly which child isn't getting them. She's called Poppy, and she's waited since June. #who: maire #mood: weary
    And I'll be in the corridor. I'm told that it has a lovely echo. #who: dev #mood: warm #board: Sounds: Máire, twelve sessions, Dev's office
    The thing you built has been handed to a grown-up. #to: joel
    You think of the kettle, the door that shuts, and the ten minutes a day when nobody can find you. #to: dev
- One thing isn't in anybody's minutes: whose lunch that was. #to: dev

* [Say aloud what Joel's lunchtimes have been, and have it minuted #id: dev_minutes #by: dev]
    ~ thanked_joel = true
    One for the minutes. There's been a group since September because Joel gave up his lunch. It's on my map as staffed. It wasn't. It was Joel. #who: dev #mood: firm
    Joel looks as though someone has opened a window beside him. #except: joel, dev #mood: joel=warm
    It takes one square out of the best-looking map in the borough. Joel looks as though someone has opened a window beside him. #to: dev #mood: joel=warm
    It's you who's doing the minutes. You have to ask him to say it slower. #to: joel #mood: joel=warm
    Feed the man. #who: maire #mood: warm #sound: paper
* [Let it go for today; Joel goes scarlet if he is thanked, and a mother is coming #id: dev_moves_on #by: dev]
    Good. Next. #who: dev #mood: speaking
    Joel eats a biscuit, quickly, like someone used to it. #except: joel
    You eat a biscuit, quickly. It's the first thing since ten. #to: joel
- -> the_stairs

=== the_stairs ===
The phone on the wall rings. #sound: phone
Mrs Owusu's signed in. She says she has eleven minutes. #who: hilary #mood: neutral
It's two flights. What do we say to her? #who: dev #mood: concerned
The truth? #who: joel #mood: listening
Which bit, and who's holding it? #who: maire #mood: firm
She told you one thing in confidence. She is coming up two flights, on her break, to hear another. #to: rhona
It was you at the gate. It'll be you she looks at, whatever they decide. #to: dev
You'll see her tomorrow at 3.15, and the day after. The others will see her in the spring. #to: joel

* [She hears the plan first, on one page; what went wrong, if she asks #id: tell_plan]
    ~ told = "plan"
    Abena Owusu comes in, in a wet uniform jacket. She reads the page standing, and turns it over to see if there's more. #enter: abena #sound: footsteps #mood: abena=weary
    This is clear. I can put this on the fridge. #who: abena #mood: neutral
    And this is what you will do. Is there a page for what you have done? #who: abena #mood: firm
    No. Sorry. There ought to be. #who: joel #mood: distressed
    It was asked of everyone, but it's you she knows. #to: joel
* [Dev meets her alone, and tells her on the stairs what went wrong #id: on_stairs]
    ~ told = "stairs"
    Dev goes. They hear him go down, and then two people coming up, and then nobody coming up. #except: dev #sound: footsteps #leave: dev
    She'd rather have that without us looking on. #who: joel #mood: listening #except: dev
    And I would rather have heard it. #who: rhona #mood: neutral #except: dev
    You meet on the half landing, under the fire notice. You tell her September first, the rain and the easy sentence. Then the letter, the box, and whose signature it was. #to: dev #scene: corridor #alt: A school staircase with a fire notice on the half landing. #enter: dev, abena #mood: dev=distressed
    She looks at the fire notice, all of it. "You have put yourself first in that list," she says. "Usually it is the computer." #to: dev #mood: abena=weary
    When they come in he holds the door, and she's the one who looks round the faces, as if it were her meeting. #except: dev #enter: dev, abena #sound: door
    You hold the door. Your legs are not quite your own. #to: dev #scene: school-meeting #light: dusk #alt: A small school meeting room: Máire, Joel and Rhona at the table, an empty chair, a biscuit tin, a dark window. #enter: dev, abena, rhona, maire, joel #sound: door
    { shared_old_letter == false:
        I've told Mrs Owusu about a letter. I'll tell you now. Right ear, to be seen again, two years ago. It's in my bag. It was in our box. #who: dev #mood: distressed #fact: old_letter
        He takes it out from under a PE kit, and puts it beside the tin. #except: dev #sound: paper
        In front of everyone it is only a piece of paper. #to: dev #sound: paper
    - else:
        I've told Mrs Owusu about the letter. #who: dev #mood: weary
    }
    Thank you for going down, Dev. #who: rhona #mood: warm
* [She comes in, and each of us says what our own service missed #id: tell_all]
    ~ told = "all"
    Abena Owusu comes in, in a wet uniform jacket, and takes the one free chair. #enter: abena #sound: chair #mood: abena=weary
    I said before half-term. I'd no business to. And there's a letter, two years old, about his right ear. It's been in our box. #who: dev #mood: distressed #fact: old_letter, the_promise
    We closed his file in May, a Friday, ten to five. We'd been writing to Tannery Row. #who: maire #mood: firm #fact: closed_file
    I've been his psychologist since September, it appears. I should have noticed. #who: rhona #mood: weary
    And my group's been making it worse. I could see that it was, and I did it again the next day. Sorry. #who: joel #mood: distressed #fact: lunchtimes
    You'd thought that saying it would be the hard part. The hard part is that there's a queue. #to: dev
    That is four. I had eleven minutes, I have now eight. Is there somebody who feels all right? #who: abena #mood: firm
- -> abena_speaks

=== abena_speaks ===
{ told == "plan" && shared_old_letter == false:
    I rang here about his ear. The fourth of March, 10.42. The tenth, 10.40. That is my break. There was a letter. Both times a lady wrote it down. #who: abena #mood: speaking
    10.42. You could recite it with her. #to: dev #mood: dev=distressed
    Dev goes to his bag, and there is a long business with a PE kit.
    -> letter_out ->
- else:
    { told == "plan":
        Here it says, ear. #who: abena #mood: neutral
    }
    I rang here about that ear. The fourth of March, 10.42. The tenth, 10.40. Both times a lady wrote it down. #who: abena #mood: speaking
    There's one note. 10.42. #who: dev #mood: concerned
    Then you have lost one. #who: abena #mood: neutral
}
{ shared_mums_ear:
    Máire, meaning well, has moved her chair round to Abena's left. Abena looks at the chair, and then at Rhona. #except: rhona
    Máire, meaning well, has moved her chair round to Abena's left. Abena looks at the chair, and then, for rather a long time, at you. #to: rhona
    You were in my stop today also. 3.36. #who: abena #mood: firm
    I was. I'm sorry. For both. #who: rhona #mood: distressed
- else:
    You were in my stop. 3.36. A blue Fiesta. #who: abena #mood: neutral
    I was. I'm sorry. #who: rhona #mood: weary
    Abena inclines her head. It's a pardon, for parking. #except: rhona
    She inclines her head. It's a pardon, for parking. #to: rhona
}
It is not for the ear that I came. #who: abena #mood: neutral #pose: folded
They wait.
He asked me if he is stupid. In English. We have Twi in our house, we have a word for it in Twi. He went and got the English one. #who: abena #mood: weary
You know where he got it. It's on the wall by the boys' sinks, and it's spelled right. #to: joel #mood: joel=distressed
Nobody here would have said that to him. #who: dev #mood: distressed
No. It is a table. He says, Willow is where you go. #who: abena #mood: neutral
And he can read. I have sixty-one places on my blind, and he reads them all. In the bath. Terminus by terminus. #who: abena #mood: firm
He sees a whole word and keeps it. It's only if you make him sound it out... #who: joel #mood: concerned
Who sounds out Infirmary? Who has the time? #who: abena #mood: firm

* [Tell her that Willow was your doing, and that it was for the quiet #id: joel_owns #by: joel]
    ~ owned_willow = true
    Willow was me. It made it quieter. It wasn't for him, it was for the room. #who: joel #mood: firm
    Abena looks at him for about as long as a red light. #except: joel
    She looks at you for about as long as a red light. #to: joel
    On my bus also I sometimes tell a child to sit by me, for the quiet. He does not have to be stupid. I will tell him that. #who: abena #mood: warm
* [Say nothing now; move him back to the window in the morning #id: joel_moves_him #by: joel]
    Joel writes something very short on the back of his hand. #except: joel #pose: joel=papers #sound: pen
    You write *window* on the back of your hand. It's what you can do. #to: joel #pose: joel=papers #sound: pen
    Tables get moved. It's not a big thing. #who: dev #mood: warm
    For the table, no. #who: abena #mood: neutral
- { told != "plan" && shared_mums_ear == false:
    She looks at the clock, and stays. #mood: abena=listening
    You have told me yours. I hear with this one only. The depot does not need to know. When we walk he goes always on this side, so that I can hear him. I thought, what a polite boy. #who: abena #mood: speaking #fact: mums_ear
    She holds up two hands, a big one and a small one, walking. His right ear is next to her. #pose: abena=hand
    It is his bad side. He gives me my good side, and keeps for himself the bad one. #who: abena #mood: distressed
    Máire takes out her own hearing aid, looks at it, and puts it back. #pose: maire=lean
    She has taken it off the bus herself. #to: rhona
- else:
    She looks at the clock and the door. #mood: abena=listening
    { shared_mums_ear == false:
        There's something else she might say. You can see it come up to the stop, slow down, and go past. #to: rhona
    }
}
-> the_name

=== the_name ===
When something happens, who do I ring? One person. I have fifteen minutes, 10.40 to 10.55. #who: abena #mood: firm
You're outside all three services; you could ring any of them without its being a quarrel. You can also count: a call a week is most of four hours. #to: rhona
On Monday your phone rang fifty-three times, and you answered nine. #to: dev
She already asks you things, at 3.15. You've never been sure you were allowed to answer. #to: joel

* [She rings Dev, and every piece of the plan goes through him #id: name_dev]
    ~ name = "dev"
    Me. My direct line, not the office. #who: dev #mood: firm
    Does it have a lady who writes things down? #who: abena #mood: neutral
    It has me. I'm worse, but there's only one of me. #who: dev #mood: warm #board: Abena rings: Dev
    So what you notice at 9.05 goes up to the first floor, and may come down. #to: joel
* [She asks Joel, at the gate; the rest of us answer to him #id: name_joel]
    ~ name = "joel"
    Me, then. If that's... No. Me. #who: joel #mood: firm
    He was already the one that I ask. I did not know it was allowed. #who: abena #mood: warm
    So I report to a class teacher. My manager'll need to sit down. #who: maire #mood: neutral #board: Abena asks: Joel
    The end of every day, from now on, has a conversation in it. #to: joel
* [She rings Rhona, who belongs to none of the three services here #id: name_rhona]
    ~ name = "rhona"
    Ring me. I may answer with a question. #who: rhona #mood: neutral
    I have noticed this. #who: abena #mood: warm
    A line on the board is rubbed out, and another written. #except: rhona #board: Abena rings: Rhona
    You've given away, at a guess, two of the four hours, in two words. #to: rhona #board: Abena rings: Rhona
- -> the_jobs

=== the_jobs ===
Then there's the hospital. Booking line opens at half eight, and the music's pan pipes. And they'll want a page about him. #who: dev #mood: weary
Every morning I drive past the Infirmary. Twelve times. I cannot stop. #who: abena #mood: neutral
And the lady who writes things down. Who tells her? #who: abena #mood: firm
You have now spent a quarter of an hour in the same building as his coat peg. #to: rhona
At half past eight you'll have thirty children and a fish tank. #to: joel
Dev writes up three jobs, and puts no letters after them. #except: dev #pose: dev=turn #sound: pen
You write up three jobs. Your hand goes on towards an R, and you stop it. #to: dev #pose: dev=turn #sound: pen
Whose are they? #who: dev #mood: concerned #activity: three_jobs
The pen goes round. #pose: dev=rest
{ does_the_queue == "rhona" && does_the_page == "rhona" && does_the_office == "rhona":
    R.B., R.B., R.B. Thank you, Rhona. I mean it. #who: maire #mood: warm
    This time I was in the room. #who: rhona #mood: weary
    And when she has a puncture? #who: abena #mood: concerned
- else:
    -> taken ->
}
It's 3.58. Abena writes a sticky note, and puts it on the lid of the tin. 10.40 to 10.55. #sound: pen
So that it is not lost. #who: abena #mood: neutral
She goes down quickly. Through the gap below the blind they see the 46 pull in, on time. #except: dev #leave: abena #sound: footsteps
You offer to see her down. "I know where you keep the door," she says. Below the blind you watch the 46 pull in, on time, and find that you have put a hand up. #to: dev #leave: abena #sound: footsteps
The caretaker opens up at half past seven. If you ask about the tables first, somebody will have a view. #to: joel
Now the bit that isn't on the board. What goes in your own diary? #who: dev #mood: firm
Four people seem to be reading their telephones. #activity: commit_1
The door opens, and the first steel pan comes in, with a child behind it. #sound: door
-> day

=== taken ===
{
- does_the_queue == "rhona":
    I'll ring. I've a doctorate and a hands-free. #who: rhona #mood: neutral
    That's a very dear way of listening to pan pipes. Thank you, Rhona. I mean it. #who: maire #mood: warm
- does_the_queue == "dev":
    I'll ring. I'm at my most charming at half past eight. #who: dev #mood: weary
    It is half an hour, to hold. I have held. #who: abena #mood: neutral
- else:
    Audiology's two doors down from me. There's a woman there owes me for a Christmas party. #who: maire #mood: neutral
    Does someone else lose a place? #who: abena #mood: concerned
    Likely, yes. #who: maire #mood: firm
}
{ does_the_page == "joel":
    Joel puts his initials by the page, very small, and says nothing. #except: joel #pose: joel=papers
    You put your initials by the page, very small. They have not been on a board here before. #to: joel #pose: joel=papers
- else:
    You'll have to tell me all of it, Joel. I've not seen him. #who: rhona #mood: listening
}
{ does_the_office == "dev":
    Bernie. She covers for me. I'd better take the good biscuits. #who: dev #mood: weary
- else:
    I'll tell her. I go home to another building. #who: rhona #mood: neutral
}
{ does_the_queue != "dev" && does_the_office != "dev":
    You have nothing on your own board. You move the tin. #to: dev
}
->->

=== day ===
Friday. #when: day #scene: corridor #light: noon #alt: A school corridor in the morning: a row of coat pegs, one small blue coat, a lunch bag, light from a classroom door. #sound: bell
{ does_the_queue == "rhona":
    At 8.31 Rhona is in a lay-by with the pan pipes. At 8.52 she says "Doctor Baptiste", and a date is found. It is in nine days. #except: rhona
    8.31, a lay-by, pan pipes. You last twenty minutes before you say "Doctor Baptiste". A date's found at once: nine days. #to: rhona
}
{ does_the_queue == "dev":
    At 8.31 Dev is in the office with the pan pipes. At 9.12 he has a date. It is in five weeks. #except: dev
    8.31, the office, pan pipes. At 9.12 a voice gives you a date in five weeks. At 9.13 you remember what was in the first hour: a boy called Tyler, and his father, waiting. #to: dev
}
{ does_the_queue == "maire":
    Máire has a word along her corridor. By noon there's a date: Wednesday. Nobody says whose Wednesday it was.
}
{ does_the_page == "joel":
    The page is in Joel's handwriting. What he hears: his name, from the front. What he doesn't: his name. #except: joel
    You wrote the page till midnight. What he hears: his name, from the front. What he doesn't: his name. #to: joel
- else:
    The page is Rhona's. It is very good, for somebody who has not seen him. #except: rhona
    You wrote the page from what Joel told you. It's a very good page, about Joel. #to: rhona
}
{ does_the_office == "dev":
    Dev takes the good biscuits down to the office. The other note turns up under the franking machine. 10.40. #except: dev
    You take the good biscuits down. Bernie finds the other note herself, under the franking machine. 10.40. Neither of you eats. #to: dev
- else:
    Rhona asks the office what becomes of a call once it's written down. There is now a book. #except: rhona
    You ask the office what becomes of a call once it's written down. There is now a book. #to: rhona
}
{ commit_joel == "commit":
    Kofi's peg is where it was. His chair isn't. It's by the window, left ear to the room, next to Saskia. #except: joel
    You moved four tables at 7.50, so that it wouldn't look like one. Kofi looked at the chair, then the window, and then sat. #to: joel
- else:
    { commit_joel == "signpost":
        Joel sends Dev two careful paragraphs about seating, with a diagram. Kofi's at Willow. #except: joel
        You sent Dev two paragraphs about seating. Kofi sat at Willow, watching you think. #to: joel
    - else:
        Kofi's at Willow, by the door. It's a spelling test, and then it's wet play. #except: joel
        You'd meant to move the tables. But no one had told you what the others were going to do. #to: joel
    }
}
At 3.15, at the gate, she asks whether he talked. You tell her the number, which is four. Then you tell her the words. #to: joel
{ commit_dev == "commit":
    Dev has done the plan again, one line each, with days. He is Fridays. #except: dev
    You do the plan again, one line each, with days. You are Fridays. #to: dev
- else:
    Dev photographs the whiteboard before the cleaners come. The picture is very good. You can see the tin. #except: dev
    You photographed the whiteboard. You feel that it's been dealt with. #to: dev
}
{ commit_maire == "commit":
    Máire opens a file, under a rule that she's had to invent. #except: maire
}
{ commit_rhona == "commit":
    An email from Rhona, to everyone. Subject line: Tuesday, 9 till 11, Joel's room, no test. It is thought to be a joke. #except: rhona
    You send them one email with a subject line and nothing in it: Tuesday, 9 till 11, Joel's room, no test. You wonder if Dev will get it. #to: rhona
- else:
    { commit_rhona == "signpost":
        You send Dev the number of a very good advisory teacher, who has a waiting list, and an opinion of you. #to: rhona
    - else:
        St Bride's rings about the boy from the car park, who has locked himself in a cupboard. Four hours is four hours. You drive up the hill. #to: rhona
    }
}
-> month

=== month ===
January. #when: month #scene: school-office #season: winter #alt: A school office in winter light, with a noticeboard, a rack of pigeonholes, and a child's drawing of a bridge with a bus on it. #sound: phone
The right ear, says the letter, in two lines and a graph, hears about a third of what is said. #sound: paper
Is that good, or bad? #who: hilary #mood: concerned #enter: hilary, maire
It's his. #who: maire #mood: weary
{
- bus_told:
    ~ bus_told = false
    Abena rings at 10.41. She has put his graph over her own, from when she was six. Also she has told the depot, before somebody else could. There's a doctor now, every year, to see if she may drive.
- told != "plan" || shared_mums_ear:
    Abena rings at 10.41. She has looked at his graph, and found her own, from when she was six. She has put one over the other against the window.
- else:
    Abena rings at 10.41. She'd like to know if it runs in families. She'd like to know it quickly, and doesn't say why.
}
{ name == "dev":
    She rings Dev's line, and gets Dev, or Dev's voice saying how sorry he is not to be Dev. #except: dev
    She rings your line, and gets you, or your voice saying how sorry it is not to be you. #to: dev
    { commit_dev == "commit":
        He rings back, at 10.40 the next day, every time. He has an alarm for it. It goes off in assemblies. #except: dev
        You ring back, at 10.40, every time. The alarm goes off in assemblies. #to: dev
    - else:
        On the third voice she doesn't leave a message. #except: dev
        You've three messages from her, and ninety children. You're going to ring. You're always just going to ring. #to: dev
    }
}
{ name == "joel":
    She asks Joel, at the gate, in the dark. #except: joel
    She asks you, at the gate, in the dark. #to: joel
    { commit_joel == "commit":
        He has begun to know the answers. Máire says that it's like being marked. #except: joel
        You know most of the answers now. For the rest you ring a psychologist, who rings back. Your books go home with you. #to: joel
    - else:
        I'll find out. I will. Sorry. #who: joel #mood: warm
        She's had that from him three times, and each time it was true when he said it. #except: joel
        You ask upstairs. Upstairs asks you what you think. #to: joel
    }
}
{ name == "rhona":
    She rings Rhona, who's always in a car. #except: rhona
    She rings you. You're always in a car. #to: rhona
    { commit_rhona == "commit":
        They talk about routes. By the end of January the four hours are gone, and Rhona answers all the same. #except: rhona
        The calls start with the bus lane and end with the boy. Your four hours ran out on the sixteenth. Somebody else's school is paying for the rest. You know which. #to: rhona
    - else:
        Rhona asks good questions. Abena has begun to write them down, with the dates. #except: rhona
        You ask her good questions. Last week she asked you one back: when will you be in the building? You said "Mm". #to: rhona
    }
}
{ sounds == "maire":
    Twice a week the sign on the office says KNOCK, and two people in there are being bats. Poppy's mother has written to Máire's manager.
    You work in the corridor, on a chair for a five-year-old. #to: dev
    You hear him through the wall. He's louder in there. #to: joel
}
{ sounds == "joel":
    { commit_maire == "commit":
        Máire has given Joel her three Thursdays and the pack with her name on. She watches him do it wrong, then differently. On the third one she takes a note. #except: joel
        Máire sits at the back, on a small chair, and says nothing, loudly. On the third Thursday you put Kofi where he can see your mouth, and she writes it down. #to: joel
    - else:
        One of Máire's Thursdays takes place. The others are moved, and then moved. Joel buys a book about sounds. #except: joel
        One Thursday happened. You've bought a book. You run the group with it open on your knee. #to: joel
    }
}
{ sounds == "stopped":
    The sounds group hasn't met since November. Kofi has the lunch hour back and spends it on the wall by the railings, saying the numbers of the buses. The other four have stopped asking.
    Reuben asked twice. You said it was having a rest. He said, "Is it poorly?" #to: joel
}
{ commit_rhona == "commit":
    After Rhona's Tuesday there is a page, with no scores on it: fourteen moments when he lost the thread, and who he looked at to get it back. #except: rhona
    You watched for two hours, and wrote down fourteen moments when he lost the thread, and whom he looked at to find it. It's the best thing you've written in years, and it can't be filed. #to: rhona
}
-> year

=== year ===
November, again. #when: year #scene: school-meeting #alt: The same meeting room a year later: the blind still stuck halfway, the biscuit tin with an old sticky note on its lid, a row of chairs. #sound: rain
{ aim == "follow":
    { committed >= 2:
        In Year 4 there's carpet in every room that Kofi uses, and the teachers face him when they speak. Visitors think that it's for the acoustics. So it is. #except: joel, dev
        You found the carpet under a heading called Sundries. The Year 4 teachers face him when they speak. Nobody ran a training; they caught it. #to: dev
        { commit_joel == "commit":
            There's carpet in every room he uses, and the Year 4 teachers face him when they speak. They got it from you. You've caught yourself doing it in shops. #to: joel
        - else:
            There's carpet in every room he uses, now that he is upstairs. In yours it's lino still. #to: joel
        }
    - else:
        The sentence about following a whole lesson has been laminated. It hangs in the office, over the printer. #except: dev
        You laminated the sentence about following a whole lesson. It hangs over the printer, where you read it most days. #to: dev
    }
}
{ aim == "friend":
    Kofi and Saskia have a language, which is English with bus in it. He won't use it with the staff. Nothing about it has been written down, so nobody can say what brought it on.
}
{ aim == "report":
    { commit_rhona == "commit":
        There's a report, nine pages, and the panel has answered it with a lady who sits on his good side and tells him what he has just heard. #except: rhona
        You wrote the nine pages, and they got him ten hours of a lady. You did not get back the four hours, nor the weekend. She's good. He'd like to know who she is for. #to: rhona
    - else:
        There's a report, by a locum. It's fair. The panel has answered it with half of what it asked for. #except: rhona
        There's a report. A locum wrote it, from the file. It quotes you twice. #to: rhona
    }
}
{ owned_willow && commit_joel == "commit":
    There's still a Willow table. Different children go there, on different days, and so does the teacher. It's where the good pens are.
- else:
    Willow has been renamed. It's called Oak. The children know where you go.
}
{ committed >= 3:
    { told == "plan" && (name != "joel" || commit_joel != "commit"):
        -> ending_glass
    - else:
        -> ending_fridge
    }
- else:
    { committed == 2:
        -> ending_pairs
    - else:
        -> ending_change
    }
}

=== ending_fridge ===
The review takes twelve minutes. Abena has brought a sheet from her fridge. She made it herself: four names, four days, a magnet mark, and some bath water. #enter: dev, maire, joel, rhona, abena
{ does_the_office == "dev":
    Two yellow notes are stuck to the corner. 10.42, and 10.40.
}
He asked me which of you is the ear teacher. I said, it's nobody. It is all of you, on different days. #who: abena #mood: warm
Is that a complaint? #who: maire #mood: neutral
I am still thinking. #who: abena #mood: neutral
{ commit_joel == "commit" && commit_maire == "commit":
    The blue hearing aid was Kofi's own choice. He had asked Máire, with respect, whether hers came in any better colours.
- else:
    The blue hearing aid was Kofi's own choice. The catalogue had eight colours, and he read it in the bath.
}
{ commit_rhona == "commit":
    At your own review you were told that you had spent your hours on a case with no outcome in your name. You said "Mm". #to: rhona
- else:
    Rhona has come, though she's down for nothing. She asks one question, and takes one biscuit. #except: rhona
    You've come, though you're down for nothing. Your four hours went to the boy in the cupboard at St Bride's, who is also all right. Nobody here has asked. #to: rhona
}
{ thanked_joel:
    There's a line in last year's minutes about somebody's lunch. No one has had the heart to close it. #except: joel
    You looked up last year's minutes. Your lunch is still in them. You've taken a photograph. #to: joel
- else:
    No one can remember who put him by the window. Each of them thinks that it was one of the others. #except: joel
    { commit_joel == "commit":
        No one can remember who put him by the window. You could tell them. It's ten to four, and there are biscuits. #to: joel
    - else:
        No one can remember who put him by the window. It was Saskia, in February, while you were still waiting for an answer about seating. You have that written down. #to: joel
    }
}
You still haven't sat down. But you have put out five chairs, and you didn't count. #to: dev
Steel pans at four. Is he sorted? #who: hilary #mood: neutral #enter: hilary
No. He is coming up the stairs. Ask him. #who: abena #mood: warm #ending: fridge_door
-> END

=== ending_glass ===
The review takes nine minutes. They finish each other's sentences now. Máire brings the biscuits, and Rhona's never late. #enter: dev, maire, joel, rhona
It is a good plan. The team from Hillfoot has come to see how it's done. There's a chair for Abena, and a page ready, and an apology from her, which is minuted. #sound: paper
She's very supportive. #who: dev #mood: warm
When did she last say something we hadn't thought of? #who: rhona #mood: listening
You have asked a question to which you would like, for once, not to hear the answer. #to: rhona
You look at the minutes. Since January she has agreed with everything. You had taken it for progress, and it was a busy year. #to: dev
At the gate she smiles, and says that you have it all in hand. You used to know what sort of day she'd had. #to: joel
Below the blind the 46 draws up, waits, and pulls away. #sound: traffic
On the top deck, at the front, there's a boy with a blue hearing aid, reading the road aloud to somebody. From here they cannot make out the language. #ending: behind_glass
-> END

=== ending_pairs ===
The review is down for half an hour. Two people come, and they are the two who'd have come anyway. #sound: chair
{ commit_joel == "commit":
    One is Joel, who changed schools in the summer, and has driven over. He looks well. He says that where he is now there's a rota for lunch. #enter: joel #except: joel
    You changed schools in the summer, and have driven over because you said you would. Where you are now there's a rota for lunch. You sit in your old chair. #to: joel #enter: joel
}
{ commit_rhona == "commit":
    One is Rhona, who has no hours left for this, and has parked in a bus stop. #enter: rhona #except: rhona
    You have no hours left for this, and no name for what it is. You've parked in the stop. Nobody hooted. #to: rhona #enter: rhona
}
{ commit_maire == "commit":
    One is Máire, who's on leave today. She mentions it twice. #enter: maire
}
{ commit_dev == "commit":
    One is Dev, with a cough that he's had since March. He puts out four chairs, and looks at two of them. #enter: dev #except: dev
    You've had this cough since March. You put out four chairs, because there were four names. Then you sit down on one. #to: dev #enter: dev
}
Kofi's all right. He has the ear, and the window seat, and a teacher who turns round to speak. It was done by hand, by whoever happened to be holding it. #sound: rain
{ commit_rhona != "commit":
    You send your apologies from St Bride's. You did mean to. It's a good plan; you had thought it was the kind that runs. #to: rhona
}
{ commit_dev != "commit":
    You're covering Year 6. Through the floor you can hear that somebody's in the meeting room, and you hope that it's going well. #to: dev
}
{ commit_joel != "commit":
    Kofi's in Year 4 now, so it is somebody else's meeting. You have thirty new ones. Two of them sit at Oak. #to: joel
}
The sticky note on the tin has lost its stick. Someone has put tape on it. #ending: by_hand
-> END

=== ending_change ===
There's no review. It was going to be arranged by one of them. #sound: clock
{ aim != "report":
    The minutes of last November are excellent. They've been used in training.
- else:
    In a drawer there's a photograph of a whiteboard, with a tin in it.
}
Abena changed her shift. She gave up the 46, where she knew everyone, for the night service, where no one talks. It leaves the mornings. She took the graph back to the Infirmary herself, then to a charity, then to a woman who knew a woman.
He's got the blue hearing aid. She taught him the batteries. She has a folder of her own, with times.
{ committed == 1:
    { commit_joel == "commit":
        Joel kept his part up until July, and was told in July that he'd been marvellous. #except: joel
        You kept it up until July. At the end of it somebody said that you'd been marvellous, and gave you a plant. #to: joel
    }
    { commit_dev == "commit":
        Every Friday for a term Dev went round the names on his list. Then it was every other Friday, and then there was the flood. #except: dev
        Every Friday for a term you went round the names. They were always pleased to see you. #to: dev
    }
    { commit_rhona == "commit":
        Rhona's page of fourteen moments is in the folder from his old school, behind the swimming certificates. #except: rhona
        They've filed your fourteen moments. You found out where: behind the swimming certificates. #to: rhona
    }
}
She stops you in the corridor, to let you know that he'll be moving to Hillfoot in January. She's not angry. You could have managed angry. #to: dev
He goes to Hillfoot in January. He shook your hand on the steps, in the rain, like someone getting off. #to: joel
She drove you, one evening, from the tannery to the top. She didn't turn round. At the terminus you sat for a bit, and neither of you told the other anything. #to: rhona
In the Weir Lane office there's a letter asking for his records. { does_the_office == "rhona":It is entered in the book|It has a sticky note on it}: Mrs Owusu rang, 10.42. #sound: phone #ending: change_here
-> END
