VAR committed = 0
VAR commit_ingrid = ""
VAR commit_dev = ""
VAR commit_danny = ""
VAR commit_imran = ""
VAR proposed = ""
VAR past_whose_job = ""
VAR shared_fall = false
VAR shared_thursdays = false
VAR shared_bangles = false
VAR shared_question = false
VAR shared_waiting = false
VAR shared_notes = false
VAR shared_calls = false
VAR shared_warning = false
VAR shared_prowse = false
VAR shared_nine = false
VAR shared_sergeant = false
VAR hers = false
VAR warned = false
VAR folder_open = false
VAR side_by_side = false
VAR opening = ""
VAR went_out = false
VAR aim = ""
VAR page = ""
VAR ring = ""
VAR form = ""
VAR teller = ""

-> outside

=== outside ===
Weir Lane Primary, just before two. Mrs Farah Aziz waits on a very small chair, outside the room where four people will talk about her granddaughter Noor. #scene: corridor #clock: 13:55 #season: summer #light: noon #alt: A school corridor after lunch, with double doors at its end, and noticeboards and a child's drawing of a house on its walls. A grandmother in a pale headscarf and a green tunic sits low in it, waiting. #pose: farah=low #enter: farah #pose: farah=rest #sound: clock
Noor is ten, and lives with her. She has not been in school for seven weeks, and is with a neighbour now.
Danny Fitch, the family support worker, crouches beside the small chair. They talk quietly. #except: danny #enter: danny #pose: danny=low
You are Danny, the family support worker: two visits a week, paid until the end of August. You crouch by the small chair and hold on to the wall. You have one hand. #to: danny #enter: danny #pose: danny=low
This morning, over her washing-up, Mrs Aziz told you how it started. In February she fell in the kitchen. Noor came home, found her on the floor, and thought that she was dead. #to: danny #fact: fall
Noor has watched her ever since. "But a fall is a form," said Mrs Aziz, "and a form is how they take a child." And you said, "It stays in this kitchen." When you were nine, somebody filled in a form about you. #to: danny
It cannot stay there. There is help for Noor and for her grandmother. The people who could get it are about to sit down without knowing. #to: danny
What I told you this morning stays in my kitchen, Mr Fitch. #who: farah #mood: firm #to: danny
* [Take your promise back: her fall must come out today, and you will tell it. #id: say_it_myself #by: danny]
    Danny has to tell her something, twice. Mrs Aziz moves her handbag to her other side. #except: danny #mood: farah=firm
    "I was wrong to say that," you tell her. "It has to come out today, and I'll be the one who says it." She moves her handbag to her other side, away from you. #to: danny #mood: farah=firm
* [Take your promise back: her fall must come out today, and she could tell it. #id: ask_her_to #by: danny]
    ~ hers = true
    Danny has to ask her something, twice. #except: danny #mood: farah=listening
    "I was wrong to say that," you tell her. "It has to come out today. But it could come from you." She looks at the door. "I shall see their faces first," she says. #to: danny #mood: farah=listening
-
PC Imran Chaudhry, the police officer for these streets, comes along the corridor. Mrs Aziz looks at the uniform before she looks at him. #except: imran #enter: imran
You are Imran, the police officer for these streets. Mrs Aziz looks at your uniform before she looks at you. #to: imran #enter: imran
This morning the control room told you of three calls to the police, from Mrs Aziz's telephone. A child's voice asked: if someone in Mill Terrace, their street, stopped breathing, how long would an ambulance be? And was it quicker on a Sunday? #to: imran #fact: calls
You rang children's social care at noon. The written report about Noor goes to them by six tonight. That is your duty, and nobody votes on it. What it says, and who hears of it first, is still open. #to: imran
* [Tell Mrs Aziz, here, that you have to send a report about Noor tonight. #id: warn_her #by: imran]
    ~ warned = true
    Imran stops and says something to her. She asks him one question, and he answers it. #except: imran #mood: farah=concerned
    You tell her. "You'll hear it all in there," you say, "but I didn't want you to get it from a letter." "Is it a bad report?" she asks. "It's a worried one," you say. #to: imran #mood: farah=concerned
* [Say that you will tell her something inside; a corridor is no place for it. #id: wait_for_room #by: imran]
    Imran says that he has something to tell her, inside. #except: imran
    You tell Mrs Aziz that you have something to say to her, inside: with a proper chair, and a door that shuts. #to: imran
-
Dr Ingrid Voss, the child psychiatrist, comes last. The machine at the front desk has printed her badge: DR INGRID VOID. #except: ingrid #enter: ingrid #pose: danny=rest
You are Dr Voss, the child psychiatrist. The machine at the front desk has printed your badge: DR INGRID VOID. #to: ingrid #enter: ingrid #pose: danny=rest
You have met Noor once, for fifty minutes. You think that she has an anxiety disorder. People think that if you sign Noor off school, she gets a teacher at home. #to: ingrid
But the first treatment place is in September, and you left that out of your letter to Mrs Aziz. Until then your signature brings no treatment. #to: ingrid #fact: waiting
Mrs Aziz gets up for the doctor. It takes her a long time. #pose: farah=stand #sound: chair
Doctor. #who: farah #mood: neutral
Please do not stand for me, Mrs Aziz. #who: ingrid #mood: concerned
I have stood already. #who: farah
-> room

=== room ===
The conference room was once the caretaker's flat, and has a small kitchen. #scene: case-conference #clock: 14:00 #season: summer #light: noon #alt: A small conference room in a school: a long table with papers and glasses of water, a whiteboard, two windows. A school coordinator with a folder stands by the board; a police officer sits at the table. #enter: dev, imran #pose: dev=stand #pose: imran=papers #sound: kettle
Dev Sandhu, the school's special needs coordinator, has put out four chairs. #except: dev
You are Dev, the special needs coordinator and deputy for safeguarding. You have put out four chairs. #to: dev
At lunch the school secretary gave you a folder of notes. "Please excuse Noor. She has to go to the dentist." A week later, to another dentist. Since February Noor had written them herself, and each time the school let her walk home. #to: dev #fact: notes
Mrs Prowse, the head, who leads on safeguarding, is telling the council today. Mrs Aziz must be told too. The folder is under your arm. #to: dev
* [Put the folder in the middle of the table before anybody sits. #id: folder_out #by: dev]
    ~ folder_open = true
    Before we begin: this is the school's mistake, and it's bad. From February until she stopped coming, Noor went home at lunchtime. She brought us notes that she'd written herself. We believed every one. #who: dev #mood: distressed #pose: lean #fact: notes
    "Please excuse Noor. She has to go to the dentist." And the week after, to another dentist. And the week after. #who: imran #mood: concerned #pose: imran=papers
* [Keep the folder under your papers until it is the school's turn. #id: folder_under #by: dev]
    You put your papers on top of the folder. They do not quite cover it. #to: dev #pose: dev=papers
-
Three of the chairs are alike, and one has arms. Nobody sits down until the doctor has chosen. #except: ingrid #enter: danny, ingrid
Three of the chairs are alike, and one has arms. Nobody sits down until you have chosen. #to: ingrid #enter: danny, ingrid
* [Take the chair with the arms, so that they can all sit down. #id: head_chair #by: ingrid]
    Dr Voss takes the chair with the arms, and then the others sit. #except: ingrid #sound: chair
    You take the chair with the arms, and then the others sit. #to: ingrid #sound: chair
* [Take the plain chair by the radiator, next to Danny Fitch. #id: side_chair #by: ingrid]
    ~ side_by_side = true
    Dr Voss takes the plain chair by the radiator, next to Danny. The chair with the arms stays empty. #except: ingrid, danny #sound: chair
    Dr Voss takes the plain chair by the radiator, next to you. The chair with the arms stays empty. #to: danny #sound: chair
    You take the plain chair by the radiator. Danny Fitch moves his bag, quickly. The chair with the arms stays empty. #to: ingrid #sound: chair
-
We've got till ten past three. After that the brass band has this room. I asked the band to wait once. You can't be heard over a trombone. #who: dev #mood: warm
{past_whose_job != "":
    After Kofi's meeting I bought a bigger diary. It turns out you can lose a bigger diary. #who: dev
    ~ past_whose_job = ""
}
Noor Aziz. Eleven in June, secondary school in September. Her mum died when she was two. Her dad, Tariq, has parental responsibility. He's a cook on a ship, and he rings on Sundays. #who: dev #mood: speaking
So it's her gran who brings her up, and there's no court paper that says so. #who: dev
Is there a reason that Mrs Aziz is out there, and we're in here? #who: imran #mood: neutral
It's how it's done. Half an hour of us, and then her. I don't say it's a good reason. #who: dev #mood: weary
I have an opinion about Noor. I should warn you: people find it convincing. #who: ingrid #mood: neutral
Whoever speaks first decides what everybody else will talk about. #to: danny
They have all turned a little towards you, as people in a cold room turn to the heater. #to: ingrid
So how do we use the half-hour? #who: dev #mood: listening
* [Danny, who saw Noor this morning, begins, and the others only ask him questions. #id: last_seen]
    ~ opening = "danny"
    Noor was up and dressed. She'd made porridge for two. Her gran came down, and Noor wrote the time on the calendar. #who: danny #mood: speaking
    Why the time? #who: ingrid #mood: listening
    She does it every morning. The times start in February. I thought she did it for fun, like stickers. #who: danny #mood: concerned
    Nobody says anything for a moment. By twenty past two everybody knows one thing that was in none of the papers, and there is no plan at all. #clock: 14:20
    Thank you, Mr Fitch. I had fifty minutes, and no calendar. #who: ingrid #mood: warm
* [Dr Voss says first what she thinks, and the rest of us build on it. #id: opinion_first]
    ~ opening = "opinion"
    Noor has an anxiety disorder. She is neither lazy nor badly brought up. I would sign her off school until she has been treated. Then she goes back, and goes back well. #who: ingrid #mood: firm
    It takes her nine minutes, without notes. At the end they can all see Noor in front of them, and nobody has a question. #except: ingrid
    It takes you nine minutes, without notes. At the end they can all see Noor in front of them. Your Noor is a little simpler than the one you met. #to: ingrid
    I saw her this morning. But that can wait. Go on. #who: danny #mood: neutral
* [We each say what we have seen, and opinions have to wait until the end. #id: each_in_turn]
    ~ opening = "turns"
    What we've seen, not what we think. Thanks for waiting, Doctor. #who: dev #mood: warm
    Noor looked at my clock a good deal. #who: ingrid #mood: listening
    It is fair, and it is slow. By twenty past two all four people have been listened to. Nobody has asked anybody a question; there was no time. #clock: 14:20
-
There is one thing more. As she left your clinic, Noor asked you: "How do you know if a person is only asleep? Please don't tell my grandmother that I asked." #to: ingrid #fact: question
And last week Mrs Aziz told you that she has sold her wedding bangles, to pay for Noor's uniform at the big school. "Not a word to anybody," she said. This secret hurts nobody. It is hers. #to: danny #fact: bangles
In the small kitchen the kettle has boiled. #activity: share_1 #sound: kettle
{not shared_calls && not shared_thursdays && not shared_fall && not shared_question && not shared_waiting && not shared_bangles && (folder_open || not shared_notes):
    A good deal is said after that, and all of it was in the papers.
}
{shared_notes && not folder_open:
    It isn't only these seven weeks. It started in February. Noor went home at lunchtime, again and again, and brought us notes that she'd written herself. We believed every one. #who: dev #mood: distressed
    "Please excuse Noor. She has to go to the dentist." And the week after, to another dentist. And the week after. #who: imran #mood: concerned
}
{shared_calls:
    There were three calls to the police number, from Mrs Aziz's telephone. It was Noor. She asked: if somebody in Mill Terrace stopped breathing, how long would an ambulance be? And was it quicker on a Sunday? #who: imran #mood: concerned #pose: imran=papers
    Sunday is when her dad rings. #who: dev #mood: distressed
    So a report goes to children's social care by six. We don't vote on that. #who: imran #mood: firm
}
{shared_thursdays:
    On Thursdays Noor leaves her gran for forty minutes and comes to the launderette with me. The neighbour sits with her gran. Noor folds the sheets. It's in my notes every week, but nobody else at this table can open our system. #who: danny #mood: speaking
    That does not fit what I have written. #who: ingrid #mood: listening #pose: ingrid=lean
}
{shared_fall:
    Mrs Aziz fell in her kitchen, in February, and Noor came in and found her. Noor's hardly let her out of her sight since. I promised to tell nobody. I've told her that I can't keep that promise. #who: danny #mood: distressed #pose: danny=folded
    I'll have to write that down. #who: imran #mood: concerned
    I know. #who: danny
}
{shared_bangles:
    She's sold her wedding bangles to pay for the new uniform. She asked me not to say. #who: danny #mood: concerned
    Did we need to know that? #who: imran #mood: neutral
    No. That was hers to tell. #who: danny #mood: distressed
}
{shared_question:
    Noor asked me how one knows if a person is only asleep. She does not want her grandmother to hear that she asked, and I shall not tell her. But you should know it. #who: ingrid #mood: weary
    Nobody says anything.
}
{shared_waiting:
    I left something out of my letter. There is no treatment place before September. If I sign today, nothing follows for eighteen weeks. #who: ingrid #mood: firm
}
-> quarrel

=== quarrel ===
{opening == "opinion":
    I'd be mad to argue with that, and I'm going to. #who: dev #mood: firm #pose: dev=hand
- else:
    My opinion, then, since it has waited. An anxiety disorder. I would sign her off school until she has been treated. Then she goes back, and goes back well. #who: ingrid #mood: firm
    Can I argue with that before I'm too polite to? #who: dev #mood: firm #pose: dev=hand
}
Every week at home makes it harder to come back. I've watched it happen, and hardly anyone came back. In September it's a school of a thousand, and we'd be sending her there from the sofa. #who: dev
You would have her walk on a broken leg because the race is in September. #who: ingrid #mood: firm
I'd have her hop on the other one. For an hour. Holding on to someone. #who: dev
You have used the broken leg in many meetings. Nobody has ever asked whether a fear is like a leg. #to: ingrid
I see Noor and Mrs Aziz at the shops on school mornings. Noor has the list and the purse. I only ask who is looking after whom. #who: imran #mood: neutral
She isn't ill, and she isn't lazy. She runs a house. The word is young carer. #who: danny #mood: firm #pose: danny=lean
Then the council has to assess her as a young carer. I ask for that today, and for a teacher at home for the hours that she isn't here. And for adult social care to see Mrs Aziz, if she'll have them. We don't vote on any of that. #who: dev #mood: firm
Then what are we voting on? #who: imran #mood: neutral
Noor's mornings. #who: dev #mood: weary
I should be glad if someone would tell me why I am wrong. #who: ingrid #mood: listening
Nobody does. #sound: clock
When Dr Voss finishes a sentence, it is finished. Yours turn into questions. #to: danny
Danny Fitch has opened his mouth twice, and closed it. #to: ingrid
You could say that you do not know who is right. You write down the time instead. #to: imran
* [Offer to sign the form for four weeks; a grandmother is waiting. #id: press_on #by: ingrid]
    Then I can sign her off for four weeks, today. Before I sign for longer I must see her again. #who: ingrid #mood: firm #pose: ingrid=papers
    A form comes out of her case. One can feel the room relax. #except: ingrid #sound: paper
    The form comes out of your case. You can feel the room relax, and you wish that you could not. #to: ingrid #sound: paper
* [Turn to Danny, and wait until he says what he is not saying. #id: ask_danny #by: ingrid]
    Mr Fitch, you see them every week, and I have talked over you. What are you not telling us? #who: ingrid #mood: listening #pose: ingrid=turn
    {shared_thursdays:
        Thursdays work because I don't ask Noor to come. I say I've got sheets to wash. Make it a target, and she'll stop. #who: danny #mood: weary
        Then we had better not make it a target. #who: imran #mood: warm
    - else:
        Noor does leave her gran. On Thursdays, for forty minutes, she comes to the launderette with me, and the neighbour sits with her gran. It's in my notes, but none of you can open our system. #who: danny #mood: weary #fact: thursdays
        Why didn't you say? #who: dev #mood: distressed
        Because then it's everybody's plan. It only works because it's washing. #who: danny
    }
    {not shared_fall:
        And there's something else that has to be said today. I'm working out who says it. #who: danny #mood: concerned
    }
-
It's quarter to three. Mrs Aziz has been out there since before two, and I told her half past. #who: dev #mood: concerned #clock: 14:45
{shared_fall: -> told | -> untold}

= told
Through the glass in the door you can see the top of a grey headscarf. When she walks in, she will be the only one who does not know that you have told them. #to: danny
* [Go out now, and tell her yourself that you have told them. #id: go_tell #by: danny]
    {hers: "I said that I would see their faces first," she says. "Now I need not."|"So it is said," she says.} She looks at the wall. "They wrote a form about you when you were nine. I am not surprised at you. I am only disappointed." You had forgotten that you told her. #to: danny
    -> out
* [Stay at the table, and tell her when she comes in. #id: stay_told #by: danny]
    You do not get up. If you go out now, they will have settled the goal before you are back. You will have to tell her in front of them. #to: danny
    -> stayed

= untold
They are going to settle what happens to Noor, and they do not know about the fall. It has to be said today: by you, now, or by Mrs Aziz, in ten minutes. #to: danny
* [Tell them now, before they settle anything, and tell Mrs Aziz afterwards. #id: tell_them_now #by: danny]
    Before you settle anything: in February Mrs Aziz fell in her kitchen, and Noor came in and found her. Noor's hardly let her out of her sight since. I've known since nine this morning. #who: danny #mood: distressed #fact: fall
    Then there is something real that she is afraid of. #who: ingrid #mood: concerned
    I'll have to write that down. #who: imran #mood: concerned
    -> stayed
* [Go out and tell Mrs Aziz it has to be now, and let her tell them. #id: fetch_it #by: danny]
    "It has to be now," you say. She thinks about it. "Then I shall carry it in myself," she says. "I am not luggage." #to: danny
    -> out

= out
~ went_out = true
Danny goes out to the corridor. Without him the talk goes faster, and everybody notices why. #except: danny #leave: danny #sound: door
The talk is still going on when Danny comes back. #enter: danny #except: danny
When you come back they are still talking, and they have got further. #enter: danny #to: danny
I've written nothing on the board yet. We waited for you. #who: dev #mood: neutral
{not shared_fall:
    Wait a bit longer. Mrs Aziz has something to tell you first, and it changes things. #who: danny #mood: concerned
    Then what we say now is a draft. We settle nothing till she's been heard. #who: dev #mood: neutral
}
-> aims

= stayed
-> aims

= aims
One line for the board. What do we want for Noor by the end of June? #who: dev #mood: speaking #pose: dev=turn #sound: pen
* [Noor spends the first hour of each day in her own class again. #id: short_mornings]
    ~ aim = "class"
    Nine till ten: the register, reading, then home. I need her dad's yes, and a date when we look at it again. #who: dev #mood: warm #board: Goal: Noor in her own class for the first hour, by the end of June
    It is the other way round from what I was taught. I may be mistaken. Leave the hour on the board. #who: ingrid #mood: concerned
    Thank you. I know it's not what you came to say. #who: dev
    And who's with her gran from nine till ten? #who: danny #mood: firm
    Ask next door. Say that it's me asking, and that I'll bring the milk. #who: dev
* [Other people look after the house first, and school is not mentioned yet. #id: off_duty]
    ~ aim = "house"
    Which of us is "other people"? #who: dev #mood: concerned #board: Goal: other people look after the house. School later
    In my experience it's whoever is not in the room. #who: imran #mood: neutral
    Adult social care, for the shopping and the nights. Once they've seen Mrs Aziz, if she says yes. #who: danny #mood: concerned
    And when the house is looked after, and she still cannot come to school? #who: ingrid #mood: listening
    There is no line on the board for that.
* [Noor's fear is treated first, and school waits until that has been done. #id: treat_first]
    ~ aim = "treat"
    {proposed != "treat_first":
        {proposed == "off_duty":Somebody has said: the house first.|Somebody has said: an hour in class.} But the doctor is surer. One after another they turn to her, and nobody speaks of it again. #except: ingrid
        {proposed == "off_duty":Somebody has said: the house first.|Somebody has said: an hour in class.} But you are surer. One after another they turn to you, and nobody speaks of it again. #to: ingrid
    }
    Then school waits, and the teacher goes to Noor. I'll tell her class. #who: dev #mood: weary #board: Goal: treatment first. School waits
    Nobody disagrees. I do not trust that. #who: ingrid #mood: concerned
-
-> farah_in

=== farah_in ===
One thing before Mrs Aziz comes in. Noor asked me something that her grandmother is not to hear. I shall write it for the social worker alone, and I shall tell Noor that I have. #who: ingrid #mood: weary
You have told many families many things, and have never once been the one on the small chair. #to: ingrid
Mrs Aziz comes in at ten to three. {side_by_side: The chair with the arms is empty, so she takes it.|There is no fifth chair. Imran gives her his chair, and stands.} #enter: farah #sound: door #mood: farah=neutral #except: imran #clock: 14:50
Mrs Aziz comes in at ten to three. {side_by_side: The chair with the arms is empty, so she takes it.|There is no fifth chair. You give her your chair, and stand.} #enter: farah #sound: door #mood: farah=neutral #to: imran #clock: 14:50
{went_out && not shared_fall:
    First I shall say something. In February I fell, in my kitchen. Of all minutes, my granddaughter came home in that one. I got up before the kettle boiled. #who: farah #mood: firm #fact: fall
    Now Mr Fitch does not have to carry it for me. #who: farah
}
{not went_out:
    I've told them about your fall, Mrs Aziz. It was me. #who: danny #mood: distressed
    I can see it from their faces. My kitchen has been in here before me. #who: farah #mood: firm
    She does not look at Danny. #except: danny
    She does not look at you. #to: danny
}
You wish to know why she does not go to school. You have the wrong verb. She is not a girl who does not go. She is a girl who stays. #who: farah #mood: speaking
I'd like that in the report as you said it. #who: imran #mood: listening
What's on the board is there because we wrote it. It isn't settled until you have said yes, and Noor's dad, and Noor. What would you change? #who: dev #mood: listening
{aim:
- "class": Write under it: and home again when she asks. For me it is then a yes. Noor will say no first. One waits. #who: farah #mood: neutral #board: And home again when she asks
- "house": Two people, not ten. And before they see my cupboards, I see their faces. #who: farah #mood: firm #board: Two people, not ten
- "treat": I say yes to the treatment. I do not say that she leaves school for it. Write that they keep her chair in the class. #who: farah #mood: firm #board: Her chair stays in the class
}
Done. And there's a family group conference, if you want one. Your family meets, you choose who comes, and we wait outside. #who: dev #mood: warm
On my small chair? #who: farah
On your small chair. #who: dev
There is still the folder. The school let Noor walk home with those notes, and Mrs Aziz does not know. #to: dev
* [Tell her yourself, now, that it was the school's mistake. #id: say_sorry #by: dev]
    Mrs Aziz, before we go on. From February on, Noor came home at lunchtime because she showed us notes. She wrote them herself, and we believed them all. We should have rung you the first day. I'm sorry. #who: dev #mood: distressed #fact: notes
    I thought that you gave them a long lunch. She came to see if I was still standing. #who: farah #mood: distressed
* [Tell her that Mrs Prowse, the head, will come to her tomorrow about it. #id: head_will_come #by: dev]
    Mrs Aziz, from February on, Noor came home at lunchtime because she showed us notes. She wrote them herself, and we believed them. Mrs Prowse, the head, leads on safeguarding. She'd like to come tomorrow and go through all of it with you. I'm sorry. #who: dev #mood: concerned #fact: notes
    Then tonight I shall lie awake and wonder how much there is to tell. #who: farah #mood: concerned
-
How long would it take you to get to the door, Mrs Aziz, if somebody knocked? #who: imran #mood: concerned
Longer than you would wait. #who: farah #mood: neutral
Then there's more that we don't vote on, if you'll have it. Your own doctor, about the fall. A button to wear, that rings for help. And somebody who sleeps at your house tonight, so that Noor can sleep too. #who: imran #mood: firm
Next door will come. She snores. Noor will hear that somebody is there. #who: farah #mood: neutral
Now one page about Noor, for you and for her dad. The new school gets it when he says yes, and Noor has read it. There's a space at the top: what we think. Two or three lines. #who: dev #mood: speaking #sound: paper
For thirty years I was a machinist. I sewed coats. You can put a great deal into a small pocket. But first you must know what it is for. #who: farah #mood: neutral
You are seventy per cent sure. Nobody has ever asked you about the other thirty. #to: ingrid
Whatever is on that page is what the next people will see when they look at Noor. You have read some pages about yourself. #to: danny
A doctor's word on that page will not get Noor more help; help goes by need. But a new school would read it. #to: dev
* [Two views of Noor, each with a name under it, and a date to look again. #id: two_opinions]
    ~ page = "two"
    It says: Dr Voss thinks that it is a fear, and that the fear will stay when its cause is gone. Danny Fitch thinks that it is a job, and that Noor will stop when others do it. They look again on 30 September. #board: Two views, two names. Look again on 30 September
    So you do not know. #who: farah #mood: neutral
    No. But we've put our names to what we think. #who: danny #mood: warm
    I should be very pleased to be wrong. #who: ingrid #mood: warm
    And on Monday, which of you do I obey? #who: farah #mood: concerned
    That is not on the page.
* [Dr Voss's opinion, with her name, since hers is the one that people follow. #id: one_opinion]
    ~ page = "one"
    An anxiety disorder. I have written it so that nobody can misunderstand it. #who: ingrid #mood: firm #board: Opinion: an anxiety disorder (Dr I. Voss)
    The new school will know what to look up. #who: dev #mood: neutral
    Disorder. #who: farah #mood: concerned
    Mrs Aziz says the word as if a guest had told her that her kitchen was dirty.
    There's nothing in it about the house. #who: danny #mood: firm
* [One plain sentence that all four of us sign, with no illness in it. #id: one_sentence]
    ~ page = "sentence"
    "Noor stays at home to watch over her grandmother, and she cannot leave until she knows that somebody else is watching." #board: Noor stays to watch over her grandmother. She cannot leave until somebody else is watching
    It has taken ten minutes, and everybody has had to give up a word. Dr Voss has given up "disorder". #except: ingrid
    It has taken ten minutes, and everybody has had to give up a word. You have given up "disorder". #to: ingrid
    It is true. My neighbour could have told you that, for nothing. #who: farah #mood: neutral
    But this I can read to Noor. The other words I should have had to explain. #who: farah #mood: warm
-
{shared_waiting: -> dated | -> undated}

= dated
Treatment cannot begin before September, Mrs Aziz. It ought to have been in my letter. #who: ingrid #mood: weary
I am not angry, Doctor. I like a person who gives a date. #who: farah #mood: warm
-> numbers

= undated
Doctor. Your letter to me says "treatment". It does not say when. #who: farah #mood: neutral
September. Nobody else has thought to ask you. #to: ingrid
* [Say September, and that it ought to have been in your letter. #id: say_september #by: ingrid]
    September. It ought to have been in my letter. I did not like how it looked. #who: ingrid #mood: weary #fact: waiting
    Thank you. That is the first thing that anyone has told me which I can put on the calendar. #who: farah #mood: warm
* [Say that Noor will be seen as soon as there is a place. #id: say_soon #by: ingrid]
    As soon as there is a place. I will see to it myself. #who: ingrid #mood: neutral
    Mrs Aziz thanks the doctor, and puts the letter away. #except: ingrid
    Mrs Aziz thanks you, and puts your letter away. #to: ingrid
-
-> numbers

=== numbers ===
Noor was not invited, so she sends you a question. There are four telephone numbers on our refrigerator. Which one do we ring? One, she said. Not four. #who: farah #mood: speaking
We call that a lead practitioner. #who: dev #mood: speaking
I call it the one who answers. #who: farah
Whose would you ring? #who: imran #mood: listening
Mr Fitch, since he never asks me to spell my name. Mr Sandhu, since I can see his school from my window. At Dr Voss's it is a lady who answers, and she has time. #who: farah #mood: neutral
It ought to be you. But your work phone is switched off at five, you leave in August, and now and then you are ill, like anybody. #to: danny
Your secretary, Mrs Hallam, picks up every morning. You would get a note. #to: ingrid
Your desk is two streets from her door. You are hardly ever at it. #to: dev
* [Danny, who has known the family for fourteen months, on his work phone. #id: ring_danny]
    ~ ring = "danny"
    You have the number. I'll leave it on in the evenings, if my manager says so. #who: danny #mood: warm #board: Mrs Aziz rings: Danny
    And after August? #who: imran #mood: concerned
    We'll see, after August. #who: danny #mood: neutral
* [Dev, whose desk is two streets away from her, every morning at eight. #id: ring_dev]
    ~ ring = "dev"
    I don't know about boilers, or grandmothers. But I'll pick up, and if it's not for me I'll find whoever it is for. #who: dev #mood: warm #board: Mrs Aziz rings: Dev, at eight
    I shall ring at eight. You will be there at eight. #who: farah
    Thanks, Dev. She'll ring every day, you know. #who: danny #mood: weary
    You have come for fourteen months, and she will ring a desk. It is right. It does not feel good. #to: danny
* [Dr Voss's secretary, who picks up every morning and gets letters answered. #id: ring_ingrid]
    ~ ring = "ingrid"
    Mrs Hallam has been with me for nineteen years. She is afraid of nobody, and certainly not of me. #who: ingrid #mood: warm #board: Mrs Aziz rings: Dr Voss's secretary
    And if I cannot wait for a letter? #who: farah
    Then I am afraid that it will be answered by letter all the same. #who: ingrid
-
I've written that number at the top of my report. #who: imran #mood: neutral
Four minutes past three. In the hall somebody tries a note on a trombone, and stops. #sound: clock
{shared_calls:
    Mrs Aziz, there's something you should hear from me. Noor rang the police number, three times. She asked how long an ambulance takes to Mill Terrace. #who: imran #mood: concerned #pose: imran=papers
- else:
    There's one thing left, and it's mine to tell. Noor rang the police number, three times, from your telephone, Mrs Aziz. She asked: if somebody in Mill Terrace stopped breathing, how long would an ambulance be? And was it quicker on a Sunday? #who: imran #mood: concerned #fact: calls #pose: imran=papers
}
Mrs Aziz does not say anything for some time. #mood: farah=distressed
I knew that she counts the minutes. I did not know that she has had to ask strangers how many. #who: farah
{warned: It is as you said in the corridor. It is a worried report. #who: farah}
So this goes to children's social care by six: that Noor rang, that you fell, and that she's kept watch since. I'd send it whatever anybody said here. I'll ring Noor's dad's ship tonight as well. #who: imran #mood: firm
And put 999 on the refrigerator. If you can't breathe, Noor rings that, day or night. #who: imran
And Noor? Who will tell her that you know about her calls? #who: farah #mood: firm
* [Say that you will tell Noor yourself, at home, this afternoon. #id: tell_noor_self #by: imran]
    ~ teller = "imran"
    I will. At home, with you there, before the report goes. She rang the police. It should be the police who answer. #who: imran #mood: warm
    Take off your hat first. #who: farah #mood: neutral
* [Ask Mrs Aziz to tell her, and to say that she did right to ring. #id: ask_gran_tell #by: imran]
    ~ teller = "farah"
    Would you tell her? Before the report goes. And say that she did right to ring. From you she'll believe it. #who: imran #mood: listening
    I shall say it in my own words. They will be shorter. #who: farah #mood: neutral
-
There was a form like this about you, when you were nine. It had four names on it. You never knew which of them had said what. #to: danny #fact: nine
You once signed for somebody whom you had not examined, and were warned in writing. In thirty years you have not done it again. #to: ingrid #fact: warning
Mrs Prowse has asked to see anything about the notes before it leaves the building. She is out until five. #to: dev #fact: prowse
Your sergeant sends back every report that is longer than a page. #to: imran #fact: sergeant
Imran's report goes to social care by six. What the rest of us know has to get there by six, too. Is that one paper, or four? In whose words, and under whose name? #who: dev #mood: concerned
* [The report goes with a page from each of us, and four names under it. #id: four_names]
    ~ form = "four"
    Then it's a joint referral. Ten lines each, please, on what you have seen. #who: imran #mood: neutral #board: Tonight: a joint referral, four parts, four names
    For some minutes everybody writes. The school puts in its notes. #sound: pen
    Danny's part is the longest. Nobody asks him to make it shorter. #except: danny
    Your part is the longest. Nobody asks you to make it shorter. #to: danny
    I have not examined the grandmother. I sign for what I heard today. #who: ingrid #mood: firm
    Thank you, Doctor. #who: danny
    Good. Then I need not say it four times. And if they come, I know whom to be rude to. #who: farah #mood: neutral
* [The report goes once Imran has read it to Mrs Aziz, with her answers on it. #id: read_to_her]
    ~ form = "read"
    Imran reads it out. Mrs Aziz answers, slowly. Outside, the trombones have begun to gather. #except: imran #mood: farah=listening #board: Tonight: Imran's report, with Mrs Aziz's answers
    You read it out. She answers, slowly, and you write it down in her words. Outside, the trombones have begun to gather. #to: imran #mood: farah=listening #board: Tonight: Imran's report, with Mrs Aziz's answers
    Write: "I could have sent her to school, and I did not." Write that without her my house is very quiet. #who: farah #mood: weary
    That took all the time we had. And who sends what the rest of us know? #who: dev #mood: concerned
    You do, by six as well, each from your own desk. Social care will get four bits of paper, and they'll have to ring round. #who: imran #mood: neutral
* [The report goes in Imran's words, under his name, and he answers for it. #id: his_words]
    ~ form = "his"
    My words, my name. It's clean. If it's wrong, it's one person wrong. You each send your own part by six, as well. #who: imran #mood: neutral #board: Tonight: Imran's report
    She'll think it was me who told. #who: danny #mood: firm
    I am sitting here, Mr Fitch. I know what goes, and to whom. How it is said I do not know. #who: farah #mood: neutral
-
{not shared_sergeant:
    My part has to fit on one page, or my sergeant sends it back. #who: imran #mood: neutral #fact: sergeant
}
{shared_prowse:
    The school's part goes now. I'll tell Mrs Prowse at five that it's gone. #who: dev #mood: firm
- else:
    Mrs Prowse, our head, wanted to see anything about the notes before it goes, and she's out till five. That's a wish, not a rule. I'm her deputy, and I won't wait. The school's part goes now. #who: dev #mood: weary #fact: prowse
}
-> round

=== round ===
Ten past. The door opens a little. The end of a trombone comes in, and goes away again. #sound: bell
I've written down who does what now, and everywhere it says "all". I've worked with "all". "All" never turns up. #who: dev #mood: weary
To visit Noor at home takes you an hour and a half, there and back. In the clinic's figures it counts the same as one telephone call. #to: ingrid
You could bring a new worker to Mill Terrace, where only you have been. Noor may even like her. #to: danny
You could swap your free day on the ninth, and show Noor an ambulance. You had meant to sleep. #to: imran
You could meet Noor at the side door. Nine is also assembly, and the cover list. #to: dev
Nobody wants to be the first to say what they will do. #activity: commit_1
The chairs go back under the table.
-> lift

=== lift ===
Five o'clock, the day of the meeting. It is raining so hard that the street lamps have come on, and the bus has just gone. There is room in Dr Voss's car. #scene: car-dusk #season: summer #light: dusk #alt: The inside of a car in the rain, as dark as evening, with street lamps and lit windows behind it. A psychiatrist at the wheel and a young family worker sit side by side. #enter: ingrid, danny #when: day #sound: rain
Dr Voss pushes the door open for Danny without looking at him. #except: danny, ingrid
You push the door open for Danny Fitch without looking at him. #to: ingrid
Dr Voss pushes the door open for you without looking at you. #to: danny
How much do they pay you? #who: ingrid #mood: neutral
He tells her. They go past three lamp-posts. #except: ingrid, danny
He tells you. Three lamp-posts go by. #to: ingrid
You tell her. She does not say that it is a disgrace, or that you must love your work. Three lamp-posts go by. #to: danny
That is what I pay to park. #who: ingrid
Then let's not waste it. Go the long way. #who: danny #mood: warm
{not shared_nine:
    There was a form about me once. I was nine. Four names. I never knew which of them had said what. #who: danny #mood: neutral #fact: nine
}
{not shared_warning:
    I was warned once, in writing. I had signed for somebody whom I had not examined. And I was right about her. #who: ingrid #mood: neutral #fact: warning
}
{page:
- "two": I have put my name beside yours on that page. My secretary asked me on the telephone if I was quite well. #who: ingrid #mood: warm
- "sentence": I have been a doctor for thirty years, and today I signed a sentence without one doctor's word in it. #who: ingrid #mood: weary
    Her gran can read it aloud, though. #who: danny #mood: warm
- "one": It is my word on that page. I looked for yours, and it is not there. #who: ingrid #mood: listening
    You were sure. I'm never sure. #who: danny #mood: firm
}
{form:
- "four": At ten to six the joint referral goes. The duty social worker rings Imran back: she has read it, all four parts, and has no questions yet.
- "read": At ten to six Imran's report goes. The other three have sent theirs. The duty social worker rings Imran back. She has never had a grandmother's own words before. Which of the four papers does she read first?
- "his": At ten to six Imran's report goes. The other three have sent theirs. His is correct. The duty social worker rings him back: one of the four papers says that it began in March. Did it?
}
{
- teller == "imran" && form == "his":
    When Imran told Noor, she asked what the report says about her grandmother. He had not brought it with him. #except: imran
    When you told Noor, she asked what the report says about her grandmother. You had not brought it with you. #to: imran
- teller == "imran":
    When Imran told Noor, with his hat on his knee, she asked if it was a crime to ring. Then she asked about the ambulance again. #except: imran
    When you told Noor, with your hat on your knee, she asked if it was a crime to ring. Then she asked about the ambulance again. #to: imran
- else:
    Mrs Aziz told Noor before supper. Nobody knows what she said. Noor ate all of it, and asked if the policeman had been cross.
}
-> month

=== month ===
Mill Terrace, a month later. There is a calendar in the kitchen with a time of day in every square. #scene: family-home #season: summer #alt: The front room of a small terraced house, with a kitchen at its back. A grandmother in a pale headscarf sits at a table with mugs and a tin of biscuits. #enter: farah #when: month #sound: clock
Noor's father said yes to what was on the board, from the ship. Noor said yes too, in pencil. Her grandmother wears the button that rings for help. Noor tests it on Sundays.
{aim:
- "class":
    {commit_dev == "commit":
        Every morning at nine Dev stands at the side door of the school. For a week nobody comes. Then Noor is on the pavement. She says that she has come to see if the class snails are being fed. She stays for the register. #except: dev
        Every morning at nine you stand at the side door of the school. For a week nobody comes. Then Noor is on the pavement. She says that she has come to see if the class snails are being fed. She stays for the register. #to: dev
    - else:
        The hour is on the timetable. There is not always somebody at the door, and some mornings Noor turns round. But she has been in, and her chair was still hers.
    }
    A teacher comes to the house twice a week for the other lessons. The neighbour sits with Mrs Aziz from nine to ten. They watch the snooker, and do not agree about it. On the calendar, for that hour, Noor has written nothing. At night she gets up once to look, and sleeps again.
- "house":
    A helper comes for the shopping; there have been three so far. On two nights a week one stays, and Noor sleeps. On the other nights she gets up twice to look.
    A teacher from the council comes on Mondays. School has not been mentioned, as was agreed. {commit_dev == "commit":At nine each morning Dev stands at the side door, for a girl whom nobody may ask to come.|Her class have given her chair to somebody.}
- "treat":
    A teacher from the council comes twice a week. Noor does the work, and is ahead in English. She has not been further than the corner, and she still gets up at night to look. {commit_dev == "commit":At nine each morning Dev stands at a side door that nobody comes to.|Year 6 have made her a card.}
}
{page:
- "two": Both views are on the fridge. On Mondays Mrs Aziz does what one view says, and on Thursdays what the other says. Noor asked which was the real one.
- "sentence": The page is on the fridge. Noor has read it, and changed nothing. The new school rang: who would be watching her grandmother on the first morning, and could they tell Noor?
- "one": Noor has read the page, and looked up "disorder". Her father said yes to sending it. The new school has sent a leaflet about anxiety. The page is in a drawer.
}
{commit_danny == "commit":
    On two Thursdays Danny has brought a new worker with him. On the third the new worker comes without him. Noor looks at her for some time. Then Noor helps her to fold the sheet. #except: danny
    On two Thursdays you have brought a new worker with you. On the third the new worker goes alone, and you sit on a wall in the next street. You do not know what to do with your face. #to: danny
- else:
    Danny still comes on Thursdays, alone. {commit_danny == "signpost":The young carers' group have written to say when they meet.|Nobody else has been asked to come.} #except: danny
    You still go on Thursdays, alone. {commit_danny == "signpost":You left her the number of the young carers' group.|There are people you could have brought.} Each week Noor asks if Danny is coming. You could not hand that on to a list of strangers. #to: danny
}
{commit_imran == "commit":
    On the ninth, on duty, with her father's yes, Imran takes Noor and Danny to the ambulance station, with a stopwatch. The crew drive to Mill Terrace for her, without the siren. Seven and a half minutes. She writes it on the calendar, and nothing else that day. #except: imran
    On the ninth, on duty, with her father's yes, you take Noor and Danny to the ambulance station, with a stopwatch. The crew drive to Mill Terrace for her, without the siren. Seven and a half minutes. She writes it on the calendar, and nothing else that day. #to: imran
- else:
    {commit_imran == "signpost":The ambulance question has gone to the police community desk. They are going to send some leaflets.|Nobody has answered the question about the ambulance.}
}
{commit_ingrid == "commit":
    Dr Voss comes to the house every other Friday. For two visits Noor says nothing. On the third she asks if one may be asleep with one's mouth shut. #except: ingrid
    You climb the hill every other Friday. For two visits Noor says nothing. On the third she asks if one may be asleep with one's mouth shut. You show her how to see a blanket move. #to: ingrid
- else:
    {commit_ingrid == "signpost":Dr Voss has written to a colleague who does home visits. It is a very good letter.|{shared_waiting:The appointment is on the calendar already, in September, in green.|A date has come from the clinic. It is in September. Mrs Aziz reads it standing up.}} #except: ingrid
    {commit_ingrid == "signpost":You have written to a colleague who does home visits. It is a very good letter.|{shared_waiting:The appointment stands on her calendar, in September, in green.|The date has gone out from your clinic. It says September.} Twice you put your coat on to go there, and took it off.} #to: ingrid
}
{ring:
- "danny": Mrs Aziz rings Danny's work phone at supper. His manager has said until eight. The week that he had flu, nobody answered. #except: danny
    Mrs Aziz rings your work phone at supper. Your manager has said until eight. The week that you had flu, nobody answered. #to: danny
- "dev": Mrs Aziz rings the school at eight. Mostly it is nothing. Twice it was something, and both times somebody was at her door by nine.
- "ingrid": Mrs Hallam, Dr Voss's secretary, takes a message every time, and reads it back. The answer comes by post. She and Mrs Aziz have begun to discuss other matters.
}
{form:
- "four": A social worker has been, once. She had read all four parts. She did not ask anybody to begin at the beginning, and she had already talked to the people who help grandmothers.
- "read": A social worker has been. Mrs Aziz let her in, and said: "You have my answers." The other three bits of paper did not quite agree, and it took her four calls to make one picture of them.
- "his": A social worker has been, with four bits of paper, and asked Mrs Aziz to begin at the beginning. She came again with a colleague, who asked her to begin at the beginning.
}
-> ends

=== ends ===
{
- page == "two" && committed >= 2: -> two_dates
- committed >= 3: -> watch
- aim == "treat": -> signed
- else: -> alone
}

=== two_dates ===
A year later, in the same room. {committed >= 3:Most of them have done what they said they would, so for once there is something to look at.|Two of them have done what they said they would, and two have sent apologies.} #scene: case-conference #season: summer #alt: The same conference room a year later. A school coordinator stands; a psychiatrist, a family worker, a police officer and a grandmother sit at the long table. #enter: ingrid, danny, dev, imran, farah #when: year #pose: dev=stand
When the nights were quiet, Noor went to school. Four days in five. So it was a job. #who: danny #mood: firm
And on the fifth she stands at my door unable to breathe, with nobody ill in the whole of Mill Terrace. So it is a fear. #who: ingrid #mood: firm
I showed Noor the old page. She says that one of you is right about her Mondays, and one about her Thursdays. She will not say which. #who: farah #mood: warm
You still say fear, and Danny still says job. It is the only page in your files that you would sign in pencil. #to: ingrid
Dr Voss still says fear, and you still say job. At the door she asks you what you are not telling her, and you tell her. #to: danny
You had wanted one line for the new school. They have learned to read two. #to: dev
You have stopped asking which of them is right. It turns out that you can work with that. #to: imran
They write two new views, and another date. #ending: two_and_a_date
-> END

=== watch ===
A year. Noor is at the big school over the river, in a blazer that is still too big for her. She misses some days. {aim == "treat":She was treated first, and went to school afterwards.|Nobody makes a fuss.} #scene: corridor #season: summer #alt: The school corridor a year later, in daylight. A grandmother in a pale headscarf stands in it alone. #enter: farah #when: year
She gave up the watching a piece at a time. {commit_imran == "commit":A policeman took over the minutes. }{commit_dev == "commit":A teacher at a door took over the mornings. }{commit_ingrid == "commit":A doctor took over the nights. }{commit_danny == "commit":Somebody new took the other end of the sheet.|One young man took over the rest.}
Each of the four thinks that one of the others did it. {page == "one":The file says that it was the treatment.|The file does not say.}
You signed less this year than you ever have, and were telephoned more. #to: ingrid
Your money ran out in August, and was found again in October, for two hours less. #to: danny
You were late for every assembly of the summer term. Nobody has mentioned it, and you have not stopped. #to: dev
A girl in a blazer nodded to you from the bus stop. You nodded back. You have put it in no report. #to: imran
Mrs Aziz has come in to ask about a place for next door's grandson. She is told to take a seat outside.
No, thank you. I shall wait in there, with you. #who: farah #mood: warm #ending: shared_watch
-> END

=== signed ===
A year. The doctor's certificate was renewed, and renewed again. Treatment began in September and ended at Christmas, and is said to have gone well. #scene: corridor #season: summer #alt: The school corridor a year later, in daylight. A school coordinator stands in it alone. #enter: dev #when: year
Noor has her lessons at the kitchen table. She is ahead in English. There is a time of day in every square of the calendar. Noor was referred to social care twice more. Since spring somebody sleeps there on Tuesdays.
{committed > 0: {committed == 1:One|Two} of the four did as promised, until the summer. Then there was a new timetable.}
You have looked in your notes for the place where somebody contradicted you. There is none. They all agreed. #to: ingrid
{shared_thursdays:You told them about the launderette on Thursdays. They all listened, and then they all turned to the doctor.|You never told them about the launderette on Thursdays. It was in your notes.} You still do not know whether that was the mistake. #to: danny
You file a copy of each certificate. They are always in order. #to: dev
You do not see the two of them at the shops now. You had not thought that you would miss it. #to: imran
It was what we agreed. All of us. I'd have bet anything on that plan. #who: dev #mood: weary
The clinic's report has a space for what Noor thinks. She has written: They all asked me why I don't go out. Nobody asked me when I do. #ending: one_word
-> END

=== alone ===
A year. {aim == "house":Somebody still comes for the shopping, on the days when there is somebody.|There is a photograph of the board, in a file.} #scene: corridor #season: summer #alt: The school corridor a year later, in daylight. A family worker stands in it alone. #enter: danny #when: year
If you want to know how Noor is, you have to ask Danny. He will know. #except: danny
If people want to know how Noor is, they ask you. #to: danny
{commit_danny == "commit":
    The woman who took over from Danny moved away at half-term. His manager has found him two hours on a Thursday, and no more. #except: danny
    The woman who took over from you moved away at half-term. Your manager has found you two hours on a Thursday, and no more. #to: danny
- else:
    The money for Danny's visits ran out in August. His manager has found him two hours on a Thursday, and no more. #except: danny
    The money for your visits ran out in August. Your manager has found you two hours on a Thursday, and no more. #to: danny
}
Noor is at the big school most weeks, for most of the week, as long as he rings the house in the morning. #except: danny
Noor is at the big school most weeks, for most of the week, as long as you ring the house in the morning. #to: danny
{committed > 1: {commit_danny == "commit":One of the others did what was promised|Two of the others did what they had promised} until the summer, and then there was a new timetable.}
At other meetings the others ask how Noor is, and they mean it.
You meet Danny once in a corridor, and ask. He knows the times, the tablets, the teachers. You had wanted to be of use. #to: ingrid
Danny's name comes up on your phone before eight. You used to let it ring. #to: dev
You sent the report by six, and it was in order. You think about that more than you expected. #to: imran
At Easter Noor asked Danny what happens if he leaves. He said that he wasn't leaving. #except: danny
At Easter Noor asked you what happens if you leave. You said that you weren't leaving. #to: danny
Noor said that this was not what she had asked. #ending: one_pair_of_hands
-> END
