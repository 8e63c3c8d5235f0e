// Neither one thing. A nurse on loan, and a girl who walks out of lessons.

VAR committed = 0
VAR commit_marcus = ""
VAR commit_leila = ""
VAR commit_sunita = ""
VAR commit_callum = ""
VAR past_whose_job = ""
VAR past_last_word = ""
VAR shared_applied = false
VAR shared_vacancy_count = false
VAR shared_wednesday_slot = false
VAR shared_money_july = false
VAR shared_head_waits = false
VAR shared_stays_wednesdays = false
VAR shared_steps_alone = false
VAR early_vacancy = false
VAR early_money = false
VAR early_applied = false
VAR hands = ""
VAR aim = ""
VAR told = ""
VAR steps = ""
VAR boy = ""
VAR week = ""
VAR post = ""

-> hut

=== hut ===
A wooden hut behind Calder High School, a wet Wednesday in March, just before two. In one room pupils who cannot stay in lessons build bridges of dry spaghetti. In the other there is a cake, and a meeting. #scene: team-room #clock: 13:55 #season: spring #alt: A small, warm staff room: a whiteboard, computers along the wall, a wide window with trees outside. A nurse, a psychologist, an inclusion manager and a school counsellor sit at a table with mugs and papers. #enter: sunita, callum, marcus, leila #sound: rain

You are Marcus Bell, a mental health nurse, lent to this team by the CAMHS clinic. At first they asked you about panic. Now they ask you to drive. In your bag is an application for senior nurse at the clinic. You send it on Friday. #to: marcus #fact: applied
In the next room is Ella Marsh, thirteen. She walks out of lessons, and only you know why: she must shut the fire doors, one by one, until it feels safe. She asked you to keep it secret, and you said yes. #to: marcus #fact: doors #mood: marcus=concerned
That was wrong. Nobody can treat what they do not know. It must be told today. #to: marcus

You are Leila Haddad. You lead the CAMHS clinic, for children's mental health, with eleven people for sixteen posts. On the thirty-first of March the health trust cuts every empty post. Marcus is here, so his post counts as empty. Nobody in this hut knows. #to: leila #fact: vacancy_count
First on your waiting list is a girl from here, Ella Marsh. There is one free time: Wednesdays at two. Whoever misses twice goes off the list. You made that rule. #to: leila #fact: wednesday_slot
You want Marcus back, and have brought his mug. #to: leila

You are Sunita Thapa. You manage this team for the council, and you chair today. You pay half of Marcus, with council money. That money stops in July unless fewer pupils are suspended, and this year more have been. You mean to say so after the cake. #to: sunita #fact: money_july
Next to be suspended is Ella Marsh, thirteen, who walks out of lessons. You asked the head teacher to wait. "Give me a reason by Friday," she said. You have no reason yet. #to: sunita #fact: head_waits

You are Callum Reid, the school's counsellor. Ella Marsh, thirteen, walks out of lessons. She comes to you for four minutes. On Wednesday afternoons she stays in the next room for a whole hour, building bridges. She stays nowhere else. #to: callum #fact: stays_wednesdays
And you have something to tell Marcus today. He has a sheet of steps for frightened children. You used it alone, with two boys. One now takes the bus by himself. With the other you went too far. That boy has not been in school since Thursday. #to: callum #fact: steps_alone #mood: callum=concerned

Sunita Thapa manages the team, for the council. #except: sunita
Leila, this is Callum Reid, the school counsellor. Callum, Leila Haddad leads the CAMHS clinic that lends us Marcus. #who: sunita #mood: warm
So this is where you keep him. #who: leila #mood: neutral
Marcus Bell, the nurse on loan, wears two badges: blue for the clinic, green for the council. #except: marcus
Mostly they keep me in the minibus. #who: marcus #mood: warm
The telephone rings. #sound: phone
The school. Can Marcus do the back gate as well? #who: sunita #mood: weary
He has the bus, two lunch halls and the door at break. My list says "cover": eleven hours a week. #who: callum #mood: neutral #pose: callum=papers
Eleven hours of a nurse. #who: leila #mood: firm
Children talk to him then. On Monday a boy told him about his grandmother. #who: sunita #mood: warm
Did you write it up? #who: leila #mood: neutral
It was at lunch. #who: marcus #mood: warm
Write it up anyway. #who: leila #mood: neutral

* [All four of us, managers included, share the bus and the lunch halls #id: hands_share]
    ~ hands = "share"
    I can drive a minibus. I'll ask the council to pass me for it first. #who: leila #mood: weary
    Thursdays, then. #who: sunita #mood: warm #board: Bus and lunch halls: everyone
    So a whole clinic waits while its lead drives four children home. #who: callum #mood: concerned
    I know. I'd still like to see what he sees. #who: leila #mood: neutral
* [Marcus keeps the bus and the lunch halls, where pupils talk to him #id: hands_keep]
    ~ hands = "keep"
    Then at least don't call it cover. He isn't there to fill a gap. #who: leila #mood: firm
    Then we call it contact. #who: sunita #mood: neutral #board: Bus and lunch halls: Marcus (contact)
    Callum changes the word at the top of the list. The list is the same. #except: callum #pose: callum=papers
    You change the word at the top of the list. The list is the same. #to: callum #pose: callum=papers
    And the back gate? #who: marcus #mood: weary
    If you could. #who: sunita #mood: warm
* [Marcus comes off every duty, and the school finds its own people #id: hands_off]
    ~ hands = "off"
    Then I have three head teachers to ring. One of them lent us this hut. #who: sunita #mood: weary
    Thank you. I mean it. #who: leila #mood: warm #board: Bus and lunch halls: not Marcus
    So what do I do with eleven hours? #who: marcus #mood: listening
    See people. One at a time, with the door shut. #who: callum #mood: warm
- ~ early_vacancy = shared_vacancy_count
~ early_money = shared_money_july
~ early_applied = shared_applied
The bus still goes today, at ten past three. Four pupils have to get home. #who: callum #mood: speaking
You hold the keys of the minibus out to Marcus. #to: callum
Callum holds the keys of the minibus out to Marcus. #except: callum, marcus
Callum holds the keys of the minibus out to you. #to: marcus

* [Take the keys for today; four children have to get home #id: take_keys #by: marcus]
    The keys go into Marcus's pocket. #except: marcus
    The keys go into your pocket. It was quicker than thinking. #to: marcus
    You took those keys before you'd looked at the clock. #who: leila #mood: neutral
* [Leave them with Callum, and tell him which seat is out of use #id: leave_keys #by: marcus]
    You do it today. The belt at the back sticks, so nobody sits there till it's mended. #who: marcus #mood: warm
    Nobody at the back. I've a boy to see at ten to three. #who: callum #mood: weary
    Then I'll sit with your boy. #who: marcus #mood: neutral
- -> mug

=== mug ===
Sunita and Callum go next door, to look at the pupils' bridges. Leila takes a mug out of a carrier bag. It says BELL. #to: marcus #leave: sunita, callum #pose: leila=hand
Sunita and Callum go next door, to look at the pupils' bridges. You take the mug out of your bag. It says BELL. #to: leila #leave: sunita, callum #pose: leila=hand
Next door the pupils are building their bridges. Ella's is the longest. She does not look up when you come in. #to: sunita, callum
Nobody at the clinic was using it. #who: leila #mood: warm #except: sunita, callum
{past_last_word != "":
    Dr Voss asks after you. Well. She said your name, and stopped. #who: leila #mood: neutral #except: sunita, callum
    ~ past_last_word = ""
}
You trained Marcus. When he says "we", you have to wait to hear which team he means. #to: leila
Leila trained you. You are waiting for her to ask you something hard. #to: marcus

* [Tell him the senior post is his, if he comes back before they choose #id: press_him #by: leila]
    There's a senior nurse's post going, with us. They'd be fools not to take you. But you'd have to be back with us before they choose. #who: leila #mood: firm #except: sunita, callum
    I saw it. #who: marcus #mood: neutral #except: sunita, callum
    You wait for him to say more. He doesn't. #to: leila
    She means it kindly. She also needs you back this month, and has not said why. #to: marcus
* [Ask him what it is like here, and leave the senior post for another day #id: leave_it #by: leila]
    What's it like, here? #who: leila #mood: warm #except: sunita, callum
    Warm, by about two. Everyone's glad to see me. Nobody asks me anything hard. #who: marcus #mood: listening #except: sunita, callum
    Then I'll ask you something hard. Later. #who: leila #mood: warm #except: sunita, callum
    You had come to tell him about the thirty-first. #to: leila
    It is the first time in months that you have looked forward to a question. #to: marcus
- Sunita and Callum come back. Sunita writes three words on the board. #except: sunita, callum #enter: sunita, callum #board: Ella. Marcus. April.
You and Sunita come back. Sunita writes three words on the board. #to: callum #enter: sunita, callum #board: Ella. Marcus. April.
You and Callum come back. You write three words on the board. #to: sunita #enter: sunita, callum #board: Ella. Marcus. April.
-> agenda

=== agenda ===
Two things. Ella, now. And Marcus, because the agreement that lends him to us ends on the thirty-first of March. #who: sunita #mood: firm #pose: sunita=stand
{past_whose_job != "":
    Before I forget: Dev Sandhu at Weir Lane says hello. #who: sunita #mood: warm
    ~ past_whose_job = ""
}
Ella Marsh is thirteen. She gets up in the middle of a lesson and goes. Nearly every day, and she won't say why. #who: callum #mood: concerned
The head teacher has a rule. Whoever walks out so many times is suspended, for two days. Once more, and it's Ella. #who: sunita #mood: weary
You'd send a frightened child home for being frightened? #who: leila #mood: firm
Nobody has written down "frightened". They've written down "left the room". #who: callum #mood: weary
And a rule can't suspend anybody. The head has to look at this child, this time. I'll tell her so. #who: sunita #mood: firm
I'll come with you, if you like. #who: marcus #mood: neutral
No. If I go alone, she's only cross with me. #who: sunita #mood: neutral

* [Ring the head now, and ask her to wait, though you have no reason to give #id: ring_head #by: sunita]
    Sunita rings the head. #except: sunita #sound: phone
    You ring the head. #to: sunita #sound: phone
    A rule can't suspend Ella Marsh. You have to look at her, each time. And I'm asking you to wait, next time, till I have a reason. #who: sunita #mood: firm
    Everybody in the hut can hear that the head is not pleased.
    She'll look. And she'll remember who told her to. #who: sunita #mood: weary
* [Have Callum write the head a page by Friday: why Ella walks out #id: write_head #by: sunita]
    I'll tell her about the rule tonight. Callum, you know Ella best. A page for the head by Friday: why she walks out, and why suspending her won't help. #who: sunita #mood: speaking
    I don't know why she walks out. #who: callum #mood: concerned
    Then that's what we find out first. #who: sunita #mood: neutral
- You know why Ella goes. You must say so today, and she does not know that yet. #to: marcus
And her family? #who: leila #mood: listening
Her mother has parental responsibility. She drives a lorry, so she can't be here. She asked me to read this out. "Please don't send anyone who is good with children." #who: callum #mood: neutral #pose: callum=papers
Then she'll want to be asked. So will Ella. Nobody treats her till both have said yes. #who: leila #mood: listening
Before we solve anything. What does each of us know? #who: sunita #mood: listening #activity: share_1
For a while they only eat cake.
{shared_head_waits:
    The head wants to know by Friday why Ella goes. So that's what I need from this meeting. #who: sunita #mood: weary
}
{shared_stays_wednesdays:
    On Wednesdays Ella stays. Next door, the whole hour, with her bridge. With me she never stays more than four minutes. #who: callum #mood: speaking
}
{shared_wednesday_slot:
    Ella's first on our waiting list. There's one free time, Wednesdays at two. If she misses it twice she's off. #who: leila #mood: speaking
    She's thirteen. A child doesn't miss the clinic. Somebody doesn't bring her. #who: sunita #mood: concerned
    That's fair. I made that rule for grown-ups. #who: leila #mood: weary
}
{shared_wednesday_slot && shared_stays_wednesdays:
    Wednesdays at two? That's now. That's the hour when she stays. #who: callum #mood: distressed
}
{shared_vacancy_count && not early_vacancy:
    And on the thirty-first of March the health trust cuts every post that stands empty. Marcus is here, so his post counts as empty. #who: leila #mood: firm
    I didn't know that. #who: marcus #mood: concerned
}
{shared_money_july && not early_money:
    My half of Marcus's pay stops in July, unless suspensions go down. I meant to say so after the cake. #who: sunita #mood: weary
}
{shared_vacancy_count && shared_money_july:
    So the clinic has an empty place, and we have half a man. #who: sunita #mood: weary
    I'm in the room. #who: marcus #mood: neutral
}
{shared_applied && not early_applied:
    I'm applying for the senior nurse's post at the clinic. I send it on Friday. I haven't told anyone. #who: marcus #mood: speaking
    Well. You'd be good. #who: sunita #mood: distressed
}
{shared_steps_alone:
    -> callum_tells ->
}
-> aim_talk

=== callum_tells ===
I've been using your sheet of steps, Marcus. Alone, with two boys. One of them takes the bus by himself now. With the other I went too far. He hasn't been in school since Thursday. #who: callum #mood: distressed #fact: steps_alone
Who has seen that boy since? #who: leila #mood: firm
I ring every morning. His mother says he's in bed. #who: callum #mood: distressed
Then the head hears it now, before anybody rings. She asks the council's designated officer who speaks to the family. #who: sunita #mood: firm
Sunita rings the head. #except: sunita #sound: phone
You ring the head. #to: sunita #sound: phone
->->

=== aim_talk ===
I'd assess her first. If she's ill, there's a treatment: small steps towards the thing she's afraid of, always in the same order. I'd do it at the clinic, in a room that she can walk away from afterwards. #who: leila #mood: firm
We don't know yet what she's afraid of. #who: callum #mood: concerned
To nine hundred children over there Ella's an ordinary girl with a bag. I'd like her to sit in one lesson among them. #who: sunita #mood: warm
Marcus? #who: leila #mood: listening
Each of you is right. I'm sorry. That's as far as I've got. #who: marcus #mood: neutral
It is your clinic's name on the treatment. You would be signing for it in a room with a sink full of glue. #to: leila
You would treat her on the stairs outside the maths room, starting with the door she minds least. Both teams will ask which of them you are working for. #to: marcus
Treatment takes months. The head would like to see something by Easter. #to: sunita
In the next room nobody asks anything of Ella. If they treat her there, she has no such place left. #to: callum

* [Ella is treated in the room next door, among people she knows #id: aim_room]
    ~ aim = "room"
    So I come out here, and sign for treatment beside a sink full of glue. #who: leila #mood: weary
    It's a clean sink. #who: sunita #mood: warm #board: Ella: treatment, in the room next door (a draft, until we know why she goes)
    And Ella keeps her hour? #who: callum #mood: concerned
    Most of it. We begin in the last ten minutes, and she says when. #who: marcus #mood: firm
* [Ella sits through one lesson a day by Easter, with somebody beside her #id: aim_lesson]
    ~ aim = "lesson"
    Who is that somebody? #who: callum #mood: listening #board: Ella: one lesson a day by Easter (a draft, until we know why she goes)
    Nobody speaks. Three of them look at Marcus's green badge. #except: marcus
    Nobody speaks. Three of them look at your green badge, the one that says you are theirs. You put your hand over it. #to: marcus
    It's company. It isn't treatment. #who: leila #mood: concerned
    She'd be in a lesson, though. #who: callum #mood: warm
* [Ella is seen at the clinic by the end of March, and school waits #id: aim_clinic]
    ~ aim = "clinic"
    I'll ring her mother myself. #who: leila #mood: firm #board: Ella: the clinic, by the end of March (a draft, until we know why she goes)
    And what do we do till then? #who: callum #mood: concerned
    You wait. #who: leila #mood: neutral
    {shared_wednesday_slot && shared_stays_wednesdays:
        In the one hour a week that she likes, she'd be on a bus to you. #who: marcus #mood: concerned
    - else:
        And if she doesn't come? #who: marcus #mood: concerned
    }
-
-> fire_doors

=== fire_doors ===
There's one more thing about Ella. The site manager, who looks after the building, keeps seeing her at the fire doors. He thinks that she opens them, and he means to report it. #who: sunita #mood: concerned
That doesn't sound like her. #who: callum #mood: concerned
She shuts them. Only you know, and you cannot keep it to yourself: she is blamed for the opposite of what she does. Who hears it first? #to: marcus #mood: marcus=distressed

* [Go next door first, and tell Ella what you are going to say, and why #id: ella_first #by: marcus]
    ~ told = "first"
    I know something about this. Ella told me a secret, and I said I'd keep it. I was wrong. She has to hear from me that I'm going to tell you. Five minutes. #who: marcus #mood: distressed
    Marcus goes next door. Nobody eats. It takes nearly ten. #except: marcus #leave: marcus #sound: door
    You kneel down by the glue. You tell her what the site manager thinks. She puts the brush down. #to: marcus #sound: door
    "Open them?" she says. "I'm on his side." Then she wants to know who will be told. Three people, you say, and your mum. "Not how many doors." Not how many, you say. "And I tell my mum." You'll be there, if she likes. #to: marcus
    She shuts them. She has to go round and shut the fire doors, one by one, until it feels safe. She can't sit in a lesson before that. I think it's part of an illness, and it can be treated. #who: marcus #mood: firm #fact: doors #enter: marcus
    How many doors? #who: leila #mood: listening
    She's asked me to leave that out. You don't need it today. #who: marcus #mood: firm
    No. I don't. #who: leila #mood: neutral
* [Say now what these three must know, and tell Ella yourself at three #id: ella_at_three #by: marcus]
    ~ told = "three"
    She shuts them. She has to go round and shut the fire doors, one by one, until it feels safe. She can't sit in a lesson before that. I think it's part of an illness, and it can be treated. She asked me to keep her secret, and I said yes, and I was wrong. #who: marcus #mood: distressed #fact: doors
    Then I can tell the site manager, before he goes home, that it isn't her who opens them. #who: sunita #mood: warm
    And who tells her that we know? #who: leila #mood: concerned
    I do. At three, by the coats. Then we ring her mother, Ella and I. #who: marcus #mood: distressed
    Ella's behind that wall, and doesn't know. #who: callum #mood: weary
- Does that change what's on the board? #who: sunita #mood: listening
{
- aim == "room":
    It tells me what to ask her, when I assess her. And in that room there are no fire doors. #who: leila #mood: firm #board: Ella: assessed first, then treatment next door
- aim == "lesson":
    I assess her first, and soon. It may be a long while before she can sit still in Geography. #who: leila #mood: concerned #board: Ella: assessed first, then one lesson a day
- else:
    I assess her first. And the doors are here. For some of the treatment I'd have to come to your corridor. #who: leila #mood: concerned #board: Ella: assessed first, then the clinic and the corridor
}
Then the head reads that Ella may be unwell, and that it can be treated. The SENCO and the safeguarding lead read it too. Ella's owed reasonable adjustments. Nothing else goes in the letter. #who: sunita #mood: firm
Her mother reads it first, and says yes. And write down who was told, Marcus, and why. You kept it till today. You bring that to supervision, with me. #who: leila #mood: neutral
Marcus writes it down. #except: marcus #pose: marcus=papers
You write it down. It takes four lines. You should have written them in October. #to: marcus #pose: marcus=papers
-> books

=== books ===
The door is pushed open. A girl's voice in the corridor says that they need something heavy. Their bridge has held nine books. #sound: door
Callum takes the atlas off the shelf. #except: callum
You take the atlas off the shelf. #to: callum
{told == "first":
    "So you're the three," says Ella. She looks at each of them for about a second. "Which of you is from the clinic?" #mood: leila=listening
- else:
    "Which of you is from the clinic?" says Ella. #mood: leila=listening
}
I am. #who: leila #mood: warm
"Marcus is rubbish at glue," says Ella.
She's said more to you just now than to me in a fortnight. #who: callum #mood: warm
It is a few steps back to the next room. A few more, and Ella is at the fire door, which she may want to shut. #to: callum

* [Walk back with her, and carry the atlas #id: walk_back #by: callum]
    Callum carries the atlas. They hear two pairs of feet go to the next room, and not to the fire door. Then one pair comes back. #except: callum #sound: footsteps
    You carry the atlas. At the next door she takes it from you. "You can't walk me everywhere," she says. You come back. #to: callum #sound: footsteps
* [Give her the atlas, and let her go back by herself #id: let_go #by: callum]
    Callum gives her the atlas. Everybody listens. One pair of feet, the door of the next room, and a chair. She has not gone to the fire door. #except: callum #sound: footsteps
    You give her the atlas, and stand still. One pair of feet, the door of the next room, and a chair. You breathe out. #to: callum #sound: footsteps
- -> steps_talk

=== steps_talk ===
Leila has a sheet of paper in front of her, a copy of a copy. #except: leila #pose: leila=papers
You have a sheet of paper in front of you, a copy of a copy. #to: leila #pose: leila=papers
This is your sheet of steps, Marcus. I was there when you wrote it. #who: leila #mood: listening
They like the sheet here. Everybody has one. #who: marcus #mood: neutral
Where is page two? #who: leila #mood: firm
What's page two? #who: callum #mood: concerned
When to stop. #who: marcus #mood: concerned
{not shared_steps_alone:
    Then I have to say something. #who: callum #mood: distressed
    -> callum_tells ->
- else:
    I never had a page two. I didn't know when to stop, and that boy's in bed. #who: callum #mood: distressed
}
Then I want every one of these sheets back, today. #who: leila #mood: firm
There is one under the cake. Callum makes a list of the others, to fetch before he goes home. #except: callum #pose: callum=papers
There is one under the cake. You make a list of the others, to fetch before you go home. #to: callum #pose: callum=papers
The head rings back, with the safeguarding lead beside her. #sound: phone
The officer says yes. Both mothers hear it today. You may tell them, Callum, but not alone. And no more steps till it's been looked into. #who: sunita #mood: firm
Ask the boy's mother if he's eating, and if he's safe tonight. If she isn't sure, I see him today. If she is sure, one of my nurses sees him tomorrow. The boy on the bus is seen tomorrow, too. #who: leila #mood: firm
Both mothers get our night number. A nurse answers it, tonight as well. #who: leila #mood: firm

* [Ring the boy's mother yourself at four, and tell her what you did #id: boy_mother #by: callum]
    ~ boy = "mother"
    I'll ring his mother at four, with the head beside me. I'll say what I did, and that it wasn't her son who got it wrong. #who: callum #mood: firm
    And I report it, as the clinic does. Not to punish anybody. #who: leila #mood: neutral
    Yes. Do. #who: callum #mood: weary
* [Ask Marcus to go to the house with you after school #id: boy_together #by: callum]
    ~ boy = "together"
    Would you come with me, Marcus? I don't know what to look for. #who: callum #mood: distressed
    After school. You tell his mother, with me beside you. Then I look at him. #who: marcus #mood: firm
    And I report it, as the clinic does. Not to punish anybody. #who: leila #mood: neutral
- So who does the steps from now on? With Ella, and with the others? #who: sunita #mood: listening
It took you six years, and one boy who got worse, to know when to stop. You could teach it in a month. Then you would not be the only one who can. #to: marcus
If it goes wrong with somebody you did not train, it goes wrong in your clinic's name. #to: leila
Nine pupils are waiting for the steps. Marcus can see three at a time. #to: sunita
You have a diploma. On the list of jobs it says only that you keep the pupils' diaries. #to: callum

* [Marcus trains Callum to do the steps, and Callum takes over by Easter #id: ladder_callum]
    ~ steps = "callum"
    Marcus draws page two on the back of the sheet, from memory. Leila corrects one word. #except: marcus, leila #pose: marcus=papers #board: The steps: Callum, trained by Marcus
    You draw page two on the back of the sheet, from memory. Leila corrects one word. #to: marcus #pose: marcus=papers #board: The steps: Callum, trained by Marcus
    Marcus draws page two on the back of the sheet, from memory. You correct one word. #to: leila #pose: marcus=papers #board: The steps: Callum, trained by Marcus
    Not before the officer and the clinic have said yes. Then I watch Callum do it twice before he does it alone. And not with Ella. Marcus does hers. #who: leila #mood: firm
    No. Not with Ella. #who: callum #mood: listening
    And while I teach, I treat nobody else. Eight more on the list wait until Callum's trained. After that there are two of us. #who: marcus #mood: neutral
* [Marcus does the steps himself; Callum keeps pupils' diaries and rings the parents #id: ladder_marcus]
    ~ steps = "marcus"
    So I'm the one who keeps the diaries. #who: callum #mood: weary #board: The steps: Marcus
    And rings the parents. We never find the time for the parents. #who: leila #mood: warm
    I start with Ella on Wednesday. With page two on the table. #who: marcus #mood: firm
    There are nine on the list. The other eight wait for him. #who: sunita #mood: concerned
* [Nobody does steps in school; the clinic does, and gives advice by phone #id: ladder_clinic]
    ~ steps = "clinic"
    By phone. #who: sunita #mood: concerned #board: The steps: the clinic
    We have phones. #who: leila #mood: neutral
    You have a recorded voice, with the opening hours for Christmas. #who: sunita #mood: weary
    The sheet goes into Leila's bag. Nobody here will be hurt by one again. Nobody here will be helped by one, either. #except: leila
    The sheet goes into your bag. Nobody here will be hurt by one again. Nobody here will be helped by one, either. #to: leila
-
-> april

=== april ===
Sunita puts a tick beside Ella's name. #except: sunita #sound: pen
You put a tick beside Ella's name. #to: sunita #sound: pen
Now April. #who: sunita #mood: speaking

* [Ask Marcus what he wants, before anybody says what they need #id: ask_marcus #by: sunita]
    Marcus, before we divide you up. What do you want? #who: sunita #mood: listening
    To be asked hard things again. And to go on eating lunch with the children. I know that's two things. #who: marcus #mood: speaking
* [Ask each of the others what they need from April, and Marcus after that #id: ask_needs #by: sunita]
    What does each of us need from April? Callum. #who: sunita #mood: neutral
    Marcus, on Mondays. When I've asked him things on a Monday, Tuesday goes better. I can't say why. #who: callum #mood: speaking
    Good. Leila? #who: sunita #mood: neutral
    For two minutes they have talked about you, very kindly, and not to you. #to: marcus
- A nurse who doesn't see the worst cases for a year is only a nice man in a hut. I need him in the clinic. All five days, if I'm honest. #who: leila #mood: speaking
Half a week is no good to us. He'd always be about to leave. #who: sunita #mood: firm
At the clinic they have taken your name off the list for making tea. Here nobody thought of putting it on. #to: marcus
If Marcus comes back all week, you keep the post. And Ella gets a letter from you, not a nurse. You have sent hundreds of letters. #to: leila
If Marcus goes, your team will still be kind. You are less sure that it will still think. #to: sunita
You have learned more from Marcus in a year than from your diploma. #to: callum

* [Marcus stays five days in schools; Leila supervises him, Thursdays at nine #id: week_schools]
    ~ week = "schools"
    That's an hour you haven't got. #who: sunita #mood: warm
    No. I haven't. #who: leila #mood: weary #board: April: five days in schools; Thursdays at nine with Leila
    Leila writes it in her diary, in ink, over something else. #except: leila #sound: pen
    You write it in your diary, in ink, over something else. #to: leila #sound: pen
    So I'm a nurse on Thursdays, from nine to ten. #who: marcus #mood: neutral
* [Marcus works Mondays and Tuesdays in the clinic, three days in schools #id: week_split]
    ~ week = "split"
    Then we lose him on Mondays. I'd got used to asking him. #who: callum #mood: weary
    They'd be fixed days. I'd put it in writing, and keep to it. #who: leila #mood: firm #board: April: two days clinic, three days schools
    On Tuesday I see the worst cases, so on Wednesday I know what I'm looking at here. #who: marcus #mood: listening
* [Marcus goes back to the clinic, and the team sends him referrals there #id: week_clinic]
    ~ week = "clinic"
    So when I need to know something on a Monday, I write a letter. #who: callum #mood: distressed
    I answer letters. #who: marcus #mood: neutral #board: April: Marcus back in the clinic
    How soon? #who: callum #mood: concerned
    You'd be on the waiting list. #who: leila #mood: weary
-
-> post_talk

=== post_talk ===
{week == "clinic":
    One more thing. I still pay for half of him, wherever he sits. What is his post called? #who: sunita #mood: weary
- else:
    One more thing. The new agreement needs a name for his post. What is it called? #who: sunita #mood: weary
}
What is it called now? #who: leila #mood: neutral
On his payslip it says "other". #who: callum #mood: neutral
If the post has the clinic's name, it's me they ring when something goes wrong. #who: leila #mood: firm
And somebody called "other" gets no pay rise and no training. Put him on our pay scale, and he can go up it. #who: sunita #mood: speaking
The last person they lent us was called a link. Nobody knew what to ask him for. In the end he looked after the projector. #who: callum #mood: weary
When Ella's mother rings, she says, is that the nurse? I say yes, and then she can talk. #who: marcus #mood: concerned
If he has the clinic's title, you cannot sign for one day of his leave. #to: sunita

* [Inclusion practitioner (health): one of the education team, paid on its pay scale #id: name_practitioner]
    ~ post = "practitioner"
    Then he's ours, and I can look after him. #who: sunita #mood: warm #board: Post: inclusion practitioner (health)
    And who looks after the nursing? #who: callum #mood: concerned
    I do, still. But nobody who reads that title will know whom to ring. #who: leila #mood: weary
    Leave me the word health somewhere. In brackets will do. #who: marcus #mood: weary
* [Mental health nurse, on loan: the clinic manages him and answers for him #id: name_nurse]
    ~ post = "nurse"
    And at Christmas he asks me for a day off, and I can't give it to him. #who: sunita #mood: weary #board: Post: mental health nurse (on loan)
    If anything goes wrong, they ring me. At night as well. #who: leila #mood: firm
    And I can put it on an application. #who: marcus #mood: warm
* [No name yet: three lines on what he does, read again in a year #id: name_blank]
    ~ post = "blank"
    They write the three lines together, standing up. It takes nine minutes, and they agree on all three. #board: Post: see three lines
    And on his payslip? #who: leila #mood: neutral
    Still "other". #who: callum #mood: neutral
-
Well. Wherever he sits, he's one of ours. #who: sunita #mood: warm
Ours, she says, with her hand on his plate. #to: leila

* [Put it right now, while it is small: he is a clinic nurse, and was before #id: put_right #by: leila]
    He's a clinic nurse, Sunita. He was one before there was a hut. #who: leila #mood: firm
    And he's had his lunch in it for a year. #who: sunita #mood: neutral
    Nobody has asked you. #to: marcus
* [Let it go, and ask whether anyone has asked Sunita what she needs #id: thank_sunita #by: leila]
    You and Callum have looked after him for a year, and I've not said thank you. Did anyone ask what you need? #who: leila #mood: warm
    No. I was going to raise it at the end, if there was time. #who: sunita #mood: distressed
    That is the Leila who trained you. #to: marcus
- -> ten_to_three

=== ten_to_three ===
Next door they are putting books on the bridge, and counting aloud: twelve, thirteen. #sound: clock
It's easy in here. When we go out of that door we're in four different buildings. #who: callum #mood: firm
So each of us decides now what to do. Nobody has to say it. #who: sunita #mood: neutral #activity: promise_1
Through the wall there is a crash, and then cheering. #sound: chair
Fourteen books. #who: callum #mood: warm
-> bins

=== bins ===
At a quarter to four the two of you sit in one car, by the bins. With this rain it might be evening. #to: marcus, leila #scene: car-dusk #light: dusk #season: spring #alt: The inside of a car in the rain, as dark as evening, with street lamps and lit windows behind it. A nurse and a psychologist sit side by side. #enter: marcus, leila #sound: rain
You had something to say when you came in. #who: marcus #mood: listening #except: sunita, callum
{shared_applied:
    I was going to tell you to apply. You'd already done it. #who: leila #mood: warm #except: sunita, callum
- else:
    It's about a date. It can wait. #who: leila #mood: weary #except: sunita, callum
}
{commit_leila == "commit":
    On the seat behind you is the trust's form about empty posts. Beside Marcus's name you have written how many of his hours in schools are nursing, and not one more. You have signed it with your whole name. #to: leila
- else:
    On the seat behind you is the trust's form about empty posts. You drive home with it. #to: leila
}
{commit_marcus == "commit":
    Before you left you wrote your week on the blackboard, with the free hours left free. It looked like somebody else's week. #to: marcus
- else:
    You meant to write your week on the blackboard, for all to see. Somebody asked you about a lost coat. #to: marcus
}
{commit_sunita == "commit":
    You stay behind and open the budget. You were going to buy a carpet for the hut. You put it off to next year, and write: one nurse. #to: sunita
- else:
    You stay behind, and write to finance about July. It is a good letter. #to: sunita
}
{commit_callum == "commit":
    You move five things in your timetable, so that on Tuesdays you are free for Ella and the others. Three people will be cross. #to: callum
- else:
    You look at your timetable. It took a year to get it like that. #to: callum
}
-> day

=== day ===
Thursday, five to nine. #when: day #scene: corridor #clock: 8:55 #season: spring #alt: A long school corridor at the start of the day, with double doors at its end and noticeboards on its walls. A school counsellor stands in it alone. #enter: callum #sound: bell
{
- told == "three":
    The site manager is sorry that he blamed Ella. He has put springs on the fire doors, so that each now shuts by itself. Ella follows him as far as the gym. Then she stops, and begins to check the taps. #mood: callum=concerned
    Marcus told Ella at three. She asked how many people knew. They rang her mother, and Ella held the phone and said nothing. She hasn't spoken to Marcus today. #who: callum #mood: concerned
    Ella waved to you yesterday. Today she did not. #to: marcus
- else:
    Ella said I could walk round with her if I didn't talk. At one of the doors she said, "You can tell the site man I'm on his side." I asked if she'd like to tell him. She's thinking about it. #who: callum #mood: warm
    Ella has told her mother, with you beside her. Her mother said, "I thought it was something I'd done." #to: marcus
}
{
- boy == "together":
    The boy was up when Callum and Marcus came. Callum told his mother, with Marcus beside him, and then waited in the car. Marcus sat on the stairs with the boy, and they did not talk about buses. He will come to school tomorrow for one hour. #except: callum, marcus
    The boy was up when you came. You told his mother, with Marcus beside you, and then waited in the car. Marcus sat on the stairs with the boy, and they did not talk about buses. He will come to school tomorrow for one hour. #to: callum
    The boy was up when you came. Callum told his mother, with you beside him, and then waited in the car. You sat on the stairs with the boy, and did not talk about buses. He will come to school tomorrow for one hour. #to: marcus
- else:
    The boy's mother was angry with Callum for a quarter of an hour, with the head listening. Then she thanked him for ringing. The boy is still in bed. A nurse from the clinic comes to him at ten. #except: callum
    The boy's mother was angry with you for a quarter of an hour, with the head listening. Then she thanked you for ringing. The boy is still in bed. A nurse from the clinic comes to him at ten. #to: callum
}
{
- hands == "off":
    Three head teachers have rung Sunita. One was nice about it. Marcus is in a room, with the door shut, with a girl who has not slept for a week. #except: sunita, marcus
    You are in a room, with the door shut, with a girl who has not slept for a week. Three head teachers have rung Sunita. #to: marcus
    Three head teachers have rung you. One was nice about it. Marcus is in a room, with the door shut, and a girl who hasn't slept for a week. #to: sunita
- hands == "share":
    On the bus Leila sings at the traffic lights. The back row joins in. At the clinic two families have been moved to next week. #except: leila
    On the bus you sing at the traffic lights. The back row joins in. At the clinic you have moved two families to next week. #to: leila
- else:
    It is raining, so there is a good deal of "contact" at the gates. Marcus finds the owners of a good many gloves. Nobody tells him anything. #except: marcus
    It is raining, so there is a good deal of "contact" at the gates. You find the owners of a good many gloves. Nobody tells you anything. #to: marcus
}
You ring Ella's mother. "They're always so keen," she says. "And then there's a new one." You ask what she would like. "Somebody who's still there at Christmas." #to: leila
-> month

=== month ===
Five weeks later, just before Easter. #when: month #scene: team-room #season: spring #alt: The staff room in spring light, a green tree outside. An inclusion manager and a school counsellor sit at the table; what was agreed is on the whiteboard. #enter: sunita, callum #sound: playground
The head has not suspended Ella. Each time Ella walks out, the head looks at it herself, as Sunita asked, and rings Sunita to say how long that took. #except: sunita
The head has not suspended Ella. Each time Ella walks out, the head looks at it herself, as you asked, and rings you to say how long that took. #to: sunita
{
- aim == "room" && steps == "clinic":
    The clinic's nurse comes to the next room when there is a nurse: twice so far. Ella has moved her bridge to the far end of the table.
- aim == "room":
    On Wednesdays the last part of the hour is for the steps. Ella frowns, and does them, and then goes back to her glue. She can walk past most of the doors now.
- aim == "lesson" && steps == "clinic":
    Ella has sat through Geography four times, with a different adult each time. Nobody knows what to do when she gets up. She gets up.
- aim == "lesson":
    Most days Ella sits through Geography with somebody beside her. She sits on her hands and counts. It looks like listening. She still has to shut the doors first.
- else:
    {steps == "clinic":
        Ella has been to the clinic twice and liked the fish tank. It is getting better there. She has missed the bridges, and no longer comes to the next room at all.
    - else:
        Ella has been to the clinic twice and liked the fish tank. She can do the steps there. At school it is as it was, and she has missed the bridges.
    }
}
{
- steps == "callum" && commit_callum == "commit":
    Callum has done the steps with three pupils, with page two on his knee. With one he stopped in the middle, on purpose, and rang Marcus. None of the three has got to the last step yet. #except: callum, marcus #mood: callum=warm
    Callum has done the steps with three pupils, with page two on his knee. With one he stopped in the middle, on purpose, and rang you. None of the three has got to the last step yet. #to: marcus #mood: callum=warm
    You have done the steps with three pupils, with page two on your knee. With one you stopped in the middle, on purpose, and rang Marcus. None of the three has got to the last step yet. #to: callum
- steps == "callum":
    Callum's training has been moved twice. He has page two in a plastic cover. #except: callum #mood: callum=weary
    Your training has been moved twice. You have page two in a plastic cover. #to: callum
- steps == "marcus" && week == "clinic":
    Marcus does the steps at the clinic now, with those who can get there. One has got to the last step. Eight names wait. #except: callum, marcus #mood: callum=weary
    Marcus does the steps at the clinic now, with those who can get there. Eight names wait. You ring their parents. #to: callum
    You do the steps at the clinic, with those who can get there. One has got to the last step. Eight names wait. #to: marcus
- steps == "marcus":
    Marcus has brought three of them to the last step. Six names wait. Callum rings all the parents, and they have begun to ring him. #except: callum, marcus #mood: callum=neutral
    You have brought three of them to the last step. Six names wait. Callum rings all the parents, and they have begun to ring him. #to: marcus #mood: callum=neutral
    Marcus has brought three of them to the last step. Six names wait. You ring all the parents, and they have begun to ring you. #to: callum
- else:
    Callum rings the clinic for advice. Now and then somebody rings back. Nine names wait. #except: callum #mood: callum=concerned
    You ring the clinic for advice. Now and then somebody rings back. Nine names wait. #to: callum
}
{commit_leila == "commit":
    The trust has rung you twice. Hours in schools are not on their list. They are now, you said. #to: leila
- else:
    The trust has counted. You had meant to say something first. #to: leila
}
{
- commit_sunita == "commit":
    Sunita pays for Marcus's post out of her own budget, from July. It was the money for the hut's carpet. #except: sunita #mood: sunita=warm
- else:
    Sunita has had an answer from finance. It thanks her for her letter, and offers nothing. #except: sunita #mood: sunita=weary
}
{
- week == "split":
    Everybody knows which days are Marcus's. On Wednesdays he comes back from the clinic and knows what he is looking at. On Mondays Callum manages without him. #except: marcus, callum
    You have two desks, and fixed days. On Tuesday you see the worst cases, and on Wednesday you know what you are looking at. #to: marcus
    On Mondays you manage without Marcus. On Wednesdays he comes back from the clinic, and knows things. #to: callum
- week == "schools":
    Anybody can find Marcus on any day. At the clinic the waiting list has grown by nine. #except: marcus
    Anybody can find you on any day. From nine to ten on Thursdays you are a nurse. #to: marcus
- else:
    The team writes to Marcus, and he answers. The answers are good. They take ten days. #except: marcus
    The team writes to you, and you answer. On Wednesday at two, when the pupils build bridges, you stood at the clinic window. #to: marcus
}
{
- post == "nurse":
    One evening the boy was worse. His mother rang the number that she was given, and Leila answered it herself. #except: leila
    One evening the boy was worse. His mother rang the number that she was given, and it was your telephone. #to: leila
- post == "blank":
    One evening the boy was worse. His mother rang the night number, and a nurse answered, who had never heard of him. He was safe by ten. In the morning the school sent his mother to the council, and the council said that it would have to ask.
- else:
    One evening the boy was worse. His mother rang the night number, and a nurse answered, who had never heard of him. He was safe by ten. "Has he a nurse at school?" she asked. "Only a practitioner," said his mother. So nobody rang Marcus till Monday. #except: marcus
    One evening the boy was worse. His mother rang the night number, and a nurse answered, who had never heard of him. He was safe by ten. "Has he a nurse at school?" she asked. "Only a practitioner," said his mother. So nobody rang you till Monday. #to: marcus
}
-> year

=== year ===
A year later. There is another cake. #when: year #scene: corridor #alt: A corridor a year later, in daylight, with double doors at its end. A nurse, a psychologist, an inclusion manager and a school counsellor stand in it. #enter: sunita, callum, marcus, leila #sound: kettle
{
- committed >= 3 && commit_marcus == "commit" && week != "clinic":
    -> kept_between
- week == "clinic" && committed >= 2:
    -> third_floor
- week != "clinic" && (hands == "keep" || post == "practitioner" || (committed >= 2 && commit_marcus != "commit")):
    -> pair_of_hands
- else:
    -> in_the_drive
}

=== kept_between ===
Marcus still has two badges, and {post == "blank":three lines where a title would be|a title that nobody likes and everybody uses}. {week == "split":He is late for both teams.|On Thursdays at nine he sits with Leila, with the door shut, and nobody knocks.} #except: marcus, leila
Marcus still has two badges, and {post == "blank":three lines where a title would be|a title that nobody likes and everybody uses}. {week == "split":He is late for both teams.|On Thursdays at nine you shut your door for him, and nobody knocks.} #to: leila
You still have two badges. {week == "split":You are late for both teams.|On Thursdays at nine Leila shuts her door for you, and nobody knocks.} #to: marcus
{commit_leila == "commit":
    The trust has a new line on its list: hours in schools. There is one name beside it.
}
{
- told == "three":
    Ella is in Year 9. She has had a bad winter with taps, and a better spring.
- else:
    Ella is in Year 9. She shuts a few doors, can tell you which, and says that the rest are the site manager's problem. #mood: callum=warm
}
Her mother has come for a piece of the cake. "You're still here," she says to Marcus. #except: marcus
Her mother has come for a piece of the cake. "You're still here," she says to you. #to: marcus
Did you apply? For the senior post? #who: callum #mood: listening
They asked if I'd been a nurse for a year, or worked in schools. I said both. They're thinking about it. #who: marcus #mood: warm
You find that you can wait, which is new. #to: marcus
Marcus will never be wholly back with you. You have stopped minding which "we" he means. #to: leila
Marcus will never be wholly yours. You signed for that. #to: sunita
And if they take you? #who: sunita #mood: concerned
Then you'll have to ask me things by appointment. #who: marcus #mood: warm #ending: kept_between
-> END

=== third_floor ===
Marcus has come from the clinic for the cake, with one badge on, the blue. He signs the visitors' book. #except: marcus
You have come from the clinic for the cake, with one badge on, the blue. You sign the visitors' book. #to: marcus
{
- steps == "callum":
    Callum does the steps with five pupils now. He has written a page three. It is about the adults. #except: callum
    You do the steps with five pupils now. You have written a page three. It is about the adults. #to: callum
- else:
    The list of pupils who wait for the steps hangs on the wall. Marcus reads it, and asks after each of them. He knows four. #except: marcus
    The list of pupils who wait for the steps hangs on the wall. You read it. You know four of them. #to: marcus
}
{
- aim == "clinic" && told == "three":
    Ella did her twelve weeks at the clinic. By then it was taps that she checked, and it went well. She did not come back to the next room.
- aim == "clinic":
    Ella did her twelve weeks at the clinic. She shuts a few doors still, and calls it a hobby. She did not come back to the next room.
- aim == "room":
    Leila came out on Wednesdays until the summer. Ella shuts a few doors still, and calls it a hobby. The last bridge hangs over the sink. #except: leila
    You came out on Wednesdays until the summer. Ella shuts a few doors still, and calls it a hobby. The last bridge hangs over the sink. #to: leila
- else:
    Ella sits in Geography by herself now. On bad days she goes to the doors first. In the end her mother took her to the clinic, and there was a queue.
}
You see the worst cases now, every day, and you are good. Nobody tells you about their grandmother. #to: marcus
Marcus is yours again, all five days. He is the best you have. On Wednesdays at two he stands at the window, and you have never asked why. #to: leila
You have a drawer full of Marcus's letters. They are good letters. #to: callum
We miss you on Mondays. #who: callum #mood: warm
Only on Mondays? #who: marcus #mood: warm
It's when we used to ask you things. #who: sunita #mood: weary #ending: third_floor
-> END

=== pair_of_hands ===
Everybody in four schools knows Marcus. He does the bus, two gates and the Christmas lights. They would like him to be a governor. #except: marcus
Everybody in four schools knows you. You do the bus, two gates and the Christmas lights. They would like you to be a governor. #to: marcus
{hands != "keep":
    The duties came back a little at a time: first the bus, on a wet day, and then a gate.
}
{
- told == "three":
    Ella checks taps now, and light switches. She is on the clinic's list again. Marcus means to sit down with her. #except: marcus
    Ella checks taps now, and light switches. She is on the clinic's list again. You mean to sit down with her. #to: marcus
- else:
    Ella still walks out, though less. Marcus walks with her, when there is no gate to do. She has been on the same step for months, and is on the clinic's list again. #except: marcus
    Ella still walks out, though less. You walk with her, when there is no gate to do. She has been on the same step for months, and is on the clinic's list again. #to: marcus
}
What is it you actually are? #who: callum #mood: listening
A child goes by and says, hello, Mr Bell, have you got the ball pump?
He has. #except: marcus
You have. #to: marcus
Some nights you notice that nobody has asked you a hard question since June. #to: marcus
In November you ring Marcus about a case. He says that he would have to look it up. #to: leila
You could not run the team without Marcus. You have said so in four reports. #to: sunita
People still ask you who wrote page two. #to: callum
Did you ever send that application? #who: leila #mood: concerned
No. It rained that day, and somebody had to do the gate. #who: marcus #mood: neutral #ending: pair_of_hands
-> END

=== in_the_drive ===
The agreement is where everybody can find it. It is a good agreement, and each of the four can say what is in it.
{week == "clinic":
    Marcus went back in April. The team was to send him letters. It sent three. #except: marcus
    You went back in April. The team was to send you letters. It sent three. #to: marcus
- else:
    Marcus's week is in writing. One week in four he works as it says. #except: marcus
    Your week is in writing. One week in four you work as it says. #to: marcus
}
{
- told == "three":
    Ella has checked taps, and light switches, and now it is the backs of chairs. She is on the clinic's list again.
- else:
    Ella gets up and goes as often as she did. She is on the clinic's list again.
}
Ella is to have a new worker, the fourth. Her mother has asked that it should not be anybody keen.
We did all say what we'd do. #who: callum #mood: concerned
We did. I wrote it down. #who: leila #mood: weary
Somebody was going to ring somebody. #who: sunita #mood: distressed
{commit_marcus == "commit":
    You did your part. Your week was on the blackboard until half-term, and then somebody needed the blackboard. #to: marcus
- else:
    You had it in your diary. It was a bad week, and then there were others. #to: marcus
}
{commit_leila == "commit":
    You signed, that same night. You have never known whether to say so. #to: leila
- else:
    You were going to sign as soon as anybody else did. #to: leila
}
{commit_sunita == "commit":
    You gave up the carpet. Nobody has asked where it went. #to: sunita
- else:
    You still have the answer from finance. #to: sunita
}
{commit_callum == "commit":
    You kept your Tuesdays free for them until June. #to: callum
- else:
    Your timetable is as it was. It works very well. #to: callum
}
Is anybody going to ring now? #who: marcus #mood: neutral #ending: in_the_drive
-> END
