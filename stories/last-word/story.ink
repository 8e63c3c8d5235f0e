VAR committed = 0
VAR commit_ingrid = ""
VAR commit_dev = ""
VAR commit_danny = ""
VAR commit_imran = ""
VAR proposed = ""
VAR past_whose_job = ""
VAR shared_fall = false
VAR shared_thursdays = false
VAR shared_question = false
VAR shared_waiting = false
VAR shared_notes = false
VAR shared_calls = false
VAR promised = false
VAR side_by_side = false
VAR opening = ""
VAR went_out = false
VAR aim = ""
VAR box = ""
VAR ring = ""
VAR form = ""

-> outside

=== outside ===
The chair outside the conference room was made for a six-year-old. Mrs Farah Aziz sits on it as if it had been made for her. #scene: corridor #light: noon #alt: A school corridor after lunch. A grandmother in a grey coat sits very upright on a very small chair outside a closed door. #enter: farah #pose: farah=rest #sound: clock
On the wall above her hangs a painted house with a light in every window. Noor Aziz, Year 5. Noor is in Year 6 now, and has not been in school for seven weeks.
Danny Fitch from family support comes up the corridor and crouches beside the small chair. They talk low. #except: danny #enter: danny
You crouch by the small chair with your one hand on the wall. Your knees click, and she looks at them with sympathy. #to: danny #enter: danny
You have known this house fourteen months: which stair creaks, where the key is. You are paid for twenty-two hours a week, until the end of August. #to: danny
In February Mrs Aziz stood up too fast and went down on the kitchen lino. Noor came in from school, found her there, and thought what anyone would think. #to: danny #fact: fall
She told you over the washing-up. A fall is a form, she said, and a form is how they take a child. You did not argue. You were nine when somebody filled in yours. #to: danny
And there are the Thursdays. Four weeks running Noor has left her for forty minutes and come to the launderette with you, while Mrs Doyle from next door sits in with the snooker. #to: danny #fact: thursdays
You have told nobody. By Monday it would have a name and a target. It is also, if you are honest, the only card you hold. #to: danny
What I told you in the kitchen is in the kitchen. #who: farah #mood: firm #to: danny
* [Say that it stays in the kitchen, whoever asks you. #id: promise #by: danny]
    ~ promised = true
    Danny says something short. Mrs Aziz nods, once, and puts both hands back on her handbag. #except: danny #mood: farah=neutral
    "In the kitchen," you say. She goes over your face for loose threads. Then she nods. #to: danny
* [Say you cannot promise it, if the others work it out. #id: no_promise #by: danny]
    Danny says something, then says it another way. Mrs Aziz moves her handbag from one side of her to the other. #except: danny #mood: farah=firm
    "If they guess, I won't lie," you say. "Then you should have said so before I washed up," she says, and moves her handbag to the other side. #to: danny
-
A taxi has brought Dr Ingrid Voss, because her clinic lost its parking to a skip. The machine at the desk has printed her a sticker: DR INGRID VOID. #enter: ingrid
You put it on straight. It is not the machine's fault. #to: ingrid
You have seen Noor once, for fifty minutes. She spoke eleven sentences and you wrote down ten. #to: ingrid
The eleventh was a question. How do you know if a person is only asleep? She asked you to keep it, from her grandmother most of all. You took it for the fear itself, talking. #to: ingrid #fact: question
You can sign her off school until she is treated. But the first treatment place is in September. You left that out of your letter: with it in, the signature is only a signature. #to: ingrid #fact: waiting
Mrs Aziz gets up for the doctor. It takes longer than it should, a hand flat on the wall, and nobody is to help. #pose: farah=stand #sound: chair
Doctor. #who: farah #mood: neutral
Mrs Aziz. Please do not stand for me. #who: ingrid #mood: concerned
I have stood already. #who: farah
-> room

=== room ===
The conference room was once the caretaker's flat, and still has a hatch with a kettle behind it. Dev Sandhu has set out four chairs, a page with boxes, a board in three columns, and nine biscuits. #scene: case-conference #alt: A small conference room in a school, once a flat: a table, four chairs of which one has arms, a whiteboard, a serving hatch. A school coordinator stands by the board; a police officer sits with a notebook. #enter: dev, imran #pose: dev=stand #pose: imran=papers #sound: kettle
PC Imran Chaudhry has eaten one already, and has written down the time. Two minutes past two. #enter: danny, ingrid
Fire exit there. Toilets past Year 2, mind the snails. Brass band has this room at ten past three, and I've tried reasoning with a trombone. #who: dev #mood: warm
{past_whose_job != "":
    After Kofi's meeting I bought a bigger diary. It turns out you can lose a bigger diary. #who: dev
    ~ past_whose_job = ""
}
Three of the chairs are alike. The fourth has arms and stands at the end, and nobody is sitting down until you have. #to: ingrid
Three of the chairs are alike and one has arms. Nobody sits. Everyone is very interested in the biscuits until the doctor has chosen. #except: ingrid
* [Take the chair with the arms, so that they can all sit down. #id: head_chair #by: ingrid]
    Dr Voss takes the chair with the arms. Three people sit down like a sum working out. #except: ingrid #sound: chair
    You take the chair with the arms. Three people sit down like a sum working out. #to: ingrid #sound: chair
* [Take the plain chair by the radiator, next to Mr Fitch. #id: side_chair #by: ingrid]
    ~ side_by_side = true
    Dr Voss takes the plain chair by the radiator, beside Danny. The chair with the arms stays empty. #except: ingrid #sound: chair
    You take the plain chair by the radiator. Mr Fitch shifts his bag, quickly, with his one hand. The chair with the arms stays empty, and Mr Sandhu keeps glancing at it. #to: ingrid #sound: chair
-
Noor. Eleven in June. Best reader we've got, feeds the snails, argues with the dinner menu. Secondary in September. We call her gran in at half past. #who: dev #mood: speaking
Is there a reason Mrs Aziz is outside, and Noor at home? #who: imran #mood: neutral
It's how it's done. There's a sheet. #who: dev
I only ask because they are nearer the evidence. #who: imran
I have an opinion about Noor. I should warn you that I am told it is convincing. #who: ingrid #mood: neutral
Whoever speaks first paints the wall, and the rest of you pick the cushions. #to: danny
They have all turned a little towards you, as people do towards a heater. #to: ingrid
How do we want to use it? #who: dev
* [Danny, who was there this morning, begins, and the others only ask him questions. #id: last_seen]
    ~ opening = "danny"
    She was up. Dressed. She'd done porridge for two and written the time on the calendar. #who: danny #mood: speaking
    The time of what? #who: ingrid #mood: listening
    Just the time. Every morning. Her gran comes down, she writes it. I thought, some kids do stickers. #who: danny
    You write down "porridge". #to: ingrid
    Dev opens his mouth with a thing that is not a question, and shuts it again. It costs him visibly.
* [Dr Voss says first what she thinks, and the rest of us build on it. #id: opinion_first]
    ~ opening = "opinion"
    Dr Voss speaks for nine minutes without notes, and by the end of it there is a girl in the room whom everybody can see. #except: ingrid
    You speak for nine minutes without notes, and by the end of it there is a girl in the room whom everybody can see. She is a little clearer than the one you met. #to: ingrid
    Noor has an anxiety disorder. She is neither lazy nor badly brought up. I would take school away altogether, by certificate, until she has been treated. Then she goes back, and goes back well. #who: ingrid #mood: firm
    Dev stops writing before she stops talking. There is nothing left to put in the second column. #pose: dev=papers
* [We each say what we have seen, and opinions have to wait until the end. #id: each_in_turn]
    ~ opening = "turns"
    Seen, not think. If I say "I think", somebody throw a biscuit. #who: dev #mood: warm
    She looked at my clock seven times. #who: ingrid #mood: listening
    It is slow, and some of it is dull, and by twenty past two nobody is quite sure any more what sort of girl they are talking about.
-
The kettle behind the hatch clicks off. #activity: share_1 #sound: kettle
Beyond the door, a small chair creaks.
{not shared_notes && not shared_calls && not shared_thursdays && not shared_fall && not shared_question && not shared_waiting:
    A good deal is said after that, and all of it was in the referral.
}
{shared_notes:
    It isn't seven weeks, it's since February. Most lunchtimes, on a note. "Please excuse Noor, dentist." "Please excuse Noor, the other dentist." #who: dev #mood: weary
    Twenty-six notes. Same hand as her spelling book. We held the door open for her. #who: dev #mood: distressed
}
{shared_calls:
    We had three calls. Not emergency, the other number. A child, no name. If someone in Mill Terrace stopped breathing, how long would an ambulance be? The operator said it depends. #who: imran #mood: neutral #pose: imran=papers
    She rang back to ask what it depends on. The third time, she asked if it was quicker on a Sunday. #who: imran #mood: concerned
}
{shared_thursdays:
    She does leave her. Thursdays. The launderette, forty minutes, four weeks running. The neighbour sits in. Noor folds. She's good at sheets. #who: danny #mood: speaking
    That does not fit what I have written. #who: ingrid #mood: listening #pose: ingrid=lean
    Dr Voss says it the way other people say thank you. #except: ingrid
    It does not fit at all. You feel awake. #to: ingrid
}
{shared_fall:
    Mrs Aziz fell. February, in the kitchen, and Noor walked in on it. She asked me to keep that, and I've just not. #who: danny #mood: distressed #pose: danny=folded
    I'll have to write that down. #who: imran #mood: concerned
    Yeah. #who: danny
    {promised: You promised her, not half an hour ago, on your knees. The door is not a thick one.|You told her you might. It does not feel like having told her.} #to: danny
}
{shared_question:
    Noor asked me something, and to keep it. I break that, and I would like it noted that it was I who did. How does one know, she asked, if a person is only asleep? #who: ingrid #mood: weary
    Nobody writes that one down. Even Imran's pencil waits.
}
{shared_waiting:
    I left something out of my letter. There is no treatment place before September. Until then my certificate is a crest with some paper round it. #who: ingrid #mood: firm
    Dev looks at her as if she had taken off a wig. #except: ingrid #mood: dev=concerned
    Dev looks at you as if you had taken off a wig. It is not unpleasant. There is air. #to: ingrid #mood: dev=concerned
}
-> quarrel

=== quarrel ===
{opening == "opinion":
    So, I'd be mad to argue, and I'm going to. #who: dev #mood: firm #pose: dev=stand
- else:
    My opinion, then, since it has waited. An anxiety disorder. I would take school away altogether, by certificate, until she has been treated. Then she goes back, and goes back well. #who: ingrid #mood: firm
    Can I come in on that before I'm too polite to? #who: dev #mood: firm #pose: dev=stand
}
Every week out is another brick. I've watched that wall go up nine times and seen it come down twice. In September it's a thousand kids, and we'd be sending her there from the sofa. #who: dev
You would have her walk on a broken leg because the race is in September. #who: ingrid #mood: firm
I'd have her hop. For an hour. With someone. #who: dev
The broken leg has served you in a good many meetings. Nobody has ever asked whether it is a leg. #to: ingrid
I see the two of them in the precinct, half past ten on a Tuesday. Noor has the list and the purse. I'm only asking who is meant to be watching whom. #who: imran #mood: neutral
She's not ill and she's not bunking. She runs a house. You've all got a word for Noor, and not one of them's got any shopping in it. #who: danny #mood: firm #pose: danny=lean
You asked her how she sleeps and what she fears. You did not ask who shops. #to: ingrid
There's a young carers' list. She isn't on it. Somebody has to notice you first. #who: dev #mood: weary
I should be glad if someone would tell me why I am wrong. #who: ingrid #mood: listening
Dev studies the plate. Imran underlines something he has already underlined. #sound: clock
The family worker has not written one word; he turns a launderette token over and over. #to: ingrid
Dr Voss's sentences go down at the end, and are shut. Yours go up. You get a token out of your pocket to have something to turn. #to: danny
* [Give them the dates and the form; a grandmother is waiting, in her coat. #id: press_on #by: ingrid]
    Then I propose twelve weeks in the first place, and I can sign today. #who: ingrid #mood: firm #pose: ingrid=papers
    A form comes out of her case, on heavy paper. Three people look at it with a kind of relief. #except: ingrid #sound: paper
    The form comes out of your case. Three people look at it with a kind of relief, and your own face, in the window behind them, makes four. #to: ingrid #sound: paper
* [Turn to Mr Fitch, and wait until he says what he is not saying. #id: ask_danny #by: ingrid]
    Mr Fitch. What are you not telling us? #who: ingrid #mood: listening #pose: ingrid=turn
    She waits. #except: ingrid
    You wait. It is the one thing you were taught that has never gone into a letter. #to: ingrid
    {shared_thursdays:
        Thursdays only work because nobody's watching. I don't ask her to come. I say I've got sheets. Put it in a plan and I'm one more bloke with a target. #who: danny #mood: weary
        Then we had better write the plan badly. #who: imran #mood: warm
    - else:
        She does leave her. Thursdays. Launderette, forty minutes. Neighbour sits in, and Noor folds sheets. Four weeks. #who: danny #mood: weary #fact: thursdays
        Why didn't you say? #who: dev #mood: distressed
        Because then it's yours. #who: danny
        Dev sits down, for once.
    }
-
Quarter to. Gran's been out there since before two, and I said half past. #who: dev #mood: concerned
{shared_fall: -> told | -> untold}

= told
Through the wired glass you can see the top of a grey headscarf. In five minutes she will walk in here, the only one who does not know that they know. #to: danny
* [Go out now, and tell her yourself that you have told them. #id: go_tell #by: danny]
    "I've told them about the kitchen," you say. She looks for a long time at the painted house. "You were nine," she says. "I am not surprised at you. I am only disappointed." You had forgotten that you told her. #to: danny
    -> out
* [Stay at the table; she will be in here soon enough. #id: stay_told #by: danny]
    You do not get up. If you go out now, they will have settled it before you are back. #to: danny
    -> stayed

= untold
Through the wired glass you can see the top of a grey headscarf. They are going to settle it, and there is a hole in what they know, the size of a kitchen floor. #to: danny
* [Go out to the corridor and ask Mrs Aziz whether you may tell. #id: go_ask #by: danny]
    "You ask me now," she says, "with the door open." You shut the door. She thinks. "No. You may not tell them. I am not luggage. I shall carry it in myself." #to: danny
    -> out
* [Stay while they settle it, so that someone at the table knows her. #id: stay_in #by: danny]
    You do not get up. Nobody ever lost a child because a family worker kept his seat. You wish you had not thought that. #to: danny
    -> stayed

= out
~ went_out = true
Danny gets up and goes out. They go on without him. It is quicker, and everybody notices that it is quicker. #except: danny #leave: danny #sound: door
When Danny comes back, one of the three columns on the board has been wiped to make space. #enter: danny #except: danny
When you come back, one of the three columns on the board has been wiped to make space. It was the one headed What We Know. #enter: danny #to: danny
-> aims

= stayed
Danny looks at the door, and does not get up. #except: danny
-> aims

= aims
One line, Dev says, because there is only room for one. #pose: dev=stand #sound: pen
* [Noor spends the first hour of the day in her own class. #id: short_mornings]
    ~ aim = "class"
    Nine till ten. Register, reading, snails, home. I'll clear it with the head, and I'll clear it with the snails. #who: dev #mood: warm #board: Goal: Noor in class for the first hour, by the end of June
    It is the wrong order, to my mind. I may be mistaken. Leave it on the board. #who: ingrid #mood: concerned
    And who's with her gran from nine till ten? #who: danny #mood: firm
    That is written underneath, with a question mark, smaller.
* [Other people carry the house, and Noor's days belong to her. #id: off_duty]
    ~ aim = "house"
    Which of us is "other people"? #who: dev #mood: concerned #board: Goal: other people carry the house, by the end of June
    In my experience it's whoever is not in the room. #who: imran #mood: neutral
    And if the house is carried, and she still cannot come to school? #who: ingrid #mood: listening
    Then you were right and I'll buy you a coffee. #who: danny #mood: warm
* [Noor's fear is being treated, and school waits for the doctor's word. #id: treat_first]
    ~ aim = "treat"
    {proposed != "treat_first":
        {proposed == "off_duty":The house is put forward, and put clearly.|The first hour is put forward, and put clearly.} Nobody has anything to hold it up with. Dev looks at Dr Voss to see how she takes it, Imran looks at Dev, and it is gone.
        What would hold it up is in your pocket, with the launderette tokens. #to: danny
        You see it go. It is not a pleasant thing to be so easy to lose to. #to: ingrid
    }
    Half an hour? Register and snails? No. Then school waits. I'll tell Year 6 she's poorly. They'll make a card. They make them very big. #who: dev #mood: weary #board: Goal: treatment first, school waits for Dr Voss
    Nobody disagrees. I find that I mistrust it. #who: ingrid #mood: concerned
-
-> farah_in

=== farah_in ===
You have told nine hundred families, and have never once been the one on the small chair. #to: ingrid
Mrs Aziz comes in at ten to three. {side_by_side: The chair with the arms is empty, so she takes it, and the table has a head after all.|There is no fifth chair. Imran gives her his and stands by the hatch, as if to guard the cups.} #enter: farah #sound: door #mood: farah=neutral
{went_out && not shared_fall:
    Before the paper. In February I fell, in my kitchen. My granddaughter opened the door in that minute and not another. I got up before the kettle boiled. #who: farah #mood: firm #fact: fall #pose: farah=stand
    I say it so that Mr Fitch can breathe out. #who: farah
    Imran's pencil moves, stops, and moves. #pose: imran=papers
}
{shared_fall && went_out == false:
    I can see from your faces that my kitchen has been here before me. #who: farah #mood: firm
    She does not look at Danny. She does it thoroughly. #except: danny
    She does not look at you. She does it the way she does everything, without a crease. #to: danny
}
You wish to know why she does not go to school. You have the wrong verb. She is not a girl who does not go. She is a girl who stays. #who: farah #mood: speaking
Stays. You lay the word against the ten sentences you wrote down. It sits better than yours. #to: ingrid
Nobody has a column for that. Dev slides the page across. The panel that pays for things will read it too.
The box called Opinion is one inch high. {shared_notes: Twenty-six dentists will not go into it.|Four people will not go into it.} #sound: paper
One inch. I was thirty years a machinist. You can put a great deal in one inch, but you must decide which way it faces. #who: farah #mood: neutral
The letters after Dr Voss's name unlock a classroom assistant; a quarrel does not. You have read a good many boxes, some of them about you. #to: danny
You could fill that inch in your sleep, and it would be obeyed. You are seventy per cent sure. The form has no room for the other thirty. #to: ingrid
* [Two views of Noor, over our own names, and a date to look again. #id: two_opinions]
    ~ box = "two"
    They write small. Dr Voss: this is a fear, and it will not go when the cause goes. Danny Fitch: this is a job, and it will. Under it, a date in September. #board: Opinion: two, signed. Look again on 30 September
    So you do not know. #who: farah #mood: neutral
    No. But we're putting our names to it. #who: danny #mood: warm
    I should be very pleased to lose. #who: ingrid #mood: warm
    She looks from one to the other, as at two people who have both said they will do the washing-up.
* [Dr Voss's opinion, signed, since hers is the name that the panel reads. #id: one_opinion]
    ~ box = "one"
    She writes it without crossing out. An anxiety disorder. It fits the inch exactly. #except: ingrid #board: Opinion: anxiety disorder (Dr I. Voss)
    You write it without crossing out. An anxiety disorder. It fits the inch exactly. So, as a rule, do you. #to: ingrid #board: Opinion: anxiety disorder (Dr I. Voss)
    That'll get us the assistant. The panel reads that box and goes to lunch. #who: dev #mood: neutral
    Mrs Aziz puts her glasses on, and then takes them off. Disorder, she says, as if someone had come into her kitchen and mentioned the floor. #mood: farah=concerned
    It's a key, Mrs Aziz. Just a key. You don't have to hang it on her. #who: danny #mood: concerned
* [One plain sentence that we can each sign, and it names no illness. #id: one_sentence]
    ~ box = "sentence"
    It takes twelve minutes. "Noor is worried about her grandmother and is missing a lot of school." Each of them has taken out a word that another wanted. #board: Opinion: Noor is worried about her grandmother and is missing a lot of school
    It is true. My neighbour could have told you, for nothing. #who: farah
    It's true, and it won't buy an hour of anybody. The panel likes a Latin root. #who: dev #mood: weary
    You look for yourself in it, and find the "and". #to: ingrid
-
{shared_waiting: -> dated | -> undated}

= dated
And treatment is in September. {went_out:Mr Fitch has a loud whisper.|It is a thin door, and I was outside it.} I am not angry, Doctor. I like a person who gives a date. #who: farah
-> ring_form

= undated
Doctor. You wrote to me "treatment". It does not say when. #who: farah #mood: neutral
September. Eighteen weeks. Nobody else in the room has thought to ask. #to: ingrid
* [Say September, and that you ought to have put it in your letter. #id: say_september #by: ingrid]
    September. I ought to have written it. I did not like how it looked. #who: ingrid #mood: weary #fact: waiting
    It is quiet enough to hear a trombone being put together.
    Thank you. That is the first thing anyone has told me that I can put on the calendar. #who: farah #mood: warm
* [Say that she will be seen as soon as there is a place. #id: say_soon #by: ingrid]
    As soon as there is a place. I will see to it myself. #who: ingrid #mood: neutral
    Mrs Aziz thanks her, and folds the letter along the fold it already has. #except: ingrid
    Mrs Aziz thanks you, and folds your letter along the fold it already has. #to: ingrid
-
-> ring_form

=== ring_form ===
Noor was not invited. She has sent a question. There are four telephone numbers on our refrigerator, and a man who does gutters, who is the only one who comes. Which do we ring? One, she said. Not four. #who: farah #mood: speaking
It ought to be you. It would also be ten at night, unpaid. #to: danny
Your secretary answers every morning. You would get a note. #to: ingrid
* [Danny, who has known the house for fourteen months, on his own phone. #id: ring_danny]
    ~ ring = "danny"
    She has it already. It's under "gutters two". #who: danny #mood: warm #board: Mrs Aziz rings: Danny
    Imran writes down the number, then the hours Danny is paid for. Then he draws a line between them, and looks at it. #pose: imran=papers
* [Dev, whose desk is two streets away from her and has a telephone. #id: ring_dev]
    ~ ring = "dev"
    If I'm not at the desk I'm running towards it. I don't know boilers or grandmothers, but I can write it down. #who: dev #mood: warm #board: Mrs Aziz rings: Dev, until July
    I shall ring at eight. You will be there at eight. #who: farah
    Danny pushes the last biscuit an inch towards Dev. #except: danny
    Fourteen months, and she will ring a desk. You would have put it there yourself. You push Dev the last biscuit. #to: danny
* [Dr Voss's secretary, who picks up every morning and gets letters answered. #id: ring_ingrid]
    ~ ring = "ingrid"
    Mrs Hallam has been with me for nineteen years. She is afraid of nobody. I include myself. #who: ingrid #mood: warm #board: Mrs Aziz rings: Dr Voss's secretary
    And if it is not a matter for a letter? #who: farah
    Then I am afraid it will get a letter. #who: ingrid
-
Four minutes past. A trombone is tried, and apologises. #sound: clock
{not shared_calls:
    I've one thing. It came without a name, and there are sixty houses, so I wasn't going to hang it on Noor. I've been sure since "stays". I should have said so then. #who: imran #mood: weary
    Three calls. Not emergency, the other number. A child. If someone in Mill Terrace stopped breathing, how long would an ambulance be? It depends, they said. She rang back to ask what it depends on. #who: imran #fact: calls #pose: imran=papers
    The third time, she asked if it was quicker on a Sunday. #who: imran #mood: concerned
- else:
    Those three calls, Mrs Aziz. It was Noor. She asked how long an ambulance takes to Mill Terrace, and what it depends on. #who: imran #mood: concerned #pose: imran=papers
}
Mrs Aziz does not say anything for some time. #mood: farah=distressed
I knew that she counted. I did not know that she had anyone to count with. #who: farah
A child who rings the police about an ambulance goes to social care, on a form, by six o'clock.{shared_fall: And the fall with it.} I'm not asked if I like it. #who: imran #mood: firm
You know the box where it says Persons Living At. Somebody's name is going to be at the bottom, and she will read the name and not the form. #to: danny
You have spent thirty years not signing things about people you have not examined. #to: ingrid
* [It goes tonight over four names, so that four people stand behind it. #id: four_names]
    ~ form = "four"
    They pass the pencil. Imran has never seen four names in that space; there is only room for one, so the others go up the margin like ivy. #sound: pen
    I have not examined the grandmother. I am signing that I was here. #who: ingrid #mood: firm
    Good. Now if they come I know whom to be rude to. #who: farah #mood: neutral
* [It goes with Mrs Aziz's answers on it, once Imran has read it out. #id: read_to_her]
    ~ form = "read"
    He reads it at the pace of a man taking a statement. Nobody has ever filled in the line called Carer's View; the pencil does not know how to begin. #mood: farah=listening
    Write: she could send the girl to school, and has not. Write that it is very quiet, that house. #who: farah #mood: weary
    She says it to a policeman. Outside the door the trombones have begun to gather, and breathe.
* [It goes tonight over Imran's number, so that one person answers for it. #id: his_words]
    ~ form = "his"
    My words, my number, tonight. It's cleaner. If it's wrong, it's one person wrong. #who: imran #mood: neutral
    And who tells her it was you? Because she'll think it was me. #who: danny #mood: firm
    I am sitting here, Mr Fitch. I have heard. I shall think what I think. #who: farah #mood: neutral
-
-> round

=== round ===
Ten past. The door opens four inches and a bell looks in, brass, and withdraws. #sound: bell
Right. I've written down who does what, and it says "all". I've met "all". It's the one who never turns up. #who: dev #mood: weary
A visit to Mill Terrace takes an hour and a half, and counts as one contact, the same as a telephone call. #to: ingrid
If they come, they come where you have been. You know what will happen. She will like one of them. #to: danny
Everybody looks at their own hands, and then, quickly, at the others'. #activity: commit_1
The chairs go back under the table. It is Mrs Aziz who picks up the plate.
-> taxi

=== taxi ===
The doctor's taxi has room in it. It is raining hard, and the bus has just gone. #scene: car-dusk #light: dusk #alt: The back of a taxi in heavy rain, the sky dark. A psychiatrist and a young family worker sit side by side, each looking out of their own window. #enter: ingrid, danny #when: day #sound: rain
She holds the door open without looking at Danny, so that it should not be a kindness. #except: ingrid, danny
You hold the door open without looking at him, so that it should not be a kindness. #to: ingrid
She holds the door open without looking at you, so that it should not be a kindness. You notice. #to: danny
How much do they pay you? #who: ingrid #mood: neutral
He tells her. They go past three lamp-posts. #except: ingrid, danny
He tells you. Three lamp-posts go by. #to: ingrid
You tell her. She does not say that it's a disgrace, or that you must love your work. Three lamp-posts go by. #to: danny
That is what this taxi costs. #who: ingrid
Then get your money's worth. Go the long way. #who: danny #mood: warm
{box:
- "two": I have put my name beside yours. Mrs Hallam asked me on the telephone whether I was quite well. #who: ingrid #mood: warm
- "sentence": "Worried about her grandmother." I have sat thirty years of examinations in order not to write that. #who: ingrid #mood: weary
- "one": You let them put my word in that box and you did not argue. #who: ingrid #mood: listening
    It gets her the assistant. I've been poor. You take the key, you don't ask who cut it. #who: danny #mood: firm
}
{aim == "treat" && not shared_waiting: Nobody mentions September. The meter does its small arithmetic.}
{form:
- "four": At ten to six Imran sends the form. The duty desk rings back to ask which of the four is the referrer. "Yes," he says.
- "read": At ten to six Imran sends the form. The duty desk rings back. In nine years that line has never had anything in it, and would he spell "quiet".
- "his": At ten to six Imran sends the form. It is correct in every box.
    In Mill Terrace, that evening, nobody answers Danny's knock, and there is a light in every window. #except: danny
    In Mill Terrace, that evening, nobody answers your knock, and there is a light in every window. #to: danny
}
Not once, all afternoon, did that young man say "with respect". You had missed being contradicted. #to: ingrid
She has the driver go round by the river, and pretends it is for the traffic. You have been driven to a new place before, by someone in good shoes. This is not that. You keep your hand on the door all the same. #to: danny
-> month

=== month ===
Mill Terrace, four weeks later. A calendar with a time of day in every square, a girl's trainers with the laces done up. #scene: family-home #alt: The hall and kitchen of a small terraced house. A calendar full of handwritten times; a grandmother at a table with a sewing machine; a girl's trainers by the door. #enter: farah #when: month #sound: clock
{commit_danny == "commit":
    On the second Thursday Danny brings someone else, and on the third he does not come. Noor walks round the someone once, as round a second-hand car. She takes the other end of the sheet. #except: danny
    On the second Thursday you bring someone else. Noor walks round her once, as round a second-hand car, and takes the other end of the sheet. On the third you sit on a wall in the next street. You do not know what to do with your face. #to: danny
- else:
    Danny still comes on Thursdays, alone. {commit_danny == "signpost":There is a leaflet on the fridge about another service. It is holding up the gutter man.|Nobody else has been asked to, and he has not asked.} #except: danny
    You still go on Thursdays, alone. {commit_danny == "signpost":Your leaflet is on the fridge, holding up the gutter man.|There are people you could have brought.} Noor calls you "him" now, as in: is him coming. You could not give that to a rota. #to: danny
}
{commit_dev == "commit":
    At nine each morning the side door of the school is unlocked, and Dev stands in it, for no reason, with a jar. {aim == "class": On the ninth day there is a girl on the pavement. She has come, she says, about the snails.|On the ninth day there is a girl across the road, reading a lamp-post.}
- else:
    {commit_dev == "signpost": Dev has put the case to the attendance team, who put it to the inclusion team, who wrote Dev a nice letter.|Dev meant to, every morning. There was a flood in Year 2, and a boy on the roof.} Year 6 have made a card. It is very big.
}
{commit_imran == "commit":
    On his rest day, with a form signed in three places, Imran takes a girl and a stopwatch to the ambulance station. They drive it for her, no siren. Seven minutes forty. She writes it on the calendar, and nothing else that day.
- else:
    {commit_imran == "signpost": Imran gave the ambulance question to the community desk. They are going to send a pack.|The form got its number. Imran's log says No Further Action, which is what it says when it is somebody else's turn.}
}
{commit_ingrid == "commit":
    Dr Voss climbs the hill every other Friday, and is given the good cup. For two visits Noor says nothing. On the third she asks if it is allowed to be asleep with your mouth shut. #except: ingrid
    You climb the hill every other Friday, and are given the good cup. For two visits Noor says nothing. On the third she asks if it is allowed to be asleep with your mouth shut. You tell her how to see a blanket move. #to: ingrid
- else:
    {commit_ingrid == "signpost":
        Dr Voss has referred the matter to a colleague, with a long and excellent letter. #except: ingrid
        You have referred the matter to a colleague who does kitchens, with an excellent letter. It was the letter that you enjoyed. #to: ingrid
    - else:
        A card has come from the clinic, on heavy paper. #except: ingrid
        You have sent a card from the clinic, on heavy paper. #to: ingrid
    }
    {shared_waiting: September is on the calendar already, in green.|The date of the first appointment comes in a window envelope. It is in September. Mrs Aziz reads it standing up.}
    Twice you put your coat on, and took it off. #to: ingrid
}
{shared_fall:
    The falls clinic gave Mrs Aziz a smaller tablet and a larger opinion of herself. {form == "four": A social worker came, drank tea, read four names up a margin, and closed the folder.|A social worker looked politely into every room, and Mrs Aziz cleaned them again afterwards.}
- else:
    One Sunday there is a new rail on the stairs. Danny put it up, with his one hand, Noor holding the level. It is on no form. Nor is the reason. #except: danny
    One Sunday you put up a new rail on the stairs, with your one hand, Noor holding the level. It is on no form. #to: danny
}
{ring:
- "danny": The four numbers are down to one. It rings at supper, and on the bus, and once in a cinema.
- "dev": The four numbers are down to one. At eight each morning a desk is rung, told the news of Mill Terrace, and wished a good day.
- "ingrid": The four numbers are down to one. Mrs Hallam and Mrs Aziz have begun to discuss other matters.
}
{not shared_notes:
    The school secretary, clearing a drawer, finds twenty-six notes about Noor and the dentist, in the hand of her spelling book. She puts them on the chair where Dev never sits.
}
-> ends

=== ends ===
{
- box == "two" && committed >= 2: -> two_dates
- committed >= 3: -> watch
- aim == "treat": -> signed
- else: -> alone
}

=== two_dates ===
A year from the day of the biscuits. The same four chairs. {committed >= 3:Most of them have done what they said, so for once there is something to look at.|Two of them have done what they said, and two have sent word.} #scene: case-conference #alt: The same conference room a year later. The page with two opinions lies in the middle of the table, much folded. #enter: ingrid, danny, dev, imran, farah #when: year #pose: dev=stand
When the house was quiet in the night she went to school. Four days in five. So it was a job. #who: danny #mood: firm
And on the fifth she stands at my door unable to breathe, with nobody ill in the whole of Mill Terrace. So it is a fear. #who: ingrid #mood: firm
Mrs Aziz has the old page. It has been folded until the two opinions came apart along the crease. She gives each of them their own. #mood: farah=warm
I showed it to Noor. She said one of you has her Mondays right, and one has her Thursdays. She will not say which. #who: farah
You still think so. So does he. It is the only page in your files that you sign in pencil. #to: ingrid
She still thinks so. You still don't. At the door she asks you what you are not telling her, and you tell her. #to: danny
They write new ones, and another date. #ending: two_and_a_date
-> END

=== watch ===
A year. Noor is at the big school over the river, in a blazer bought to be grown into. She misses some days. {aim == "treat":It was treated, in the end, and school did wait, and then did not.|Nobody calls it a wall.} #scene: corridor #alt: A school corridor a year later. On the wall, beside the painted house, hangs a calendar page with nothing written in its squares. #enter: farah #when: year
Noor gave up the counting, a piece at a time: {commit_imran == "commit":a policeman had the minutes, |}{commit_dev == "commit":a door had the mornings, |}{commit_ingrid == "commit":a doctor had the nights, |}{commit_danny == "commit":and a stranger had the other end of the sheet|and one young man had the rest}.
Each of them thinks one of the others did it. {box == "one":The file says it was the treatment.|The file does not say.}
You signed less this year than you ever have, and were rung more. #to: ingrid
Your money ran out in August, and was found again in October, for two hours less. Nobody is to know about the launderette except Noor, who told everyone. #to: danny
Mrs Aziz stops under the painted house. She asks the secretary for a page off the calendar on the desk. It is last month's, and there is nothing on it. That is the one she wants. #ending: shared_watch
-> END

=== signed ===
A year. The certificate was renewed, and then it was renewed. Treatment began in September and ended at Christmas, and is reported to have gone well. #scene: corridor #alt: A school corridor a year later. The nail above the small chair has no picture on it. #enter: dev #when: year
Noor does her lessons at the kitchen table with a lady who comes on Tuesdays. She is ahead in English. There is a time of day in every square.
At the big school over the river there is a peg with her name on it, and a boy called Oscar hangs his bag there.
The clinic's report has a space for what Noor thinks. She has put: twenty to four.
{committed > 0: What was done besides was done until the summer, by {committed == 1:one of them|two of them}, and then there was a new timetable.}
You have read your own notes for the place where someone stopped you. You were never so well agreed with. #to: ingrid
{shared_thursdays:Every so often you think of the one card you held. You put it down, and they all looked at it, and then they looked at her.|Every so often you think of the card you kept in your pocket. Then you think how it would have looked in that box. You have never settled it.} #to: danny
It was in the plan. I'd have bet the house on that plan. #who: dev #mood: weary
Dev takes down the painted house, to make room for this year's Year 5. He does not know where to send it, so he puts it behind his door, facing out. #ending: one_word
-> END

=== alone ===
A year. If you want to know how Noor is, there is one person to ask, and he will know. It is well known that he will know. #scene: corridor #alt: A school corridor a year later, early. A family worker sits on the very small chair with a carrier bag of folded sheets. #enter: danny #when: year
The money ran out in August. He still goes, on Thursdays, on the bus, with sheets. She is at the big school most weeks, for most of the week, when he rings in the morning. #except: danny
The money ran out in August. You still go, on Thursdays, on the bus, with sheets. She is at the big school most weeks, for most of the week, when you ring in the morning. You have not had a Thursday cold since. You have not dared. #to: danny
{commit_danny == "commit": The someone else was moved to another town at half-term. There had been a handover form.}
{committed > 1: Two of the others kept it up until the summer, and then there was a new timetable.}
{aim == "house": The others were going to be "other people". They asked after her warmly, at other meetings.|The line stayed on the board until the cleaner did the board.}
Dr Voss meets him once, in a corridor, and asks. He tells her, and it does not go up at the end. #except: danny, ingrid
Dr Voss meets you once, in a corridor, and asks. You tell her, and your voice does not go up at the end. #to: danny
You meet him in a corridor, once, and ask. He knows the times, the tablets, the teachers. You had wanted to be of use, and had been, it seems, consulted. #to: ingrid
What happens if he leaves? Noor asked him that, at Easter. He said he wasn't leaving. She said that was not what she had asked. #except: danny
What happens if you leave? Noor asked you that, at Easter. You said you weren't leaving. She said that was not what she had asked. #to: danny
It is on the calendar, the day that it was said. #ending: one_pair_of_hands
-> END
