// Whose job is it? A half-hour about Kofi, and a chair with nobody in it.

VAR committed = 0
VAR commit_rhona = ""
VAR commit_dev = ""
VAR commit_maire = ""
VAR commit_joel = ""
VAR shared_four_hours = false
VAR shared_mums_ear = false
VAR shared_old_letter = false
VAR shared_closed_file = false
VAR shared_the_promise = false
VAR shared_twi_stories = false
VAR shared_half_a_beat = false
VAR shared_lunchtimes = false

VAR early_promise = false
VAR ears_asked = false
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

-> opening

=== opening ===
Weir Lane Primary School, the last Thursday in November, half past three. Four chairs, and one is empty. #except: rhona #scene: school-meeting #clock: 15:30 #light: dusk #alt: A small school meeting room at dusk: a whiteboard, and a blind stuck halfway down a dark window. A special needs coordinator, a speech therapist and a teacher sit at a round table. #enter: dev, maire, joel #sound: rain

Half past three, the last Thursday in November. You should be at Weir Lane Primary School. You are three miles up the hill, in your car. #to: rhona #scene: car-dusk #light: dusk #alt: The inside of a parked car at dusk: a psychologist at the wheel, rain on the glass, street lamps and lit windows behind. #enter: rhona #sound: rain
You are Rhona Baptiste, the educational psychologist. Weir Lane has you for eighteen hours a year. Four are left until April. Nobody there has asked you how many are left. #to: rhona #fact: four_hours #mood: rhona=listening
The meeting is about a boy of seven called Kofi Owusu. You have never met him. You have met his mother, Abena, once. She drives the 46 bus, and you were on it. #to: rhona
She hears nothing on her right side, and has not since she was six. The bus company does not know. She asked you to keep that to yourself, and you said you would. #to: rhona #fact: mums_ear #mood: rhona=concerned

You are Dev Sandhu, the special needs coordinator, and this is your meeting. You would like somebody else there to know what to do. #to: dev
This morning you opened the folder that came with Kofi from his last school. In it was a hospital letter, two years old. Right ear not clear: see again in three months. Nobody saw him again. You had signed for the folder. #to: dev #fact: old_letter #mood: dev=concerned
On it was a note: his mother, Mrs Owusu, rang about the ear. The letter is in your bag. It has to be on this table before his mother is here. #to: dev
And in September you told her that the psychologist would see him before half-term. You had not asked the psychologist. #to: dev #fact: the_promise

You are Máire Quinn, the speech and language therapist. You wear a hearing aid, and you have taken the chair from which you can see every face. #to: maire
Last night you looked up Kofi Owusu, and found that he had been on your list. In May your service closed his file: two appointments missed. Both letters had gone to a house where the family no longer lived. #to: maire #fact: closed_file #mood: maire=concerned
So you rang his mother, and she held out the phone. He was telling his grandmother in Ghana a story, in Twi, with all the voices. You have no Twi. You know a story when you hear one. #to: maire #fact: twi_stories
Under Joel's elbow is a work sheet with your name on it. You never gave him one. #to: maire

You are Joel Adeyemi. You teach Year 3, and Kofi is in your class. Most of what this meeting decides will be done by you, on Monday. #to: joel
Four lunch hours a week you teach five children speech sounds. You copied the work sheets from Máire, the therapist. You did not ask her. Four of the five are doing well. Kofi is getting worse. He has stopped guessing. #to: joel #fact: lunchtimes
And in assembly Kofi sings every word half a beat late, with his eyes on another child's mouth. #to: joel #fact: half_a_beat
In October you moved Kofi to Willow, the table by the door, with two children who cannot read yet. It made the room quieter. #to: joel #mood: joel=concerned

Dev Sandhu, the special needs coordinator, is on his feet at the whiteboard. #except: dev, rhona
Right. Kofi Owusu. Seven. Quiet, and getting quieter. #who: dev #mood: speaking #pose: stand #except: rhona
Máire Quinn, the speech and language therapist, looks round the table. #except: maire, rhona
Where's his mother? #who: maire #mood: firm #except: rhona
Driving a bus till ten to four. She knows we're meeting, and who's here. She has parental responsibility, so nothing's done without her yes. #who: dev #mood: neutral #except: rhona
Dev writes up three jobs. Assess Kofi. A programme for his sounds. Talk to his mother. After each he puts R.B., for Rhona Baptiste, the psychologist. #except: dev, rhona #board: Assess R.B., sounds R.B., mother R.B. #pose: dev=turn #sound: pen
You write up three jobs. Assess Kofi. A programme for his sounds. Talk to his mother. After each you put R.B., for Rhona Baptiste, the psychologist. #to: dev #board: Assess R.B., sounds R.B., mother R.B. #pose: dev=turn #sound: pen
You've given Rhona all three. #who: maire #mood: firm #except: rhona
She can say no. #who: dev #mood: neutral #except: rhona
Joel Adeyemi, who teaches Kofi, has not spoken yet. #except: joel, rhona
Sorry. How? She isn't here. #who: joel #mood: concerned #except: rhona

The traffic has stopped, so you pull in at a bus stop. Dev Sandhu, the school's special needs coordinator, has begun the meeting. With him are Máire Quinn, the speech and language therapist, and Joel Adeyemi, Kofi's class teacher. #to: rhona
Dev has sent you three messages. RB: assess Kofi. RB: programme for his sounds. RB: talk to his mother. You are R.B. #to: rhona #board: Assess R.B., sounds R.B., mother R.B. #sound: phone #mood: rhona=weary

Dev sends a message to everybody: Rhona is late. Begin, ring her, or wait? #except: dev, rhona #sound: phone
You ask them all by message: begin, ring her, or wait? #to: dev #sound: phone
Then a fourth, to everybody: Rhona is late. Begin, ring her, or wait? #to: rhona #sound: phone

* [Begin without Rhona, and tell her the plan when she comes #id: start_without]
    ~ chair = "without"
    Then we begin. Item one. #who: dev #mood: speaking #except: rhona
    Put a date to each job, or it won't be done. #who: maire #mood: firm #except: rhona
    Dev puts dates. All three are before Christmas. #except: rhona, dev #pose: dev=turn
    You put dates. All three are before Christmas. #to: dev #pose: dev=turn
    Sorry. We haven't said anything about Kofi yet. #who: joel #mood: concerned #except: rhona
    The three messages come again, now with dates. You could not do one of them in the time that you have left. #to: rhona #sound: phone
* [Ring Rhona in her car, and put her on the loudspeaker #id: on_speaker]
    ~ chair = "speaker"
    The phone is stood against a pile of exercise books. #except: rhona #sound: phone
    I'm parked, and alone. Are those three jobs mine, or are they just jobs? #who: rhona #mood: neutral
    I hear one word in three of that. Dev, say it after her, and face me. #who: maire #mood: firm
    Just jobs. For now. #who: dev #mood: concerned
    And is Kofi's teacher there? What has Kofi done this week that surprised you? #who: rhona #mood: listening
    On Tuesday I said, fetch your coat, and he fetched the goat. From the toy farm. Everybody laughed, and so did he. #who: joel #mood: speaking
    Dev turns, and says it again, slowly: the coat, the goat. The second time, nobody laughs. #except: dev, rhona #pose: dev=turn
    You say it again to Máire's face: the coat, the goat. The second time, it isn't funny. #to: dev #pose: dev=turn
    You hear Dev say it again, slowly: the coat, the goat. Then a pen. He is putting a question mark after each R.B. #to: rhona
* [Leave the list until Rhona comes, and hear about Kofi's week #id: hold_for_her]
    ~ chair = "waited"
    His week. Well, Monday was wet play. Sorry, that isn't about him. Tuesday was wet play as well. #who: joel #mood: speaking #except: rhona
    You had meant to say something about Kofi. It is hard with nobody asking. #to: joel
    Well. The list can wait for Rhona. #who: dev #mood: neutral #except: rhona
    For six minutes nobody sends you anything. You look to see whether the phone still works. #to: rhona
- ~ early_promise = shared_the_promise
Ahead of you the brake lights go out, one pair after another. You have a minute before you must drive on. #to: rhona

* [Ask what Kofi does when nobody is asking him to do anything #id: send_question #by: rhona]
    Rhona's question comes over the phone to all of them. #except: rhona #sound: phone
    What does he do when nobody is asking him to do anything? #who: rhona #mood: listening
    He watches. #who: joel #mood: listening #except: rhona
    Watches what? #who: maire #mood: neutral #except: rhona
    Us, I think. He watches us. I'd never thought of it as a thing he does. #who: joel #mood: concerned #except: rhona #pose: joel=lean
    Joel Adeyemi, the class teacher, answers: He watches us. I'd never thought of it as a thing he does. #to: rhona
* [Say how many hours you have left, before they are all given away #id: send_hours #by: rhona]
    ~ hours_said = true
    A word from Rhona comes over the phone to all of them. #except: rhona #sound: phone
    Before you go on. Until April I have four hours left for this school. #who: rhona #mood: firm #fact: four_hours
    Four? What happened to eighteen? #who: maire #mood: concerned #except: rhona
    They went in September. #who: dev #mood: weary #except: rhona
    Nobody answers for a while. Then Dev does: Thank you for saying. #to: rhona
- -> arrival

=== arrival ===
Twenty to four. Rhona Baptiste, the educational psychologist, comes in with rain on her glasses, and reads the board. #except: rhona #enter: rhona #sound: door
Twenty to four. You come in with rain on your glasses. Your initials are on the board three times. #to: rhona #scene: school-meeting #clock: 15:40 #light: dusk #alt: A small school meeting room at dusk: Dev standing at a whiteboard, Máire, Joel and Rhona at the round table, a blind stuck halfway down a dark window. #enter: rhona, dev, maire, joel #sound: door
Good afternoon. I see that I've been busy. #who: rhona #mood: neutral #pose: stand

* [Wipe Rhona's initials off the board before she has sat down #id: dev_wipes #by: dev]
    Dev wipes off the initials with his sleeve. The three jobs stay. #except: dev #board-keeps: Goal #board: Assess, sounds, mother #pose: dev=turn
    You wipe off the initials with your sleeve. The three jobs stay. #to: dev #board-keeps: Goal #board: Assess, sounds, mother #pose: dev=turn
    So now the jobs are nobody's. #who: maire #mood: warm
* [Leave her initials up, and ask which of the three jobs she minds #id: dev_asks #by: dev]
    Go on. Which job do you mind? #who: dev #mood: speaking
    I mind that there are three, and you wrote all of them. #who: rhona #mood: firm
    That's fair. Sorry. #who: joel #mood: listening
- Rhona sits down in her wet coat. #except: rhona #pose: rhona=rest #sound: chair
You sit down in your wet coat. #to: rhona #pose: rhona=rest #sound: chair
The pad for the minutes is in front of you. You did not see who put it there. #to: joel #pose: joel=papers
Each of us speaks once, then. What do we know about Kofi? Know, not think. #who: dev #mood: firm #pose: stand #activity: share_1
They go round the table, each of them once. #sound: paper
{ shared_half_a_beat:
    In assembly Kofi sings every word, half a beat late. He's looking at Saskia's mouth. Sorry, that isn't data. #who: joel #mood: speaking #fact: half_a_beat
    It'll do till the data comes. #who: maire #mood: listening
}
{ shared_twi_stories:
    I rang the house last night. Kofi was telling his granny in Ghana a story, in Twi. Ten minutes, with all the voices. There's nothing wrong with that boy's language. #who: maire #mood: warm #fact: twi_stories
    I've had four words from him since Monday. In English. #who: joel #mood: concerned
}
{ shared_closed_file:
    And my service has let him down. Kofi was on our list. We closed his file in May, because he missed two appointments. We'd been writing to the wrong house. #who: maire #mood: firm #fact: closed_file
}
{ early_promise:
    About that promise to his mother, Dev. You hadn't asked me. #who: rhona #mood: neutral
    No. I hadn't. #who: dev #mood: concerned
}
{ shared_the_promise && not early_promise:
    I told Kofi's mother that Rhona would see him before half-term. I hadn't asked Rhona. #who: dev #mood: concerned #fact: the_promise
    No. You hadn't. #who: rhona #mood: neutral
    Rhona says it quite pleasantly. You look for something to do with the pen. #to: dev
    So you have been late since September, and nobody had told you. #to: rhona
}
{ shared_old_letter:
    -> letter_out ->
}
{ shared_four_hours && hours_said == false:
    I have four hours for this school, between now and April. I'm not bargaining. That's the number. #who: rhona #mood: neutral #fact: four_hours
    Dev looks at the board, and adds something up. #except: dev
    You add up the jobs on the board. They come to about thirteen hours. #to: dev
}
{ shared_mums_ear:
    Kofi's mother has one ear that works. She told me on her bus, and asked me to tell nobody. The bus company doesn't know. #who: rhona #mood: concerned #fact: mums_ear
    Then why have you told us? #who: maire #mood: firm #pose: maire=folded
    Because I think that Kofi's ear may be like hers. #who: rhona #mood: weary
    You could have asked about his ear without telling us about hers. #who: maire #mood: neutral
    ~ bus_told = true
    Máire is right. One question about Kofi would have done. The rest was hers. #to: rhona
}
{ shared_lunchtimes:
    I run a group for speech sounds, in the lunch hour. They're your sheets, Máire. I copied them, and I should have asked. Four of the five are doing well. Kofi's getting worse. He's stopped guessing. #who: joel #mood: concerned #fact: lunchtimes
- else:
    And there's Joel's sounds group, at lunch. So his sounds are covered. #who: dev #mood: neutral
    You look at the window. #to: joel
    The sheet under Joel's elbow has your name on every page. #to: maire
}

* [Say that those sheets are for use after an assessment #id: maire_rules #by: maire]
    Those sheets are mine. They're for after an assessment, and there hasn't been one. #who: maire #mood: firm #pose: maire=folded
    Yes. Sorry. I know. #who: joel #mood: distressed
    Joel asked me. I told him to go ahead. #who: dev #mood: weary
* [Ask Joel to do one sheet with you, as he does it with Kofi #id: maire_shows #by: maire]
    Do one sheet with me, Joel. The way you do it with Kofi. #who: maire #mood: listening #pose: maire=lean
    I hold up the sheet, like this. I say, fin. Thin. Sin. And Kofi points. #who: joel #mood: speaking #pose: joel=hand
    Where's your mouth? #who: maire #mood: firm
    Behind the sheet. #who: joel #mood: concerned
    I heard none of that. I've a hearing aid, so I'm no judge. But maybe he's not getting worse at sounds. Maybe he's lost sight of your face. #who: maire #mood: warm
- Is that everything? #who: rhona #mood: listening
{ shared_old_letter == false && shared_mums_ear == false:
    -> hunch ->
}
The school's form calls him quiet, passive, does as he is told. That's the form, not me; I've not met Kofi. #who: maire #mood: neutral #pose: papers

* [Say sorry, and then say that this isn't the boy you teach #id: joel_corrects #by: joel]
    Sorry. No. Kofi works harder than anyone in there. By two o'clock he's grey, he's that tired. I don't know what he's working at. #who: joel #mood: firm #pose: joel=lean
    What is it, then? #who: maire #mood: listening #pose: maire=rest
* [Let it stand; these three have seen a thousand children #id: joel_waits #by: joel]
    Joel straightens his pile of exercise books. #except: joel #pose: joel=papers
    You straighten your pile of exercise books. Kofi's is on top. #to: joel #pose: joel=papers
    Passive. That's easy to write, if you have never sat in his class. #who: rhona #mood: neutral
- -> goal_talk

=== letter_out ===
This letter came with Kofi from his last school. Right ear not clear, see again in three months. It's two years old. There's a note on it that his mother rang. I signed that I'd had the folder, and I hadn't opened it. #who: dev #mood: distressed #fact: old_letter #sound: paper
Nobody saw him again? #who: rhona #mood: concerned
No. #who: dev #mood: distressed
->->

=== hunch ===
You have thought about Kofi's ears since you heard his name. You could ask about them, and say nothing of his mother's. #to: rhona #mood: rhona=concerned
* [Ask whether his hearing was ever tested, and give no reason #id: ask_ears #by: rhona]
    ~ ears_asked = true
    Has his hearing ever been tested? #who: rhona #mood: listening
    What makes you ask? #who: dev #mood: concerned
    It's the first box on my form, and it's empty. Rhona doesn't need a reason. #who: maire #mood: firm
    Dev opens his bag. #except: dev
    You open your bag. #to: dev
    -> letter_out ->
    It was easy to ask, and you gave away nothing of his mother's. #to: rhona
* [Leave it; his mother will be here soon, and it is hers to tell #id: leave_ears #by: rhona]
    Rhona takes off her glasses, dries them, and says nothing. #except: rhona
    You dry your glasses. Nobody has asked about his ears. Nobody will now, till somebody else thinks of it. #to: rhona
- ->->

=== goal_talk ===
The door opens, and Hilary Prowse, the headteacher, leans in on her stick. #sound: door #enter: hilary
The steel band has this room at four. Have you finished with Kofi? #who: hilary #mood: neutral
We haven't started. #who: rhona #mood: neutral
Lovely. #who: hilary #mood: warm #leave: hilary #sound: footsteps
Suppose it's Easter, and it has gone well for Kofi. What is different? #who: rhona #mood: listening
He's been assessed, and the council's panel has paid for some help. #who: dev #mood: speaking
He talks to somebody. Not to me. Somebody he likes. #who: maire #mood: firm
He knows what page we're on. Sorry. That's a bit small. #who: joel #mood: listening
A full assessment is what you were trained for. It would take every hour that you have left here. #to: rhona
The panel meets on the twelfth. You have seen a report get a child help. But no teacher has ever asked you for a report. #to: dev
Kofi has a language at home that nobody in this building has heard. #to: maire
If the lesson has to change, it is your lesson. Nobody else in this room teaches him. #to: joel

* [By Easter Kofi talks daily, in English, with one friend of his choosing #id: goal_friend]
    ~ aim = "friend"
    Dev writes it up, and stops with the pen in the air. #except: dev #board: Goal: Kofi talks every day with a friend he has chosen, by Easter #sound: pen
    You write it up, and stop with the pen in the air. #to: dev #board: Goal: Kofi talks every day with a friend he has chosen, by Easter #sound: pen
    How will we know? #who: dev #mood: concerned
    We'll hear it. #who: maire #mood: warm
    And whose job is it to make that happen? #who: rhona #mood: neutral
    Nobody answers.
* [By Easter Kofi can follow a whole lesson from his own chair #id: goal_follow]
    ~ aim = "follow"
    It goes up on the board. The board says Kofi. But it is Joel who gives the lessons. #except: joel #board: Goal: Kofi follows a lesson from his own chair by Easter #sound: pen
    It goes up on the board. The board says Kofi. It means you, in every lesson from nine till three. #to: joel #board: Goal: Kofi follows a lesson from his own chair by Easter #sound: pen
    Then I know what I'm looking for. When he stops following, and how he starts again. #who: joel #mood: firm
    And I've no report to show the panel. So there'll be no money. #who: dev #mood: weary
* [By Easter Kofi is properly assessed, and the panel has given him help #id: goal_report]
    ~ aim = "report"
    It goes up in capitals. #except: rhona #board: Goal: a full assessment, and an answer from the panel, by Easter #sound: pen
    It goes up in capitals, and all the hours you have left go up with it. #to: rhona #board: Goal: a full assessment, and an answer from the panel, by Easter #sound: pen
    At least the panel will have to answer. #who: dev #mood: warm
    Will the report say that he tells stories? #who: maire #mood: concerned
    It'll say what he scored. #who: rhona #mood: weary
-
-> sounds_talk

=== sounds_talk ===
That leaves his speech sounds. Who works on those? #who: dev #mood: speaking #pose: stand
Could it not be you, Máire? You're the one who's trained. #who: joel #mood: concerned
If I take one child, I've helped one child. If I teach you, I've helped your class, every year till you retire. #who: maire #mood: speaking
I've heard that before. Sorry. #who: joel #mood: firm
And his hearing gets tested, whoever does the sounds. That's children's audiology, at the hospital, the Infirmary. And till then he should sit where he can see a face. #who: maire #mood: firm
{ shared_old_letter == false && shared_mums_ear == false && not ears_asked:
    Máire has thought of his ears by herself. You could have saved her ten minutes. #to: rhona
}
If the group stops, there's an empty square on my map of who helps whom. #who: dev #mood: concerned
If the group stops, somebody should sit in his class, and see what he misses. That would be you, and it would take one of your four hours. #to: rhona
One of the five in your group is called Reuben. On Tuesday he said "ch", after ten weeks, and told the whole dinner queue. #to: joel
The only quiet room on this floor is your office. #to: dev
If you take Kofi, you take him in the place of a girl called Poppy. She has waited since June. #to: maire

* [The group stops, and Rhona sits in class to see what Kofi misses #id: group_stops]
    ~ sounds = "stopped"
    And the other four? They were doing well. #who: joel #mood: concerned
    They'll wait. #who: maire #mood: neutral
    At least I'm not doing him harm. #who: joel #mood: weary #board: Sounds: stopped for now. Rhona watches a lesson
    And nobody's doing him good, till there's a test. #who: dev #mood: concerned
* [Joel keeps the lunchtime group, and Máire teaches him how to run it #id: joel_taught]
    ~ sounds = "joel"
    I'll give you three Thursdays, and the real sheets. #who: maire #mood: firm
    It took you ten years to learn this. #who: joel #mood: listening
    It did. So you'll do it my way till you know why. #who: maire #mood: neutral #board: Sounds: Joel's group. Máire teaches him, three Thursdays
    It's the dinner hall, though. I can't hear myself in there. #who: joel #mood: concerned
    You had been hoping to get your lunch hour back. #to: joel
* [Máire takes Kofi herself, twice a week for six weeks, in Dev's office #id: maire_direct]
    ~ sounds = "maire"
    Twelve sessions. I know which child isn't getting them. She's called Poppy. #who: maire #mood: weary
    And I'll work in the corridor. #who: dev #mood: warm #board: Sounds: Máire, twelve sessions, Dev's office
    A quiet room, and my face in front of him. I'll know in a week what he can hear and what he can't. #who: maire #mood: firm
    And the group? #who: joel #mood: concerned
    Keep the four. They're yours, and they're doing well. #who: maire #mood: warm
- One thing is not in the minutes: that group has been Joel's lunch hour. #to: dev

* [Say aloud that Joel has given up his lunch, and have it minuted #id: dev_minutes #by: dev]
    One for the minutes. There's been a group since September because Joel gave up his lunch. My map says the group has staff. It hasn't. It has Joel. #who: dev #mood: firm
    Joel, who is writing the minutes, has to ask him to say it slower. #except: joel, dev #mood: joel=warm
    You are the one writing the minutes. You have to ask him to say it slower. #to: joel #mood: joel=warm
    Joel, who is writing the minutes, asks you to say it slower. #to: dev #mood: joel=warm
    Somebody get that man a sandwich. #who: maire #mood: warm #sound: paper
* [Let it go for today; Joel goes red when he is thanked, and Kofi's mother is coming #id: dev_moves_on #by: dev]
    Good. Next. #who: dev #mood: speaking
    Joel writes it down: next. #except: joel
    You write it down: next. It is ten hours since breakfast. #to: joel
- -> the_stairs

=== the_stairs ===
The phone on the wall rings. It is Hilary, the headteacher. #sound: phone
Kofi's mother's in the hall. She says she has eleven minutes. #who: hilary #mood: neutral
{ shared_old_letter == false:
    Then there's a letter that you need to see before she does. #who: dev #mood: distressed
    -> letter_out ->
}
{ shared_closed_file == false:
    And my service has let him down, too. Kofi was on our list. We closed his file in May: two appointments missed. We'd been writing to the wrong house. #who: maire #mood: firm #fact: closed_file
}
So she has to be told all that. Today, by us. #who: rhona #mood: neutral
And each of us reports it to our own manager. I'll ring mine tonight. #who: maire #mood: firm
Yes. But how do we tell her? And who does it? #who: dev #mood: concerned
Abena told you one thing in confidence. Now she is coming up two flights of stairs, in her break, to hear this. #to: rhona
It was you who made her a promise. Whoever tells her, it will be you she looks at. #to: dev
Your manager has not heard about that file yet. Whatever is put on paper today can be copied. #to: maire
You will see her at the gate tomorrow, and on Monday. The others will see her in the spring. #to: joel

* [Kofi's mother is given one page: what we missed, and what we will do #id: tell_page]
    ~ told = "page"
    It takes two minutes, and everybody writes on it. A letter about his hearing, left for two years. A file closed by mistake. A psychologist promised, who was never asked. A sounds group in which he got worse. Then what happens next. #sound: pen #fact: the_promise, lunchtimes
    Abena Owusu, Kofi's mother, comes in, in a wet uniform jacket. She reads the page standing, and turns it over to see if there is more. #enter: abena #sound: footsteps #mood: abena=weary
    This is clear. I can put this on my fridge. #who: abena #mood: neutral
    Here at the bottom it says sorry. Who is that? #who: abena #mood: firm
    All of us. #who: joel #mood: distressed
    All of you is nobody. But I will keep it. #who: abena #mood: neutral
* [Dev meets Kofi's mother downstairs, alone, and tells her before she comes in #id: on_stairs]
    ~ told = "stairs"
    Dev goes. They hear him on the stairs. Then for some minutes they hear nothing. #except: dev #sound: footsteps #leave: dev
    I should have liked to hear what she says first. #who: rhona #mood: neutral #except: dev
    She'd rather we didn't. #who: joel #mood: listening #except: dev
    You meet Abena Owusu by the coat pegs, at the foot of the stairs. You tell her about the promise first, because that was you. Then the letter, and whose signature was on it. #to: dev #scene: corridor #light: dusk #alt: A school corridor at dusk, its lights low, with double doors at its end. Dev and a mother stand in it. #enter: dev, abena #mood: dev=distressed
    She looks at the pegs, at every one. "You have put yourself first in that list," she says. "Usually it is the computer." #to: dev #mood: abena=weary
    "Give me one minute." You give her three. Then she goes up in front of you. #to: dev
    Abena Owusu, Kofi's mother, comes in first. She has had time to dry her face. She looks round at all of them as if it were her meeting. #except: dev #enter: dev, abena #sound: door
    At the door she straightens her jacket, and looks at each of them in turn. #to: dev #scene: school-meeting #light: dusk #alt: A small school meeting room at dusk: Dev, Máire, Joel and Rhona at the round table with a mother, a dark window behind them. #enter: dev, abena, rhona, maire, joel #sound: door
    Dev Sandhu has told me his part. Now I will hear the others. Not long. #who: abena #mood: firm
    Máire Quinn, speech therapist. We closed his file in May. We'd been writing to your old house. I'm sorry. #who: maire #mood: firm
    And I run a sounds group at lunch. Kofi got worse in it. I saw that, and went on. Sorry. #who: joel #mood: distressed #fact: lunchtimes
    And you are the psychologist, whom he promised me before half-term. #who: abena #mood: neutral #fact: the_promise
    He hadn't asked me. I'd have liked to come. Thank you for going down, Dev. #who: rhona #mood: warm
* [Kofi's mother comes in, and each of us says what our own service missed #id: tell_all]
    ~ told = "all"
    Abena Owusu, Kofi's mother, comes in, in a wet uniform jacket, and takes the free chair. #enter: abena #sound: chair #mood: abena=weary
    There's a hospital letter about his right ear. Two years old. We had it in a folder. And I promised you a psychologist whom I hadn't asked. #who: dev #mood: distressed #fact: old_letter, the_promise
    I'm from speech therapy. We closed his file in May. We'd been writing to your old house. #who: maire #mood: firm #fact: closed_file
    I'm the psychologist. You were promised me in September, it seems. I should have noticed. #who: rhona #mood: weary
    And I've run a sounds group that made him worse. I saw that, and went on. Sorry. #who: joel #mood: distressed #fact: lunchtimes
    That is four people. I had eleven minutes, I have now seven. Is there somebody here who is not sorry? #who: abena #mood: firm
    Joel laughs. He is the only one. #except: joel
    You laugh. You are the only one. #to: joel
- -> abena_speaks

=== abena_speaks ===
You can complain about all this. I'll give you the number, for my service and for the school. #who: maire #mood: firm
Good. I rang here about that ear. In March, twice, in my break. Both times a lady wrote it down. #who: abena #mood: speaking
There's only one note. #who: dev #mood: concerned
Then you have lost one. #who: abena #mood: neutral
{ shared_mums_ear:
    Máire has moved her chair to Abena's left, so that Abena can hear her. Abena sees it, and looks at Rhona. #except: rhona, maire
    You have moved your chair to Abena's left, so that she can hear you. She sees it, and looks at Rhona. #to: maire
    Máire has moved her chair to Abena's left, so that Abena can hear her. Abena sees it, and looks for a long time at you. #to: rhona
    I told you that secret on my bus. #who: abena #mood: firm
    You did. I'm sorry. #who: rhona #mood: distressed
}
{ aim == "follow":
    Abena reads the goal on the board.
    Is that the right one? You can change it. #who: rhona #mood: listening
    It is a good sentence. Which chair is his own? #who: abena #mood: neutral
    The one by the door. I'm not sure that it is his. #who: joel #mood: concerned
    Then find out. The sentence can stay. #who: abena #mood: firm
}
{ aim == "friend":
    Abena reads the goal on the board.
    Is that the right one? You can change it. #who: rhona #mood: listening
    He has a friend. She is Saskia, she comes on my bus. He tells her things in Twi, and she answers in English. You can write that he does it already. #who: abena #mood: warm
    I never knew that. #who: joel #mood: listening
    And he's not to lose his Twi for English. Write that up as well, Dev. #who: maire #mood: firm
}
{ aim == "report":
    Abena reads the goal on the board.
    A report. Who is it for? #who: abena #mood: neutral
    For the panel that pays. He'd do some puzzles with me. I'd need your yes for that. #who: rhona #mood: listening
    And you can ask the council yourself, without us. There's a service that helps parents do it. #who: dev #mood: neutral
    First the ear. Then, yes, the puzzles. #who: abena #mood: firm
}
It is not for the ear that I came. #who: abena #mood: neutral #pose: folded
Kofi asked me if he is stupid. He asked it in English. We have a word for it in Twi, but it was the English word that he had learned. #who: abena #mood: weary
Nobody here would have said that to him. #who: dev #mood: distressed
No. It is where he sits. Willow is the table for those who cannot read yet. He says, that is where you go when you are stupid. #who: abena #mood: neutral
And he can read. In the bathroom I have a list of all the stops on my route. He reads them to me from the bath. #who: abena #mood: firm

* [Tell her that you moved him to Willow, and that it was for the quiet #id: joel_owns #by: joel]
    ~ owned_willow = true
    I moved him to Willow. It made it quieter. It wasn't for him, it was for the room. #who: joel #mood: firm
    Abena looks at him for about as long as a red light. #except: joel
    She looks at you for about as long as a red light. #to: joel
    On my bus also I sometimes tell a child to sit by me, for the quiet. He does not have to be stupid. I will tell Kofi that. #who: abena #mood: warm
* [Move Kofi to the window in the morning; tell her then who moved him, and why #id: joel_moves_him #by: joel]
    Joel writes something on the back of his hand. #except: joel #pose: joel=papers #sound: pen
    You write *window* on the back of your hand, and under it: *tell her*. #to: joel #pose: joel=papers #sound: pen
    Children get moved to other tables. It's not a big thing. #who: dev #mood: warm
    It is not big for the table. It is big for him. #who: abena #mood: neutral
- { told != "page" && shared_mums_ear == false:
    Abena looks at the clock, and stays. #mood: abena=listening
    You have told me your part, so I will tell you mine. I hear with this ear only. The bus company does not need to know. When we walk he goes always on this side, so that I can hear him. I thought, what a polite boy. #who: abena #mood: speaking #fact: mums_ear
    She holds up two hands, and they walk side by side: she and Kofi. His right ear is next to her. #pose: abena=hand
    That is his bad ear. He walks where I can hear him, and there he cannot hear me. #who: abena #mood: distressed
    She has told them herself. #to: rhona
- else:
    Abena looks at the clock, and at the door. #mood: abena=listening
    { shared_mums_ear == false:
        There is something else that she might say. She looks at you, and does not say it. #to: rhona
    }
}
If it is the ear, must he wear a thing? #who: abena #mood: concerned

* [Take out your own hearing aid, and put it in her hand #id: maire_aid #by: maire]
    Máire takes out her hearing aid, and puts it in Abena's hand. #except: maire #pose: maire=hand
    You take out your hearing aid, and put it in her hand. The room goes far away. #to: maire #pose: maire=hand
    It is small. And you are a doctor? #who: abena #mood: listening
    You'll have to say that again when it's back in. #who: maire #mood: warm
    Abena laughs. It is the first time.
* [Say that nobody knows yet, and what the test can tell and what it cannot #id: maire_test #by: maire]
    Nobody knows yet. The test takes an hour. It says how much he hears, on each side. It doesn't say why. #who: maire #mood: neutral
    And after? #who: abena #mood: listening
    After that they ask you what you want to do. Not before. #who: maire #mood: firm
    That I can tell him. That is like a timetable. #who: abena #mood: neutral
- -> the_name

=== the_name ===
When something happens, who do I ring? One person. My break is fifteen minutes, from twenty to eleven. #who: abena #mood: firm
So one of us is the lead practitioner: the one who rings back. #who: rhona #mood: neutral
You belong neither to the school nor to health, so neither minds when you ring. A call a week would take most of your four hours. #to: rhona
On Monday your phone rang all day. You answered some of it. #to: dev
If it is Joel, you will be reporting to a class teacher. Nothing in your service's rules says how. #to: maire
Abena already asks you things, at the gate. You have never been sure that you were allowed to answer. #to: joel

* [Abena rings Dev, and every piece of the plan goes through him #id: name_dev]
    ~ name = "dev"
    On my own line, not the office. #who: dev #mood: firm
    Is there a lady who writes things down? #who: abena #mood: neutral
    There's me. I'm worse, but there's only one of me. #who: dev #mood: warm #board: Abena rings: Dev
    So if I notice something at nine o'clock, I tell Dev, and he tells the rest of you. #who: joel #mood: listening
    When I've a minute. Yes. #who: dev #mood: weary
* [Abena asks Joel, after school; the rest of us answer to him #id: name_joel]
    ~ name = "joel"
    Me, then. Sorry. Yes. Me. #who: joel #mood: firm
    He was already the one that I ask. I did not know that it was allowed. #who: abena #mood: warm
    In my classroom doorway, though. Not at the gate, with everybody. #who: joel #mood: neutral
    When Joel asks me something, I answer that day. My manager will need to sit down when she hears it. #who: maire #mood: neutral #board: Abena asks: Joel
* [Abena rings Rhona, who belongs neither to the school nor to health #id: name_rhona]
    ~ name = "rhona"
    Ring me. I may answer with a question. #who: rhona #mood: neutral
    { bus_told:
        And what I tell you, who hears it? #who: abena #mood: firm
        These three, if it is about Kofi. #who: rhona #mood: weary
    - else:
        I have noticed this. #who: abena #mood: warm
    }
    And you'd tell all three of us the same thing. That'd be new. #who: maire #mood: neutral #board: Abena rings: Rhona
    You have just given away about half of the four hours. #to: rhona
- -> the_jobs

=== the_jobs ===
This is the form for children's audiology: you want his hearing tested, and we may tell the Infirmary what we know. Without your name on it, nobody does anything. #who: maire #mood: speaking #pose: papers
And I'd like to sit in his class. That needs your yes as well. #who: rhona #mood: listening
{ sounds == "maire":
    And I'd like him twice a week, for his sounds. That needs your yes too. #who: maire #mood: listening
}
Abena reads both sides. #pose: abena=papers
{ sounds == "maire":
    Twice a week with you. If Kofi gets that, who does not? #who: abena #mood: listening
    A girl who's waited since June. It goes by need, and I've to write down why. #who: maire #mood: weary
    Then yes. But you tell her mother yourself, and not by letter. #who: abena #mood: neutral
}
{ sounds == "joel":
    And the group in which he got worse? #who: abena #mood: firm
    He stays in it only if you say so. I'd be beside Joel, three Thursdays. #who: maire #mood: neutral
    Three Thursdays, yes. Then I ask Kofi if he stays. #who: abena #mood: firm
}
The ear, yes. The class, yes. Here it says you may talk also to my employer. Why? #who: abena #mood: firm
It's an old form. Cross it out. #who: maire #mood: neutral
She crosses it out, and signs. #sound: pen
Then somebody rings the Infirmary, and says they never called him back. They'll want a page. #who: dev #mood: weary
And the lady in the office, who writes things down. Who tells her that a call was lost? #who: abena #mood: firm
When the hospital's booking line opens, you have a class to teach. #to: joel
The woman who runs audiology sits two doors from you. The child with the greatest need is seen first; but for you she would read the letter today. You can ask her that once. #to: maire
Dev writes up three jobs, and no initials after them. #except: dev #pose: dev=turn #sound: pen
You write up three jobs. Your hand wants to write R.B. after them, and you stop it. #to: dev #pose: dev=turn #sound: pen
Whose jobs are they? #who: dev #mood: concerned #activity: three_jobs
They go round the table again. #pose: dev=rest
{ does_the_queue == "rhona" && does_the_page == "rhona" && does_the_office == "rhona":
    R.B., R.B., R.B. Thank you, Rhona. I mean it. #who: maire #mood: warm
    This time I was in the room. #who: rhona #mood: weary
    And when Rhona has a puncture, who does it? #who: abena #mood: concerned
- else:
    -> taken ->
}
Who tells Kofi? #who: joel #mood: listening
I do. Tonight, in Twi. Tomorrow you may say the same in English. #who: abena #mood: firm
What will you say? I'd like to get it right. #who: joel #mood: warm
That he is not stupid. That somebody will look at his ear. And that it was not he who was slow. #who: abena #mood: neutral
Joel writes it down. Abena goes downstairs quickly. Under the blind they see her bus pull in, the 46. #except: joel #leave: abena #sound: footsteps
You write it down. Abena goes downstairs quickly. Under the blind you see her bus pull in, the 46. #to: joel #leave: abena #sound: footsteps
Last thing. What does each of us put in our own diary? #who: dev #mood: firm #activity: commit_1
The first steel drum comes in, with a child behind it. #sound: door
-> day

=== taken ===
{
- does_the_queue == "rhona":
    I'll ring the Infirmary. Give me the letter, Dev. I'd like to read them the date on it. #who: rhona #mood: neutral
    A psychologist, waiting on a telephone for half an hour. Thank you, Rhona. I mean it. #who: maire #mood: warm
- does_the_queue == "dev":
    I'll ring the Infirmary, as soon as they open. #who: dev #mood: weary
    You wait for half an hour on that line. I have done it. #who: abena #mood: neutral
- else:
    Leave the test to me. Audiology is two doors from me, and I can put the letter into her hand. She'll read it today. #who: maire #mood: neutral
    Does another child lose a place? #who: abena #mood: concerned
    Places go by need. So likely a child who can wait longer, yes. #who: maire #mood: firm
}
{ does_the_page == "joel":
    I'll write the page. #who: joel #mood: neutral #pose: joel=papers
    You have never put your initials on a board in this room before. #to: joel
- else:
    I'll write the page. You'll have to tell me all of it, Joel. I've not seen Kofi. #who: rhona #mood: listening
}
{ does_the_office == "dev":
    Bernie in the office covers for me every day. I'll tell her myself. #who: dev #mood: weary
- else:
    I'll tell the office. I don't work with them, so they may be cross with me. #who: rhona #mood: neutral
}
->->

=== day ===
Friday. #when: day #scene: corridor #light: noon #alt: A school corridor by day, empty, with double doors at its end, and noticeboards and a child's drawing of a bridge on its walls. #sound: bell
{ not owned_willow:
    At his classroom door Joel tells Abena that it was he who moved Kofi, and why. #except: joel
    At your classroom door you tell Abena that it was you who moved Kofi, and why. #to: joel
}
{ does_the_queue == "rhona":
    Rhona waits on the line for twenty minutes. Then she reads them their letter: three months, it says, two years ago. She is given a date in nine days. A child whose test is less urgent is moved back to make room. #except: rhona
    You wait on the line for twenty minutes. Then you read them their letter: three months, it says, two years ago. You are given a date in nine days. A child whose test is less urgent is moved back to make room. #to: rhona
}
{ does_the_queue == "dev":
    Dev waits on the line for forty minutes. He says that it is urgent, as everybody does. He does not read out the letter. He is given a date in five weeks. #except: dev
    You wait on the line for forty minutes. You say that it is urgent, as everybody does. You do not read out the letter; it was you who signed for that folder. You are given a date in five weeks. A father was waiting outside your door all that time. He has gone. #to: dev
}
{ does_the_queue == "maire":
    Máire speaks to the woman along her corridor. By noon the letter has been read, and there is a date: Wednesday. Another child, who can wait longer, had that Wednesday. #except: maire
    You speak to the woman along your corridor. By noon the letter has been read, and there is a date: Wednesday. Another child, who can wait longer, had it. You do not ask whose name it was. #to: maire
}
{ does_the_page == "joel":
    Joel has written the page. What Kofi hears: his name, from the front. What he doesn't hear: his name, from behind. #except: joel
    You wrote the page till midnight. What Kofi hears: his name, from the front. What he doesn't hear: his name, from behind. #to: joel
- else:
    The page is Rhona's, headed "from Joel, class teacher". It is very good. She has never met the boy. #except: rhona
    Your page is headed "from Joel, class teacher". It is very good. You have never met the boy. #to: rhona
}
{ does_the_office == "dev":
    Dev tells Bernie in the office that a call was lost. She finds the other note herself, and cries. Now calls go in a book. #except: dev
    You tell Bernie in the office. She finds the other note herself, and cries. Now calls go in a book. #to: dev
- else:
    Rhona asks the office what happens to a call once it is written down. Now calls go in a book. #except: rhona
    You ask the office what happens to a call once it is written down. Now calls go in a book. They are cross, and nobody in the office says goodbye to you. #to: rhona
}
{ commit_joel == "commit":
    Kofi's chair is by the window now, next to Saskia, with his left ear to the room. #except: joel
    You moved four tables before the bell. Kofi looked at the chair by the window, and at you, and sat. #to: joel
- else:
    { commit_joel == "signpost":
        Joel sends Dev two careful paragraphs about seating. Kofi is still at Willow. #except: joel, dev
        Joel sends you two careful paragraphs about seating. Kofi is still at Willow. #to: dev
        You moved no tables. You sent Dev two careful paragraphs about seating, and Kofi still sat at Willow. #to: joel
    - else:
        Kofi is still at Willow, by the door. #except: joel
        You meant to move the tables. But nobody had told you what the others would do. #to: joel
    }
}
{ commit_dev == "commit":
    Dev has written the plan out in plain words, one line a person, and he will ask each of them on Fridays. #except: dev
    You write the plan out in plain words, one line a person. You will ask each of them on Fridays. #to: dev
- else:
    Dev takes a photograph of the whiteboard. #except: dev
    You take a photograph of the whiteboard. It feels as if the work were done. #to: dev
}
{ commit_maire == "commit":
    Máire opens Kofi's file again. It was closed in error, and her manager knows. #except: maire
    You open Kofi's file again. It was closed in error, and your manager knows. #to: maire
- else:
    Kofi is back on the waiting list for speech therapy, at the place that he lost in May. #except: maire
    You put Kofi back on the waiting list, at the place that he lost in May. #to: maire
}
{ commit_rhona == "commit":
    A message from Rhona: Tuesday, nine till eleven, in class. No test. #except: rhona
    You send one message: Tuesday, nine till eleven, Joel's room. No test. #to: rhona
- else:
    { commit_rhona == "signpost":
        You send Dev the number of a very good advisory teacher. She has a waiting list too. #to: rhona
    - else:
        Another school rings: a boy has locked himself in a cupboard. You keep your four hours for things like that. #to: rhona
    }
}
-> month

=== month ===
January. #when: month #scene: school-office #season: winter #alt: A school office in winter light, with nobody in it: a bare tree outside, a board with papers pinned to it, and a child's drawing of a bridge. #sound: phone
{ does_the_queue == "dev":
    Kofi's hearing test was last week. The right ear hears about a third of what is said. #sound: paper
- else:
    Kofi's hearing test was before Christmas. The right ear hears about a third of what is said. #sound: paper
}
{
- bus_told:
    ~ bus_told = false
    Abena has told the bus company about her ear herself, before somebody else could. They have sent her a letter with an appointment.
- told != "page" || shared_mums_ear:
    Abena lays the graph of his hearing over her own, from when she was six. They are nearly the same.
- else:
    Abena asks the hospital whether it runs in families. She does not say why she asks.
}
{ name == "dev":
    When Abena has a question she rings Dev's line, and mostly gets his machine saying how sorry he is. #except: dev
    When Abena has a question she rings your line, and mostly gets your machine saying how sorry you are. #to: dev
    { commit_dev == "commit":
        He rings back in her break the next day, every time. What he tells her he has heard from Joel, more or less. #except: dev, joel
        He rings back in her break the next day, every time. What he tells her he has heard from you, more or less. #to: joel
        You ring back in her break the next day, every time. What you tell her you have heard from Joel, more or less. #to: dev
    - else:
        The third time she leaves no message. What was noticed on Monday reaches her on Friday, or never. #except: dev
        You have three messages from her, and ninety other children. You are going to ring. #to: dev
    }
}
{ name == "joel":
    When Abena has a question she asks Joel, in his classroom doorway, when the children have gone. #except: joel
    When Abena has a question she asks you, in your classroom doorway, when the children have gone. #to: joel
    { commit_joel == "commit":
        He has most of the answers. The rest he gets from the others by the next day. #except: joel
        You have most of the answers. The rest you get from the others by the next day. Your books go home unmarked. #to: joel
    - else:
        He says that he'll find out. She has heard that three times. #except: joel
        You say that you'll find out. Then it is the next day, and you have not. #to: joel
    }
    And she tells him what Kofi says about the day. #except: joel
    And she tells you what Kofi says about the day. #to: joel
}
{ name == "rhona":
    When Abena has a question she rings Rhona, who is always in a car. #except: rhona
    When Abena has a question she rings you. You are always in a car. #to: rhona
    { commit_rhona == "commit":
        Rhona answers, and tells the other three the same thing on the same day. By the end of January her four hours are gone. She goes on answering. #except: rhona
        You answer, and tell the other three the same thing on the same day. Your four hours ran out on the sixteenth. Your manager has found you three more, and has asked why. #to: rhona
    - else:
        Rhona answers with good questions, and says the same to all three. But she has never seen Kofi in class. #except: rhona
        You ask her good questions. Last week she asked you one: have you seen Kofi yet? #to: rhona
    }
}
{ sounds == "maire":
    Twice a week Máire has Kofi in a quiet room, with the door shut. He has "s" and "f" now. A list of the words he can't hear hangs by the classroom door. Poppy's mother has written to complain. #except: maire
    Twice a week you have Kofi in Dev's office, with the door shut. He has "s" and "f" now. The words he can't hear are on a list by the classroom door. Poppy's mother has written to your manager. #to: maire
    You work in the corridor. You can hear him through the door. He is loud in there. #to: dev
}
{ sounds == "joel":
    { commit_maire == "commit":
        Máire has come on her three Thursdays. Joel keeps the sheet away from his mouth now. The other four go on well. For Kofi it is slow: the dinner hall is loud. He told his mother that he would stay. #except: joel, maire
        Máire has come on her three Thursdays, and sat at the back. You keep the sheet away from your mouth now. The other four go on well. For Kofi it is slow: the dinner hall is loud. He told his mother that he would stay. #to: joel
        You have sat at the back for three Thursdays, watching somebody else do your work, and kept quiet. The other four go on well. For Kofi it is slow: the dinner hall is loud. He told his mother that he would stay. #to: maire
    - else:
        Only one of Máire's three Thursdays took place. Joel runs the group with a book open on his knee. For Kofi it is slow: the dinner hall is loud. He told his mother that he would stay. #except: joel, maire
        Only one of Máire's three Thursdays took place. You run the group with a book open on your knee. For Kofi it is slow: the dinner hall is loud. He told his mother that he would stay. #to: joel
        You gave Joel only one Thursday. The other two were moved, and then moved again. #to: maire
    }
}
{ sounds == "stopped":
    The sounds group has not met since November. Kofi has the lunch hour to himself, and spends it by the railings, alone, saying the numbers of the buses.
    { commit_rhona != "commit":
        The hour in which Rhona was to watch a lesson has been moved twice. #except: rhona
        You were to watch a lesson. You have moved it twice. #to: rhona
    }
}
{ commit_rhona == "commit":
    After her Tuesday in class Rhona wrote one page: when Kofi lost the thread, and whom he looked at to find it again. Joel has it on his desk. #except: rhona, joel
    You have a page from Rhona on your desk: when Kofi lost the thread, and whom he looked at to find it again. #to: joel
    You watched for two hours, and wrote down when Kofi lost the thread, and whom he looked at to find it again. Joel has it on his desk. #to: rhona
}
-> year

=== year ===
November, a year later. #when: year #scene: school-meeting #alt: The same meeting room a year later, by day: the blind still stuck halfway, a whiteboard, mugs and a tin of biscuits on the round table. #sound: rain
{ aim == "follow":
    { committed >= 2:
        In Year 4 the teachers face Kofi when they speak. A teacher of deaf children came and showed them how. He puts his hand up now. Sometimes he is wrong. #except: joel
        { commit_joel == "commit":
            In Year 4 the teachers face Kofi when they speak. They learned it from you. He puts his hand up now. Sometimes he is wrong. #to: joel
        - else:
            In Year 4 the teachers face Kofi when they speak. He puts his hand up now, they tell you. He never did with you. #to: joel
        }
    - else:
        The sentence about following a whole lesson hangs over the printer. Some of the teachers face Kofi when they speak, and in those lessons he puts his hand up.
    }
}
{ aim == "friend":
    Kofi and Saskia talk all day, in English with Twi in it. It is lovely to hear. In lessons he copies what she writes, and her mistakes too. Nobody was ever asked to change a lesson.
}
{ aim == "report":
    { commit_rhona == "commit":
        There is a report, nine pages, and the panel has answered it with ten hours a week of a helper. The helper sits by Kofi and tells him what he has just heard. He has an adult now, and no friend at the table. #except: rhona
        You wrote the nine pages. They got him ten hours a week of a helper, who tells him what he has just heard. She is good. He has an adult now, and no friend at the table. #to: rhona
    - else:
        There is a report, by somebody who never met him. The panel has answered it with five hours a week of a helper. The helper sits by Kofi and tells him what he has just heard. #except: rhona
        There is a report. Somebody wrote it in your place, from the file. The panel gave him half of what it asked for. #to: rhona
    }
}
{ owned_willow && commit_joel == "commit":
    There is still a Willow table. Different children sit there on different days, and sometimes the teacher does.
- else:
    There is still a table for those who cannot read yet. It is called Oak now. The children know what it means.
}
{ committed >= 2 && told != "stairs" && name != "joel":
    -> ending_glass
}
{ committed >= 3:
    -> ending_fridge
- else:
    { committed == 2:
        -> ending_pairs
    - else:
        -> ending_change
    }
}

=== ending_fridge ===
They meet to see how the year has gone. Abena has brought a sheet from her fridge. She made it herself: four names, and on which days each of them does what. #enter: dev, maire, joel, rhona, abena
Kofi asked me which of you is the ear teacher. I said, it is nobody. It is all of you, on different days. #who: abena #mood: warm
Is that a complaint? #who: maire #mood: neutral
I am still thinking. #who: abena #mood: neutral
{ commit_joel == "commit" && commit_maire == "commit":
    Kofi chose a blue hearing aid. First he asked Máire, very politely, whether hers came in any better colours. #except: maire
    Kofi chose a blue hearing aid. First he asked you, very politely, whether yours came in any better colours. #to: maire
- else:
    Kofi chose a blue hearing aid. He read the catalogue in the bath.
}
{ commit_rhona == "commit":
    Your own manager has told you that you spent your hours on a case with nothing in your name. You said "Mm". #to: rhona
- else:
    Rhona has come, though nothing on the sheet is hers. She asks one question. #except: rhona
    You have come, though nothing on the sheet is yours. You ask one question. It is how he is. #to: rhona
}
Nobody can remember who put Kofi by the window. Each of them thinks that it was one of the others. #except: joel
{ commit_joel == "commit":
    Nobody remembers who put Kofi by the window. You could tell them. #to: joel
- else:
    Nobody remembers who put Kofi by the window. It was Saskia, in February, while you waited for an answer about seating. #to: joel
}
You still have not sat down. But you have put out five chairs, and you did not have to count. #to: dev
The steel band has this room at four. Have you finished with Kofi? #who: hilary #mood: neutral #enter: hilary
No. He is coming up the stairs. Ask him. #who: abena #mood: warm #ending: fridge_door
-> END

=== ending_glass ===
They meet to see how the year has gone. It takes nine minutes. They finish each other's sentences now. #enter: dev, maire, joel, rhona
It is a good plan. Another school has sent people to see it. There is a chair for Abena, and she has sent her apologies. #sound: paper
She's very supportive. #who: dev #mood: warm
When did she last say something that we hadn't thought of? #who: rhona #mood: listening
You know the answer, and wish that you had not asked. #to: rhona
You look at the minutes. Since January Abena has agreed with everything. You thought that was a good sign. #to: dev
Abena used to argue with you on the phone. You liked her for it. #to: maire
At the gate Abena smiles, and says how well you all manage. You used to know what sort of day she'd had. #to: joel
On the top deck of the 46, at the front, a boy with a blue hearing aid is reading the road aloud to somebody. From the meeting room they cannot hear in which language. #sound: traffic #ending: behind_glass
-> END

=== ending_pairs ===
All four were to meet, to see how the year has gone. Two of them come. #sound: chair
{ commit_joel == "commit":
    One is Joel, who has changed schools, and has driven over. He looks well. Where he is now there is a rota for lunch. #enter: joel #except: joel
    You have changed schools, and have driven over because you said you would. There they have a rota for lunch. #to: joel #enter: joel
}
{ commit_rhona == "commit":
    One is Rhona, who has no hours left for this. #enter: rhona #except: rhona
    You have no hours left for this. You have come all the same. #to: rhona #enter: rhona
}
{ commit_maire == "commit":
    One is Máire, who is on leave today. She mentions it twice. #enter: maire #except: maire
    You are on leave today. You mention it twice. #to: maire #enter: maire
}
{ commit_dev == "commit":
    One is Dev. He puts out four chairs, and looks at two of them. #enter: dev #except: dev
    You put out four chairs, because there were four names. Then you sit down on one. #to: dev #enter: dev
}
Kofi is all right. He has the hearing aid, and most of his teachers turn round to speak.
{ commit_rhona != "commit":
    You send your apologies. You did mean to come. It was a good plan. You thought that it would run by itself. #to: rhona
}
{ commit_dev != "commit":
    You are covering a class. Through the floor you can hear that somebody is in the meeting room, and you hope that it goes well. #to: dev
}
{ commit_maire != "commit":
    You are in clinic, with the child who was next on the list. #to: maire
}
{ commit_joel != "commit":
    Kofi is in Year 4 now. It is somebody else's meeting. #to: joel
}
And when one of you leaves? #who: abena #mood: neutral #enter: abena
They look at each other. #ending: by_hand
-> END

=== ending_change ===
Nobody meets to see how the year has gone. Each of them thought that another would arrange it. #sound: clock
Abena changed her shift. She gave up the 46, where she knew everyone, for the night buses, so that her mornings were free. She took Kofi to the Infirmary herself. In January he is going to another school.
{ committed == 1:
    { commit_joel == "commit":
        Joel did his part until July. #except: joel
        You did your part until July. In the end somebody said that you'd been marvellous. #to: joel
    }
    { commit_dev == "commit":
        Dev asked each of them every Friday for a term. They were always pleased to see him. #except: dev
        You asked each of them every Friday for a term. They were always pleased to see you. #to: dev
    }
    { commit_maire == "commit":
        Máire kept Kofi's file open, and came on the days she'd said. There was never anybody there to tell. #except: maire
        You kept Kofi's file open, and came on the days you'd said. There was never anybody there to tell. #to: maire
    }
    { commit_rhona == "commit":
        Rhona's page about what Kofi misses is in the folder from his old school, behind the letter. #except: rhona
        You found out where they have filed your page. It is in the folder from his old school, behind the letter. #to: rhona
    }
}
Abena stops you in the corridor, to tell you about the new school. She is not angry. If she were, you would know what to say. #to: dev
Abena's message says no, thank you: the new school has a speech therapist of its own. #to: maire
Kofi shook your hand on the steps, like somebody getting off a bus. #to: joel
One evening you were on Abena's bus. She did not turn round to talk. At the last stop you sat for a bit, and neither of you told the other anything. #to: rhona
The new school rings Weir Lane for his records. The office writes the call in the book. #sound: phone
They ask who was in charge of Kofi's plan. What shall I tell them? #who: hilary #mood: neutral #enter: hilary, dev
Tell them to ask his mother. She has all of it. #who: dev #mood: weary #ending: change_here
-> END
