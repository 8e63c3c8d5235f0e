VAR committed = 0
VAR commit_denise = ""
VAR commit_elias = ""
VAR commit_thuy = ""
VAR commit_maire = ""
VAR shared_ten_past = false
VAR shared_till = false
VAR shared_posts = false
VAR shared_hook = false
VAR shared_jabs = false
VAR shared_clip = false
VAR shared_fourth = false
VAR does_job_taxi = ""
VAR does_job_ten = ""
VAR does_job_week = ""
VAR past_whose_job = ""
VAR today = ""
VAR said_bye = false
VAR waited = false
VAR aim = ""
VAR hour = ""
VAR paper = ""

-> pegs

=== pegs ===
A Thursday in January, ten past twelve, at the Mill Lane nursery. Snow on the fence. Many of the children come by taxi, because they need more help than other nurseries have. #scene: nursery #clock: 12:10 #season: winter #light: noon #alt: A nursery room at midday: small coats on low pegs, a low round table, winter outside the window, and four grown-ups. #enter: denise, elias, thuy, maire #sound: playground
Otis, who is three and has no words yet, has put on his snow trousers. He does so every day at this time, indoors, and sits down by the door.
Denise Pascoe, the nursery nurse, does up his strap. #except: denise
You are Denise, the nursery nurse. You do up his strap. Otis only does this when you get your coat. Nobody else has seen that. #to: denise #fact: ten_past
Elias Karim is the teacher in charge. #except: elias
You are Elias, the teacher in charge. At half past there is a meeting about Otis, with his father. In the afternoons, your log says, Otis waits at that door for an hour, and nobody sits with him. His parents have not been told. An hour ago you rang your safeguarding lead. #to: elias #fact: afternoons
Thuy Tran, the health visitor, is a nurse for small children. #except: thuy
You are Thuy, the health visitor, here for a day and a half each week. Yesterday your own manager told you that for six weeks from February you may be sent to give vaccinations instead. #to: thuy #fact: jabs
Máire Quinn, the speech and language therapist, wears a hearing aid. #except: maire
You are Máire, the speech and language therapist. You wear a hearing aid. You work for four teams, and are here on Thursdays. One of your other three teams has asked to have you on Thursdays instead. #to: maire #fact: fourth
We meet at half past. You know him best, Denise. #who: elias #mood: concerned
I'm paid till quarter past. You meet when everybody's paid but me. #who: denise #mood: neutral #pose: denise=stand
She says it as one says what day it is. At one she starts at the garden centre, on the till. #except: denise
At one you start at the garden centre, on the till. #to: denise
* [Denise stays to the end, and is paid from the money kept for when staff are ill. #id: paid_today]
    ~ today = "paid"
    Elias gets down the cover book. It is for extra pay when one of the staff is ill. He signs for Denise until half past one, and looks at what is left. #except: elias
    You get down the cover book. It is for extra pay when one of the staff is ill. You sign for Denise until half past one. It is the last money until half-term. If somebody is ill before then, you must close a room. #to: elias
    Denise rings the garden centre to say that she will be late. She does not say what they answered. #except: denise #sound: phone
    You ring the garden centre to say that you will be late. It's always a Thursday, they say. #to: denise #sound: phone
* [Denise stays to the end, and takes the time back tomorrow morning, as her contract lets her. #id: back_friday]
    ~ today = "back"
    So who gets Otis out of his taxi tomorrow? #who: denise #mood: concerned
    Without you we still have the numbers. I've counted, and Thuy isn't one of them. #who: elias
    I'm here on Fridays. I can meet his taxi. #who: thuy #mood: warm
    Denise rings the garden centre. It takes no time at all. #except: denise #sound: phone
    You ring the garden centre. It's the second Thursday, they say. #to: denise #sound: phone
* [Denise speaks first and is paid till ten to one. We ring Denise before we decide anything about her. #id: first_word]
    ~ today = "phone"
    Start with me, then. And ring me at the till. Nobody buys plants in snow. #who: denise #mood: neutral
    His dad was going to speak first. It's what I wrote to him. Right. I'll sign for you till ten to one. #who: elias #mood: weary
-
The others go ahead to the meeting. Otis has seen your coat, and holds out one mitten. He thinks that you are going home. He will not see you again today. #to: denise
* [Tell him with your hands, before lunch: I go, I come back, tomorrow. #id: say_going #by: denise]
    ~ said_bye = true
    Denise kneels down and says it with her hands: I go, I come back, tomorrow. He watches her hands. Then he cries, loudly. Then he has his lunch. #except: denise
    You kneel down and say it with your hands: I go, I come back, tomorrow. He watches. Then he cries, loudly. Then he has his lunch. #to: denise
* [Sit him down at his lunch first, and go round by the kitchen while he eats. #id: slip_out #by: denise]
    Denise sits him down with his potatoes and goes round by the kitchen. He eats all of it, and then goes back to the door. #except: denise
    You sit him down with his potatoes and go round by the kitchen. He eats all of it, and then goes back to the door. #to: denise
-
Ellie from the agency has him for the afternoon. Last week it was Sam. They're checked, they're kind, and he doesn't know them. #who: elias #mood: weary
I've never met the same one twice. #who: thuy #mood: concerned
In March I teach my signing course, two afternoons, for all the staff. I'd hoped they'd be the same staff. #who: maire #mood: weary
There is a red line round Otis's waist, where the trousers end. His father has said on the telephone that you may look. There is a corner with a curtain, where they change the children. Otis does not know you well. #to: thuy
* [Ask Denise to look with you, since he lets her, and say what you both see. #id: look_both #by: thuy]
    In the corner behind the curtain Denise turns down the top of the trousers, by an inch. Otis holds on to her ear. #except: denise
    In the corner behind the curtain you turn down the top of the trousers, by an inch. Otis holds on to your ear. #to: denise
    It's heat rash. Cotton underneath, and out of them when he's asleep. #who: thuy #mood: neutral
    He takes the trousers off himself, if you first show him who'll be with him next. #who: denise #mood: neutral
* [Sit down on the floor beside him, with Elias near, and look as slowly as Otis likes. #id: look_slow #by: thuy]
    Behind the curtain Thuy sits on the floor and does nothing for a while, with Elias near. In the end Otis shows her one side of his waist, and she shows him a plaster on her thumb. #except: thuy, elias
    Behind the curtain Thuy sits on the floor and does nothing for a while, and you stand near. In the end Otis shows her one side of his waist, and she shows him a plaster on her thumb. #to: elias
    Behind the curtain you sit on the floor and do nothing for a while, with Elias near. In the end Otis shows you one side of his waist, and you show him the plaster on your thumb. #to: thuy
    Heat rash. Cotton underneath. He's all right. Aren't you, Otis? #who: thuy #mood: warm
-
-> table

=== table ===
Half past twelve, in the room with the low table and the low chairs. Otis's father has come straight from bed. #scene: nursery #clock: 12:30 #season: winter #light: noon #alt: A nursery room with a low round table. Five grown-ups sit round it, with winter light through the window. #enter: leon, elias, thuy, maire, denise #sound: chair
Leon Marriott, his father, drives a gritter, the lorry that salts the roads, for the council. When it freezes he goes out at two in the morning. He and Kirsty, Otis's mother, both have parental responsibility. Kirsty could not get the time off.
He stammers. A word stops, and he waits for it; on most days it comes.
He's. #who: leon #mood: speaking
The word has stopped. He looks at the table, not at anybody. You have one hour, and four people are waiting. #to: elias
* [Wait for the word, and let the meeting begin when he has said it. #id: wait_leon #by: elias]
    ~ waited = true
    Nobody helps. Outside somebody falls over in the snow, and laughs.
    He's not being naughty. He wants to be ready. #who: leon #mood: warm
* [Say that you will come back to him, and start with the others meanwhile. #id: come_back #by: elias]
    No hurry. I'll start, and come to you. #who: elias #mood: warm
    Right. #who: leon #mood: neutral
    He writes something on the back of his hand.
-
Before anything else his father has to hear about the afternoons at the door. It was not good enough. #to: elias
* [Tell him here, with all of us at the table, and Otis's pages of the log open. #id: tell_table #by: elias]
    Leon, before we start. Otis's afternoons. He sits at that door, in the trousers. For an hour, some days. There's a grown-up in the room, but not with him. It's all in here, since November. I wrote it down, and I didn't ring you. I'm sorry. #who: elias #mood: distressed #fact: afternoons
    Leon reads Otis's pages, to himself, with a finger. He reads all of them, and the others wait.
* [Ask him out to the pegs, tell him there, and then tell the table that you have. #id: tell_pegs #by: elias]
    Elias takes him out to the pegs. Through the glass one can see Leon hold a very small hat. #except: elias
    You tell him among the coats. He picks up a hat from the floor, and holds it until you have finished. #to: elias
    Leon's heard this, and now you. Otis is at that door for an hour, in the afternoons. There's a grown-up in the room, but not with him. I've had it in the log since November, and I didn't ring his parents. I've told him that I'm sorry. #who: elias #mood: distressed #fact: afternoons
-
An hour. Why did nobody ring? #who: leon #mood: distressed
I'd nobody to put beside him, so I waited till I had somebody. That's not a reason. #who: elias #mood: weary
Does he fall asleep there? In those trousers? #who: thuy #mood: concerned
Sometimes. Yes. #who: elias
From today nobody leaves him there alone, and he doesn't sleep in them. Ellie's with him now. From two it's me. #who: elias #mood: firm
Kirsty should hear it from you. #who: leon #mood: neutral
When can I ring her? #who: elias
At four. That's her break. She'll ask how long it went on. #who: leon
I'll tell her. Our safeguarding lead knows, and checks today if the council's designated officer, the LADO, or Ofsted must hear. The incident form goes in today, and we check the log for other children left like that. #who: elias
Leon, you said that I could look at Otis's waist. It's heat rash. He'll need cotton under those trousers, and to be out of them when he's asleep. I've written it down for everybody who looks after him, and who was with me. May I look again next week? #who: thuy #mood: concerned
You've got my yes. Till it's gone. I'll tell Kirsty. #who: leon #mood: neutral
{today == "phone":I'm first, then. He's no trouble, in the mornings.|He's no trouble, in the mornings.} He doesn't sit at any door. #who: denise #mood: concerned
The hearing clinic tested him in the autumn, and he hears. His expressive language is at twelve months. Receptive is near his age. #who: maire #mood: neutral
What's expressive? #who: leon #mood: listening
* [Put the report away and say it across the table, as you would to your brother. #id: plain_now #by: maire]
    He understands nearly all of what you say. He isn't saying any of it back yet. That's the gap, and that's my job. #who: maire #mood: warm
    He understands about the lorry? #who: leon #mood: warm
    I'd say he understands the lorry better than I do. #who: maire
* [Explain the two words as they come, since Kirsty will read them in the report. #id: two_words #by: maire]
    Expressive is what comes out: what he says. Receptive is what goes in: what he understands, and that's near his age. You'll see both words in every letter. #who: maire #mood: neutral
    Out. In. #who: leon #mood: neutral
    He writes it down for Kirsty, and draws two arrows.
-
{past_whose_job != "":
    The last time you sat at a table like this it was about a boy called Kofi, and it was his hearing. With Otis you asked about that first. #to: maire
}
So. What does each of us know about the trousers? Anything at all. #who: elias #mood: listening
He puts them on when you get your coat. And each of these meetings costs you an hour's pay at the till. You could say one or the other, or both. #to: denise #fact: till
Sunita Thapa, who runs staff and money for the council's nurseries, told you on Monday that in summer the nurses' posts are looked at again. Some may go. She will tell the staff herself, and asked you to say nothing till then. #to: elias #fact: posts
When you visited at home there was a hook by the front door. His father's work trousers hang on it: orange, with straps and silver bands. When they are gone, so is he. #to: thuy #fact: hook
On your film from December, which Kirsty signed for, somebody zips a coat, and Otis makes a sound. You had written down: no words. You have played it eight times. It might be the word "back". #to: maire #fact: clip
Each of you says what you choose to say. #activity: share_1
A small boy looks in, sees five people on chairs of his own size, and goes away again.
Otis copies that boy, at home. How he walks. He copies all the children. #who: leon #mood: warm
{shared_ten_past:
    He does it when I get my coat. Every day. When I go, he gets dressed to go. #who: denise #mood: concerned
    Three of us have looked at those trousers, and nobody asked you. #who: maire #mood: weary
- else:
    You have not said when he puts them on. Saying it would tell his father that Otis gets dressed for you. #to: denise
}
{shared_hook:
    Leon, may I say what I saw at your home? #who: thuy #mood: neutral
    He nods.
    There's a hook by the door, with your work trousers. Orange, with straps. When they're gone, so are you. #who: thuy #mood: warm
    Leon looks at his knees, as if he had the orange trousers on. #mood: leon=warm
}
{shared_clip:
    I've a film. Somebody does up a zip, and Otis says something. I wrote "no words". I think it's "back". I'll add that, with the date: possible, not confirmed. #who: maire #mood: distressed
    Kirsty says that to him, when I go out. Back soon, she says. #who: leon #mood: warm
}
{shared_till:
    At one I'm on a till. Each of these meetings costs me an hour's pay. #who: denise #mood: neutral
}
{shared_jabs:
    My manager may want me for vaccinations, from February. Six weeks. That's my Thursdays. #who: thuy #mood: concerned
}
{shared_fourth:
    And one of my other three teams wants my Thursdays. I've not said yes. I've not said no. #who: maire #mood: concerned
}
{shared_posts:
    The nurses' posts are being looked at in the summer. I was asked not to say so. Denise, I'm sorry. You should have had it from Sunita. #who: elias #mood: distressed
    Looked at. #who: denise #mood: neutral
}
{not waited:
    Leon lifts his hand, with the writing on it. "It's only that he's not naughty," he reads. "He wants to be ready."
}
-> aims

=== aims ===
One thing to work for till Easter, please. All of us the same one. #who: elias #mood: firm
Each week somebody new has Otis in the afternoons. The next morning you can tell how it went. #to: denise
In March you write the nursery's report on him: what he can do that he could not do at Christmas. #to: elias
They ask you about his skin. You think about his sleep: hot, in those trousers. #to: thuy
If he has no aim about talking, you have to stop seeing him, and his hour goes to the next child. You did not make that rule. #to: maire
* [By Easter Otis plays with the others all afternoon, and the trousers stay on their peg. #id: trousers_off]
    ~ aim = "off"
    Then he'd be in the middle of the room, and not at the edge of it. #who: elias #mood: warm #board: By Easter: an afternoon of play, the trousers on the peg
    And cotton under those trousers till then. #who: thuy #mood: neutral
    If he wants. #who: leon #mood: firm
    If he wants. We stop if he minds. Kirsty should say yes to it too. #who: elias #mood: neutral
* [By Easter Otis can ask who is going and who is coming, by word or by sign. #id: word_for_it]
    ~ aim = "word"
    Going, back, who. Three signs and three words, and everybody has to use them, all day. #who: maire #mood: speaking #board: By Easter: he can ask who goes and who comes
    Me as well? I'm not. #who: leon
    He waits for the end of it. "I'm not quick," says Leon.
    You're the right speed for him. We'd only start if you and Kirsty both say so. #who: maire #mood: warm
* [By Easter Otis has the same few people around him all day, from taxi to taxi. #id: same_hands]
    ~ aim = "same"
    So not a new face each week any more. I mean mornings, afternoons and half-term. #who: denise #mood: firm #board: By Easter: the same few people, from taxi to taxi
    I don't have that many people. #who: elias #mood: weary
    You've got me on two days. For as long as I'm here. #who: thuy #mood: neutral
    My manager hears today that I go on seeing Otis till the council has decided on his plan. #who: maire #mood: firm
    You can tell us who they are, though. Kirsty and me. Before he meets them. Then yes. #who: leon #mood: firm
-
{today == "phone":
    It is ten to one. Denise stands up, and her knees crack. #except: denise #leave: denise #sound: door
    It is ten to one. You go. Behind you the meeting goes on. #to: denise #leave: denise #sound: door
}
{today != "phone":
    It is one o'clock. At the garden centre somebody else is opening your till. #to: denise #clock: 13:00
}
That he doesn't talk. Did he get that from me? #who: leon #mood: distressed
He is asking you, because of his stammer. There is no answer that you could be sure of about one boy. #to: maire
* [Say that nobody can tell him that, and that he has done nothing to cause it. #id: not_know #by: maire]
    Nobody can tell you that. I can't. It's nothing that you did. Do you talk to him? #who: maire #mood: firm
    I talk less. In case. #who: leon #mood: weary
    Then start again. #who: maire #mood: warm
* [Say that your own mother asked that, about your ears, and what it did to her. #id: own_ears #by: maire]
    My mother asked that about my ears. She went quiet round me for a year, in case. It was the worst thing she could do, and she did it out of love. #who: maire #mood: warm
    So I should talk. #who: leon #mood: listening
    As you do. He's in no hurry either. #who: maire
-
-> phone

=== phone ===
A quarter past one. Sunita Thapa, who runs staff and money for the council's nurseries, is on the telephone, on speaker. #heard: sunita #clock: 13:15 #sound: phone
{today == "phone":
    Leon, may we have Denise in on this, from her work? #who: elias
    He nods. They ring Denise at the garden centre, and she shuts the stockroom door. The two telephones cannot hear each other very well. #except: denise
    They ring you at work, and his father says that they may. You shut the stockroom door and sit down on bird seed. You hear about half. #to: denise
}
Can somebody turn her up? I'm missing half of it. #who: maire #mood: concerned
Denise! It's your birthday on the twelfth. We couldn't do without you. Is there any reason why you couldn't stay on, on Thursdays? #who: sunita #mood: warm
It is a kind voice. You have been asked in front of a parent. #to: denise
* [Say that you have another job, from one o'clock, and that it pays you to be there. #id: say_job #by: denise]
    {today == "phone":I'm at my other job, Sunita. They pay me for being here.|I've another job, at one. They pay me for being there.} #who: denise #mood: firm #fact: till
    I didn't know that. I should have. I'll write to you, with what it would pay. #who: sunita #mood: concerned
* [Ask her to put it in a letter, with what it pays, and say that you will answer that. #id: say_letter #by: denise]
    Put it in a letter, Sunita. With what it pays. And I'll answer that. #who: denise #mood: firm
    That's fair. There isn't much money, so it'll be a short letter. #who: sunita #mood: weary
-
And Thuy? I need to know who I'm planning with. Have we got you on Thursdays? #who: sunita #mood: listening
You may be giving vaccinations then. Your own manager said so yesterday, and nothing is settled. Sunita is not your manager. #to: thuy
* [Say that from February you may be away, and that it is not settled yet. #id: say_feb #by: thuy]
    Perhaps not. It could be vaccinations, from February, six weeks. I only heard yesterday. #who: thuy #mood: concerned #fact: jabs
    Nobody asked us. #who: sunita #mood: weary
    Nobody asked me. #who: thuy
* [Ask for a day, so that you can ring your own manager before you promise anything. #id: ask_day #by: thuy]
    Give me till tomorrow. I've got to ring my manager before I answer you. #who: thuy #mood: neutral
    Tomorrow, then. #who: sunita #mood: neutral
-
So, these meetings. I have no money, so you'll have to give me an idea. #who: sunita #mood: neutral
They think of three ways to meet. In each, somebody loses something.
If they pay you for Thursdays, the garden centre must do without you then. If they move the meetings into your paid hours, they need no money. #to: denise
You could mind the children while they meet. You would hear about your own meeting through a door. #to: elias
Wednesday is not your day here. You would be a voice on the telephone, with a baby being weighed beside you. #to: thuy
You asked three times for the money for your signing course. It would pay Denise till July. On Wednesdays another team has you. #to: maire
* [We meet on Wednesdays at nine, inside Denise's hours and after Leon's, with Thuy by telephone. #id: move_wed]
    ~ hour = "wed"
    Wednesday at nine, then. It costs me nothing, so I say yes. #who: sunita #mood: warm
    It's after my shift. I'd still be up. I'd come. #who: leon #mood: warm
    I'll swap my Wednesdays with somebody. #who: maire
    Say my name now and then, so that I know I'm still there. #who: thuy #mood: neutral
* [We stay on Thursdays, with all of us there, and the money for Máire's course pays Denise. #id: pay_course]
    ~ hour = "pay"
    That money's for training. I can move it, till July. After that we talk again. #who: sunita #mood: neutral
    Till July my payslip says "paid", though. #who: denise #mood: warm
* [We meet on Thursdays at half past eleven, inside Denise's hours, while Elias minds the children. #id: elias_floor]
    ~ hour = "floor"
    You won't be in your own meeting, Elias. #who: sunita #mood: concerned
    Somebody has to be with them. I'm told that I'm quite good with paint. #who: elias #mood: weary
    I'll set the alarm for eleven. #who: leon #mood: neutral
-
And Kirsty? #who: elias
She's at work, whichever day it is. #who: leon #mood: neutral
I'll ring her after this meeting, then. I talk for a living. #who: maire #mood: warm
Sunita, I'll ring you at three, on my own. There's an incident form. #who: elias #mood: firm
At three, then. #who: sunita #mood: concerned #sound: phone
-> rota

=== rota ===
Máire has found the children's big sheet with the days of the week. She turns it over. #except: maire #sound: paper
You find the children's big sheet with the days of the week. You turn it over. #to: maire #sound: paper
All of us, with our days. Then Otis. #who: maire #mood: speaking #board: Who is here, and when
It takes five colours. When it is done they look at it for some time. There is nobody who is there for all of any day, except Otis.
The green's me. It isn't much green. #who: thuy #mood: weary
{today == "paid":Denise has hung her coat on the chair. She corrects Tuesday, which three people had got wrong.|{today == "back":Denise looks at tomorrow morning, where her colour does not begin until half past nine.|"Who's on Tuesday?" says Denise, from the stockroom, but the line has gone. Tuesday stays wrong until Tuesday.}} #except: denise
{today == "paid":Your coat is on the back of the chair. You correct Tuesday, which three people had got wrong.|{today == "back":You look at tomorrow morning, where your colour does not begin until half past nine.|You ask who is on Tuesday, but the line has gone. Tuesday stays wrong until Tuesday.}} #to: denise
To make such a sheet was your job. You never did, because you know it all by heart. #to: elias
Who's his key person, the grown-up who's his own? After a quarter past twelve, I mean. #who: thuy #mood: listening
On paper it's Denise. All day. #who: elias #mood: weary
And off paper? #who: leon #mood: neutral
Put me down. From a quarter past twelve. #who: elias #mood: firm
Three places where Otis goes from one of us to the next. Who stands there? #who: maire #mood: neutral #activity: rota_1
Leon asks for a small copy, for the fridge. It gets four faces, and no names.
"That'll be your people, then, Otis," he says to the little sheet. This time no word stops. #mood: leon=warm
{today == "phone":
    They ring Denise back. The line is better now. #except: denise #sound: phone
    They ring you back. The line is better now. #to: denise #sound: phone
}
-> papers

=== papers ===
Last thing. Leon, you and Kirsty have asked the council for an EHC plan, for help at school. They want to know by Monday what he's like, and if he's anxious. #who: elias #mood: neutral
You write slowly, and your spelling is your own. #to: denise
It has to be in by Monday. What you have to write, you will write on Sunday. #to: elias
The council will read what health staff write first. It always does. #to: thuy
You have three pages of scores on him, and they are right. Nobody would know him by them. To your "no words" you add a note with today's date: a possible word, not confirmed. #to: maire
* [Denise writes down Otis's mornings in her own words, and her page goes in at the front. #id: denise_writes]
    ~ paper = "denise"
    Nursery nurse, it'll say. Will they read it? #who: denise #mood: concerned
    If it's at the front they've got to pick it up to get at mine. #who: thuy #mood: warm
    Two hours, in the mornings. I'll sign for the pay now. #who: elias
    And Kirsty and me read it first. #who: leon #mood: firm
* [We film three minutes at ten past twelve, Otis and whoever leaves, and put no words to it. #id: film_it]
    ~ paper = "film"
    So it's me in the film, going home. #who: denise #mood: weary
    Is that a yes? #who: elias #mood: concerned
    If you film me from behind. And nobody else's child in it. #who: denise #mood: neutral
    While the others are at lunch, then. If he's upset we stop, and somebody picks him up. On our tablet, and we wipe it when the time to appeal has passed. Our own pages go in as well, as they must. #who: elias
    Film somebody coming in, as well. Film me. Kirsty has to see it first. Then it can go to the council. #who: leon #mood: firm
* [Elias makes one report out of what all four of us know, and we all sign it. #id: one_report]
    ~ paper = "report"
    The council's tried asking first one of us and then another. Now it can't. #who: elias #mood: neutral
    Kirsty and me read it before it goes. #who: leon #mood: firm
    You'll have it on Sunday. #who: elias
    You're not paid Sundays. #who: denise #mood: neutral
    No. I'll take the time off on a Friday. #who: elias #mood: weary
-
It is half past one. Leon has fallen asleep, sitting up, with the small sheet on his knee. Nobody likes to scrape a chair. #clock: 13:30
Leon's out again tonight. Is somebody driving him home? #who: thuy #mood: concerned
Kirsty's mum. She's outside, with the engine on. #who: elias #mood: neutral
{today == "phone":They have taken you off the speaker. You are back at the till, and Elias has stayed on the line, whispering.|Your coat is on your lap.} The garden centre wants you for every Thursday, all year, and wants to know by Monday. #to: denise
You could ask the council in writing, in your own name, to pay Denise all year, before the posts are looked at. They would ask who told you to. #to: elias
You could tell your manager that you will not give up your Thursdays. You have never told her anything of the kind. #to: thuy
You could say no to the team that wants your Thursdays. They have a waiting list too, and you know some of the names. #to: maire
The Thursday after half-term. Which of us will still be on that sheet, and what will you do about it? Write it down. You needn't say it in front of each other. #who: elias #mood: listening #activity: commit_1
Out in the corridor the afternoon taxis are being read out, by number.
-> friday

=== friday ===
Friday, twenty to nine. It has frozen again, and the taxi is late because of it. The road has been salted: Leon has been by. #scene: nursery #clock: 8:40 #light: morning #season: winter #alt: The nursery on a bright frosty morning; small coats on the low pegs, and what was agreed on the whiteboard. #when: day #enter: elias #sound: traffic
{
- does_job_taxi == "elias": Elias is at the kerb. Otis gives him his bag, which he did not do yesterday. {today == "back":At half past nine Denise comes, and only then does Otis take off his hat.} #except: elias, denise
    Elias is at the kerb. Otis gives him his bag, which he did not do yesterday. {today == "back":At half past nine you come, and only then does Otis take off his hat.} #to: denise
    You are at the kerb. Otis gives you his bag, which he did not do yesterday. {today == "back":At half past nine Denise comes, and only then does Otis take off his hat.} #to: elias
- today == "back": Denise has the first hour off, for yesterday, so it is Thuy who helps Otis down. He knows her a little. He looks behind her for Denise. At half past nine Denise comes, and he takes off his hat himself. #except: thuy, denise
    You have the first hour off, for yesterday. At half past nine you come in. Thuy met the taxi, and Otis still has his hat on. He takes it off himself. #to: denise
    Denise has the first hour off, for yesterday, so it is you who help Otis down. He looks behind you for her. At half past nine she comes, and he takes off his hat himself. #to: thuy
- else: Denise is at the kerb, as she was yesterday, and she is paid from a quarter past eight. Otis comes down backwards, and talks to her all the way in, without a word. #except: denise
    You are at the kerb, as you were yesterday. Otis comes down backwards, and talks to you all the way in, without a word. #to: denise
}
{
- does_job_ten == "elias": At ten past twelve the phone rings in the office. Elias sits on the floor by the door and lets it ring. #except: elias #sound: phone
    At ten past twelve the phone rings in the office. You sit on the floor by the door and let it ring. #to: elias #sound: phone
- else: At ten past twelve Denise does not get her coat. She shows him the sheet instead. At a quarter past she waves, and goes, and gets the coat on the way. #except: denise
    At ten past twelve you do not get your coat. You show him the sheet instead. At a quarter past you wave, and go, and get the coat on the way. #to: denise
}
{said_bye: Goes, say Denise's hands, and comes back. Otis puts one leg of the trousers on, and thinks.|Otis has both legs in before anybody has said anything.} #except: denise
{said_bye: Goes, say your hands, and comes back. Otis puts one leg of the trousers on, and thinks.|Otis has both legs in before you have said anything.} #to: denise
-> month

=== month ===
A month. The Thursday after half-term, and it is raining on the snow. #scene: nursery #light: noon #season: winter #alt: The same nursery at the end of winter, a bare tree outside; two grown-ups at the low table. #when: month #enter: elias, maire #sound: rain
{does_job_week == "denise":In half-term Denise worked at the holiday club, for the club's own rate of pay. She has asked about the rate. Otis put on the trousers on the first two days, and then no more.|In half-term Denise was not paid, and not there. Thuy moved two visits, with her manager's yes, and called at Otis's home. On the other days he was at the holiday club, where they had Thuy's note, and he slept without the trousers. Awake, he sat in them by the door.} #except: denise, thuy
{does_job_week == "denise":In half-term you worked at the holiday club, for the club's own rate of pay. You have asked about the rate. Otis put on the trousers on the first two days, and then no more.|In half-term you were not paid, and not there. On the days when Thuy did not call, Otis was at the holiday club. They had her note, and he slept without the trousers. Awake, he sat in them by the door.} #to: denise
Since the incident form there are two rules. Whenever Otis goes to the door, somebody sits down beside him. And parents are rung the same day. Sunita's letter to Denise has come. #except: denise
Since the incident form there are two rules. Whenever Otis goes to the door, somebody sits down beside him. And parents are rung the same day. Sunita's letter has come. The fourth line is a rate of pay. #to: denise
{does_job_week == "denise":In half-term Denise worked at the holiday club. Otis put on the trousers on the first two days, and then no more.|In half-term you moved two visits, with your manager's yes, and called at Otis's home. On the other days he was at the holiday club, where they had your note, and he slept without the trousers. Awake, he sat in them by the door.} #to: thuy
{
- hour == "floor": At half past eleven Elias takes the children, and Denise sits down. {commit_denise == "commit":She does not look at the clock.|She looks at the clock, from habit.} Elias, down on the floor, has seen it for himself: at ten past twelve Otis fetches the trousers, and takes Denise her coat. #except: denise, elias
    At half past eleven you take the children. Down on the floor you see it for yourself: at ten past twelve Otis fetches the trousers, and then takes Denise her coat. You tell the meeting through the door, with paint on your hands. #to: elias
    At half past eleven you sit down with them, and you are paid for it. You speak second. Nobody looks at your coat. #to: denise
- hour == "pay": On her payslip it says: meetings, four. She shows it to Máire, who says that it is a lovely payslip. There has been no signing course. Ellie and Sam and whoever comes next do not know what Otis's hands are saying. #except: denise, maire
    On your payslip it says: meetings, four. Nobody who comes in the afternoons knows what Otis's hands are saying, and you are not there to tell them. #to: denise
    Denise shows you her payslip. It says: meetings, four. You mean it when you say that it is lovely. It is paid from your course. #to: maire
- else: On Wednesdays they meet at nine. Thuy is a voice on the telephone, with babies behind it. Twice she was cut off, and once nobody noticed. Máire has swapped days. Leon comes straight from the gritter and stays awake. For that hour Otis is with whoever is free. #except: thuy, maire #clock: 9:00
    On Wednesdays they meet at nine. You are a voice on the telephone. Twice you were cut off, and the second time nobody noticed. #to: thuy #clock: 9:00
    On Wednesdays they meet at nine, and you have swapped. Thuy is a voice on the telephone, with babies behind it. You miss half of it. Leon comes straight from the gritter and stays awake. For that hour Otis is with whoever is free. #to: maire #clock: 9:00
}
{
- aim == "off": Otis has had two whole afternoons of play. Before the first, somebody had hidden the trousers. It went on a form, and Leon was rung. The trousers are back on their peg, and on most days Otis fetches them.
- aim == "word": Otis has a sign: two fingers going away. He does it to everybody, all day long, and looks at the door. He has no sign yet for coming back. In the afternoons there is still a new face each week, and nobody signs the same way.
- else: The agency may send the same two people, and nobody else. On two days neither could come, and a room was closed. In the afternoons Otis plays by the door, and then under the table, and then with sand. On Thursday he made a sound at a zip, and everybody heard it.
}
{
- paper == "film": The council has watched the film. They have stopped asking whether Otis is anxious. They ask whom he is waiting for. Denise does not want to see it. #except: denise
    The council has watched the film. They have stopped asking whether Otis is anxious. They ask whom he is waiting for. You do not want to see it. You were there. #to: denise
- paper == "denise": Denise's page went in at the front. It took her nearly three hours, and she was paid for all of it. The council rang to ask what her qualification was, and then how Otis says good morning. #except: denise
    Your page went in at the front. It took nearly three hours, and you were paid for all of it. The council rang to ask what your qualification was, and then how Otis says good morning. #to: denise
- else: The report has four signatures, and nothing about the mornings. The council has thanked them, and asks again whether Otis is anxious. #except: elias
    The report took your Sunday, and you have not had the Friday off. It has four signatures. When you made it shorter, Denise's mornings were cut. The council asks again whether Otis is anxious. #to: elias
}
{commit_thuy == "commit":Thuy told her manager no, and still comes on Thursdays.|{commit_thuy == "signpost":In Thuy's place there is a note with a telephone number.|Thuy is giving vaccinations, in a sports hall, until Easter.}} #except: thuy
{commit_thuy == "commit":You have kept your Thursdays. Your manager does not say good morning.|{commit_thuy == "signpost":You left a note with a telephone number. It has been rung once.|You give vaccinations in a sports hall, until Easter. You hear nothing from here.}} #to: thuy
{commit_maire == "commit":Máire still comes on Thursdays. Another team wanted that day, and she told them no.|{commit_maire == "signpost":Máire comes every other Thursday, and says which.|Máire's Thursdays have gone to another team. She has left the signs, on cards.}} #except: maire
{commit_maire == "commit":You told the other team no. You still know the names on their list.|{commit_maire == "signpost":You come every other Thursday. On the Thursdays between, Otis looks for you.|Your Thursdays have gone to the other team. You see a girl there whom nobody had seen for a year.}} #to: maire
-> ends

=== ends ===
{
- committed >= 3: -> coming
- commit_denise == "commit": -> goodwill
- else: -> thursdays
}

=== coming ===
A year. It is snowing. Otis is at school, with a plan{aim == "word":, and with a word|}, and somebody else has his peg. #scene: nursery #light: morning #season: winter #alt: The nursery a year later on a winter morning; three grown-ups among the low shelves and pegs. #when: year #enter: denise, elias, maire #sound: playground
By the door, low down, there are photographs of everybody, and each morning the children move them: here, not here, coming. {paper == "film":Somebody at the council asked for them, after the film.|Leon asked for them.} One of the children, Precious, is in charge of them. She does not let mistakes pass.
{commit_elias == "commit":Denise's post goes right through the year, with the meetings in it. It took a letter and eight months. Elias wrote the letter.|Denise is still paid in term time, and the meetings are in it. There is a line for them.} #except: elias, denise
{commit_elias == "commit":Denise's post goes right through the year. It took one letter and eight months, and they did ask who told you to.|Denise's post is still term time only. You have not written that letter.} #to: elias
{commit_denise == "commit":{commit_elias == "commit":With a whole year's pay you could give up the garden centre, and did. You miss the discount.|You gave up Thursdays at the garden centre, and the meetings pay you for those. You kept the Saturdays. You are still asking about the summer.}|You worked Thursdays at the garden centre until the summer. Then you were paid for a whole year here, and kept only Saturdays there.} #to: denise
{commit_thuy == "commit":You are still here for a day and a half. It is the same day and a half each week now, and the children know which.|You were away for six weeks. When you came back your photograph had been kept, with the others, under "coming".} #to: thuy
{commit_maire == "commit":The other team got somebody new in the autumn. She rang you to ask how you do it. You told her: ask who goes home first.|Your photograph stays under "coming". You come when they ring, and they do ring.} #to: maire
Leon comes in, in orange, to bring back a library book that is a year late. Otis is with him, in trousers that fit.
"Back," says Otis to Denise. #except: denise
"Back," says Otis to you. #to: denise
He means the book, or himself. #ending: whos_coming
-> END

=== goodwill ===
A year. It is snowing. Otis is at school, and there is a meeting about somebody else. #scene: nursery #light: noon #season: winter #alt: The nursery a year later at midday; two grown-ups at the low table, with empty chairs beside them. #when: year #enter: denise, elias #sound: chair
Denise stands in the doorway in her coat. She told the garden centre no, because Otis had her on his sheet. She was the one who was always there, so every job was given to her. {commit_elias == "commit":The letter about her post was answered in October: not this year.|{hour == "pay":The money for her hour ran until July.|Nobody has said that she must stay on for a bit, and she does.}} #except: denise
You stand in the doorway in your coat. You told the garden centre no, because Otis had you on his sheet. You were the one who was always there, so every job was given to you. {commit_elias == "commit":The letter about your post was answered in October: not this year.|{hour == "pay":The money for your hour ran until July.|Nobody has said that you must stay on for a bit, and you do.}} #to: denise
I'm paid till quarter past. #who: denise #mood: neutral
You've always been so good about it. #who: elias #mood: warm
He hears himself say it. #except: elias
You hear yourself say it. #to: elias
Otis sent you a card from school. It has no words on it, and it looks just like you. #to: denise
{commit_thuy == "commit":You kept your Thursdays, and sat beside Denise. You never asked what hers cost.|They ask you at your other place how you manage it, with so few hours. You say that there is a very good nursery nurse.} #to: thuy
{commit_maire == "commit":You kept your Thursdays too. Between you and Denise, Otis got his word. It would have been easier with four of you.|You hear that Otis talks. You would have liked to be there for the first one.} #to: maire
In the spring Denise is ill, for three weeks. #except: denise
In the spring you are ill, for three weeks. #to: denise
On the first day the nursery rings to ask who does the taxis, and the lunches, and the goodbyes. #ending: goodwill
-> END

=== thursdays ===
A year. It is snowing. Otis is at school, and his file has come back, because the school would like to know who knows him. #scene: nursery #light: dusk #season: winter #alt: The nursery a year later, late in the day; it is getting dark, papers lie on the low table, and one man is there. #when: year #enter: elias #sound: paper
{commit_thuy == "commit":Thuy knows him from her Thursdays.|Thuy knew him until February.} {commit_maire == "commit":Máire knows him from her Thursdays.|Máire knew him until another team asked for her.} Elias knows the file. Each of them has written a good page. #except: thuy, maire, elias
Denise left in the summer, when the posts were looked at. She had been asked for every Thursday by somebody who paid for it. {commit_elias == "commit":The letter about her post was answered in October, and helped the nurse after her.} #except: denise
You sell bulbs now, all the year round, at a till with a stool. In November Otis came in with his father, in trousers that were too short, and took hold of your sleeve. #to: denise
You rang Denise, in the autumn, to ask what Otis used to do at ten past twelve. It took her a minute to tell you, and you wrote it down. #to: elias
{commit_thuy == "commit":You kept your Thursdays for Otis. At his school somebody else sees him, on Mondays.|You gave all the vaccinations. What you have of Otis is a tick on a list.} #to: thuy
{commit_maire == "commit":You still have the film. You know what Otis says on it. Nobody else is left who does.|You left the signs on cards. The cards are in the cupboard, in order.} #to: maire
"Who was it that he dressed for?" the school asks, on the telephone.
She's not with us any more. #who: elias #mood: weary #ending: thursdays
-> END
