VAR responsibility = 0
VAR committed = 0
VAR commit_petra = ""
VAR commit_lorna = ""
VAR commit_imran = ""
VAR commit_nadia = ""
VAR past_last_word = ""
VAR shared_asked_along = false
VAR shared_misses = false
VAR shared_closing = false
VAR shared_fourteenth = false
VAR shared_fund_lapses = false
VAR shared_wales = false
VAR shared_courier = false
VAR shared_deposit = false
VAR straight = false
VAR owned_up = false
VAR asked_reece = false
VAR aim = ""
VAR who = ""
VAR street = ""
VAR paper = ""
VAR lead = ""
VAR reece_goes = true
VAR went = true

-> stairs

=== stairs ===
The youth justice office is over a carpet shop and smells of underlay. On the ninth of its sixteen stairs sits a boy with a booklet on his knee. He has been told he need not wait. #scene: corridor #alt: A narrow staircase landing above a shop: a worn carpet, a noticeboard with bail leaflets, a door with frosted glass, evening light from below. #enter: imran #sound: traffic
PC Imran Chaudhry comes up with rain on his jacket and a long cream envelope. The boy moves his knees to let him by. #except: imran
You come up with rain on your jacket and a long cream envelope. The boy moves his knees to let you by. #to: imran
Reece. He put a brick through a mender's window in November, with two others who were never named, for a tray of watches that did not go. You drove him home. Neither of you spoke. #to: imran
The envelope is from the mender. Mr Pask, clocks and shoes, Bridge Street, thirty-four years. You may read the letter out. What he said on the doorstep you may not: he is shutting in the summer, and has not told his wife. #to: imran #fact: closing
You have something else. It is only a whisper, from a man who owes you: a job is being got up for the fourteenth, at the retail park. They want someone small. You do not know who. #to: imran #fact: fourteenth
And the money. If it is not spent by month's end it goes back to headquarters and buys chairs. You hate that it makes you want to hurry. #to: imran #fact: fund_lapses
Petra Novak hears his boots from the kitchen, where she is rinsing a cup she has rinsed already. #except: petra #enter: petra
You hear the boots from the kitchen. You have rinsed this cup twice. #to: petra #enter: petra
The boy on the stairs is yours, since January. Last Tuesday, halfway through a form about goals, he told you he has been asked to come along on the fourteenth. You do not say no to the people who asked. #to: petra #fact: asked_along
If I'm in France I can't be asked, he said. That's all. I don't need it to be nice. And then: you can't say. Only me and them know. So they'd know it was me. #to: petra
There is a box for this, and you ought to have ticked it the same day. Ticked, it goes to eleven inboxes, and two of them have cousins. You have had it a week. #to: petra
There is also February. He missed two appointments, and you wrote them down as kept. Two is court. You meant to sort it out. It is May. #to: petra #fact: misses
"Am I on it?" says the boy to Imran. He says it to the envelope.
* [Tell him that they are going to talk about it, and that you are against. #id: tell_against #by: imran]
    ~ straight = true
    They're going to talk about it. You should know I'm against. I'd sooner you had that from me. #who: imran #mood: firm
    "All right," says the boy. He looks at him for the first time. "High water's six fourteen."
    You do not know what to do with that, so you write it on the envelope: 06.14. #to: imran
* [Tell him that nothing is settled, which is true, and go on up. #id: say_unsettled #by: imran]
    It isn't settled. #who: imran #mood: neutral
    "That's what they say at the dentist," says the boy, and turns a page.
    It was true. #to: imran
-
The booklet is a tide table for a harbour in Brittany. He has gone through it with a ruler. #except: petra
The booklet is a tide table for a harbour in Brittany. He has ruled a line under every high water for ten days. You gave him the ruler. He brought it back. #to: petra
He does not look at you. He is very good at it. Anybody would think you had never met. #to: petra
{past_last_word != "":
    I've got into the way of looking who's been left outside a meeting. #who: imran #mood: weary
    And then do we let them in? #who: petra
    ~ past_last_word = ""
}
-> boat

=== boat ===
On the wall of the meeting room Nadia Rahimi has taped a photograph of a boat with no planks: ribs, a keel, and daylight. #scene: youth-justice #alt: The meeting room of a youth justice team: a round table, a kettle on a filing cabinet, a window over a wet shopping street, and on the wall a large photograph of the bare ribs of a wooden boat. #enter: nadia, lorna, imran, petra #pose: nadia=stand #pose: lorna=folded #sound: kettle
Lorna Mackie has her coat on. She keeps it on until she knows how long a thing will take.
Ten days. A yard in Brittany that takes crews. They plank it, they caulk it, on the last day it goes in the water with them in it. They're up at five, it's that or the tide. Five beds. I've got six who want to go. #who: nadia #mood: warm
Does it float? #who: lorna #mood: neutral
That's what the last day's for. #who: nadia
Somebody has chalked a number on each rib. It is the first plan you have seen in this building that you could check. #to: imran
And it's six thousand pounds. #who: imran #pose: imran=papers
Which was a jet ski! Two years ago it was a drug dealer's jet ski. It's not anyone's gas bill. #who: nadia
I know. I booked it in. It had a name on the side. #who: imran
What was it? #who: petra #mood: listening
"Liquidity." #who: imran
It stood in the yard two winters under a tarpaulin. You have wanted it to turn into something ever since. Locks, for choice. #to: imran
Petra laughs. Nobody else does, and she goes on slightly too long. #except: petra
You laugh. It is the wrong place to laugh, and you can hear that, and it takes a moment to stop. #to: petra
They've written in. I said one line each, why. This is Reece. "I want to see if I am the same there." #who: nadia #mood: speaking
It is a good sentence. You know what it is standing in front of. #to: petra
It is a good sentence. You have heard good sentences in the dock. But you write it down. #to: imran
I've one as well. He says I may read it. Mr Pask, the mender. #who: imran #mood: neutral #sound: paper
"Dear Constable. I have received an apology. It is typed. It begins Dear Mr Park. I return it with the mistakes marked, of which there are seven, and should like it done again. #who: imran
"I have not had a holiday for nine years. I do not say I want one. I should like to know who it was that thought of asking them, and did not think of asking me. Yours truly, L. Pask." #who: imran
He lays the apology on the table. It has been gone over in red, small and fair. In the margin by "deeply" it says: How deep?
Who types those? #who: lorna #mood: concerned
* [Say it was you. Eleven of them, one night, from the same page. #id: own_up #by: petra]
    ~ owned_up = true
    Me. There were eleven to go out by nine the next morning. I changed the names. Most of the names. #who: petra #mood: distressed
    I'd not have said. #who: lorna #mood: listening
    You had a poor opinion of whoever typed that. You find you have to put it somewhere else. #to: imran
    Seven mistakes. You would have sworn to five. #to: petra
* [Say they go out from the office; this meeting is about Reece, not you. #id: the_office #by: petra]
    They go out from the office. I'll find out. #who: petra #mood: neutral
    Imran writes that down. He writes everything down; it need not mean anything. #except: imran
    You write it down. You know whose initials are in the corner. You leave her the room to say. #to: imran
    You will find out. It should not take long. #to: petra
-
-> cards

=== cards ===
The papers have to be in by Thursday noon, and it's Tuesday. So what's everyone sitting on? I'll go last, mine's awful. #who: nadia #mood: speaking #activity: share_1
Below, the carpet shop lets its shutter down.
{shared_fund_lapses:
    The fund goes back on the thirty-first. If it isn't this it's chairs. I'd rather you had it than found it. #who: imran #mood: speaking
}
{shared_closing:
    Mr Pask's shutting in the summer. He's not told his wife. He asked me to keep it, and I've just not kept it. #who: imran #mood: distressed
    Nadia looks at the seven red marks as if they had moved. #mood: nadia=concerned
}
{shared_fourteenth:
    There's a job being got up for the fourteenth. The retail park. They want somebody small. I've no names, and you've not heard it. #who: imran #mood: firm
    The fourteenth is day four. Day four they're caulking. #who: nadia
}
{shared_asked_along:
    Reece has been asked to go along. On the fourteenth. He told me last week. He asked me not to say. #who: petra #mood: distressed
    Imran has stopped writing. He turns the cap of the pen until it clicks. #except: imran
    You stop writing. If you go on, it is a record, and you will have to do something about it. You have been told now. That is the same as having written. #to: imran
}
{shared_misses:
    He missed two in February. I put them down as kept. I was going to put it right. #who: petra #mood: distressed
    Two's court. #who: lorna #mood: firm
    I know what two is. #who: petra
}
{shared_courier:
    The Courier rang me at noon. They've the place and the price. It runs on Friday. #who: lorna #mood: weary
}
{shared_wales:
    I took five away once. Wales, four years past. There's a photograph of me in the paper with an ice cream. You'll mind the headline. I'd sooner not say more. #who: lorna #mood: weary
}
{shared_deposit:
    I've paid the deposit. Nine hundred. Out of the charity's account, and I've told them they're going. I know. I know. #who: nadia #mood: distressed
    All six? For five beds? #who: imran
    I was happy! #who: nadia
}
{shared_asked_along:
    You have told it to a policeman. You did it with your eyes open. They do not feel open. #to: petra
- else:
    You moved the fourteenth from one side of your mouth to the other. #to: petra
}
{not shared_misses:
    February you left where it was, under the cup. #to: petra
}
{not shared_closing:
    Thirty-four years of other people's soles, and it stops in August. It would finish this argument. It was not given you to finish arguments with. #to: imran
}
Here is what I don't see. There's a lad round the corner from me, same age. Looks after his dad, never so much as nicked a crisp. What do I give him? #who: imran #mood: firm
Are you saying nobody helps him, so nobody gets helped? #who: petra #mood: firm
I'm saying he can count. #who: imran
They all can. What did that brick cost? What did the court? Have you ever in your life got better because somebody gave you what you deserved? #who: petra
I did a speed awareness course. #who: imran
Lorna's coat makes a small noise, which is Lorna laughing inside it.
You can't change where you've never been anything else. That's all it is. You get up at five and nobody there knows your mum. #who: nadia #mood: warm
And then you come home on a Saturday, to the same stair. I've read that report too. #who: lorna #mood: firm
She asks and asks. You used to think that it was a trick. You now think she would truly like to be told. The lad round the corner has a name, and has not written in. #to: imran
He is not stupid, and he is not unkind. It would all be so much quicker if he were one of them. #to: petra
So what is it for? The trip. Say it in words I could say on a doorstep. #who: imran #mood: listening
* [It is the end of putting right: each one first does forty hours for somebody harmed. #id: for_repair]
    ~ aim = "repair"
    Forty hours in three weeks, and the thing they find out is that it's a deal. #who: petra #mood: firm #board: For: the end of putting right (40 hours first)
    It is a deal. Most things are. #who: imran
    Reece likes a deal. You have never told him it was beneath him. #to: petra
* [It gets young people out of Calderwick for long enough to try being somebody else. #id: for_change]
    ~ aim = "change"
    Thank you. #who: nadia #mood: warm #board: For: a chance to be somebody else
    I'll say it on the doorstep. I'll not say it loudly. #who: imran #mood: weary
* [It is a trial: five go, we follow all six for a year, and publish whatever we find. #id: for_trial]
    ~ aim = "trial"
    So one of them's a control group. I've got to tell some child she's a control group. #who: nadia #mood: distressed #board: For: finding out. Six followed, one year, published
    In two columns. What he's done, and what's been done for him. We needn't agree how they add up. #who: lorna #mood: speaking
    Does it count if he's just happier? #who: petra
    Put it in the second column. #who: lorna
-
-> five_beds

=== five_beds ===
Nadia lays out six photographs, the kind from a booth. Somebody has given Reece's a moustache.
Five beds. The yard won't do a sixth, I've asked, I've asked in French. #who: nadia #mood: concerned
Lorna has the attendance sheet. She reads it as she would read a gas meter.
Jodie, one missed. Tyler, one missed. The twins, none, none. Kaz, none. {shared_misses: And Reece, now, two.|Reece, none.} #who: lorna
{shared_misses:
    -> five_settle
}
None. She has moved her thumb to the next line. #to: petra
Petra has stopped with her cup an inch above the table. #except: petra
* [Correct it: two missed, in February, and you wrote them down as kept. #id: say_misses #by: petra]
    ~ shared_misses = true
    Two. He missed two in February. I put them down as kept. #who: petra #mood: distressed #fact: misses
    Two's court. #who: lorna #mood: firm
    I know what two is. #who: petra
    Lorna writes a two. She makes it a small one. #pose: lorna=papers
    You could take that further. There is a form. You look at the moustache on the photograph instead. #to: imran
    The cup finds the table. #to: petra
* [Let the sheet stand; nobody should lose France over a wet February. #id: let_stand #by: petra]
    The cup comes down without a sound. #except: petra
    None, then. On paper he is the best behaved young person in Calderwick. #to: petra
    None missed. You would have lost money on that. You are pleased, and it annoys you. #to: imran
-
-> five_settle

=== five_settle ===
If it's not a rule, it's who we like. I've been who people don't like. So have they. #who: imran #mood: firm
If it's only a rule, it's who has a mother that wakes them up. #who: petra #mood: firm
A voice comes through the frosted glass, with other feet behind it. It is Jodie, who has a way of being wherever there's a door. "Do they have to be told?" it says. "The French? What we did?"
Nobody has thought of this.
You have. You put it under the others. #to: petra
You could find out with one call, officer to officer. You would be making it for the wrong side. #to: imran
I'll find out. #who: nadia #mood: warm
"Only I'd sooner say it than have it sent," says the voice, and goes down the stairs two at a time. #sound: footsteps
Six names and five beds. How do we settle it? #who: lorna #mood: neutral
* [We tell all six there are five beds, and let them settle it between themselves. #id: who_six]
    ~ who = "six"
    And if they fight? #who: lorna #board: Who: the six decide
    Lorna goes out to the stairs to tell them. She is gone for four minutes. When she comes back her coat is off.
    They went by who could cook. Tyler can do toast, so Tyler's stopping. He asked could he have the photograph of the boat. #who: lorna #mood: warm
* [The attendance sheet settles it, whoever that leaves behind, and we tell them so. #id: who_rule]
    ~ who = "rule"
    {shared_misses:
        ~ reece_goes = false
        Reece's photograph is moved to the edge of the table, and for a while nobody moves it further. #board: Who: the sheet. Not Reece
        I'll tell him. #who: imran #mood: weary
        No. It's me who wrote it. I'll tell him. #who: petra #mood: distressed
        If I'm in France I can't be asked. You go over it for another meaning. #to: petra
    - else:
        It's Jodie or Tyler. They'd have to toss for it. #who: nadia #mood: distressed #board: Who: the sheet. Not Tyler
        Tyler. His was the more recent. It's a rule; let it be one. #who: lorna
        It is a rule. It is only the figures that are wrong. #to: petra
    }
* [Petra and Nadia pick the five to whom it would matter most, and give their reasons. #id: who_need]
    ~ who = "need"
    It takes them two minutes, with their heads together. #board: Who: Petra and Nadia choose. Not Kaz
    Kaz. He'd be all right anyway. He'll be furious. #who: nadia #mood: distressed
    So he stays home for behaving. Would you write that reason out for me, in full? #who: imran #mood: firm
-
-> bridge_street

=== bridge_street ===
Through the window one lamp is on in Bridge Street, over a bench, and under it somebody is doing something small to a shoe. #sound: rain #except: petra
Through the window one lamp is on in Bridge Street, over a bench. You sit where you cannot see it; for the radiator, you would say. #to: petra #sound: rain
They go past that window to the bus. With rucksacks. #who: imran #mood: concerned
Would he mind less if they looked miserable? #who: petra
He wouldn't mind at all if he'd been asked. It's in the letter. #who: imran
And if he's asked, and he says no? You'd let one man on Bridge Street decide who gets to grow up? #who: petra #mood: firm
He's the only one in this that never signed up for it. #who: imran
There was a man I had, said the victim gets it twice. Once off the lad, and once off us, being reasonable. #who: lorna #mood: weary
{shared_closing:
    And he'll be gone by August. So whatever we do for him, it had better be quick. #who: nadia #mood: concerned
}
You have a doorstep manner. It is mostly standing still. They tell you things, because you are the one who came when it was still glass. He swept it up himself that night, and counted the pieces. #to: imran
When you go down that street you walk on the other side. It is usually your phone. Once nobody was ringing, and you said yes into it, and no, as far as the bank. #to: petra
There are eleven shops. Four have been done twice. #who: imran
So what do the people on Bridge Street get? #who: nadia #mood: listening
* [They are told first, on the doorstep, before it is in any paper; nothing is asked of them. #id: street_told]
    ~ street = "told"
    Eleven doorsteps. I'll be the man who came to say it's happening. I've spent nine years not being that man. #who: imran #mood: weary #board: Bridge Street: told first, in person
    Do you want somebody with you? #who: petra
    No. They'd put the kettle on. #who: imran
    You had got ready to fight him for it, and he has picked up the heavy end. #to: petra
* [A third of the money goes on their locks and shutters; the trip is a week, not ten days. #id: street_money]
    ~ street = "money"
    A week's no launch. The tide's wrong. They'd be planking it for somebody else. #who: nadia #mood: distressed #board: Bridge Street: £2,000 for locks. Seven days
    Imran writes two thousand and underlines it, and then looks at what he has underlined. #pose: imran=papers
* [They are asked, all eleven, and if most of them say no then nobody goes to Brittany. #id: street_asked]
    ~ street = "asked"
    You'll ask it nicely, won't you? You'll not ask it in the hat? #who: nadia #mood: distressed #board: Bridge Street: asked. Most must say yes
    I'll ask it straight. #who: imran
    Petra begins three sentences, all of them questions, and does not finish one. #except: petra
    You begin three questions. None of them is one you would like answered by a man with an awl. #to: petra
-
-> friday

=== friday ===
A phone buzzes itself along the filing cabinet. Lorna looks at the number and lets it reach the edge. #sound: phone
{shared_courier:
    That'll be them again. #who: lorna
- else:
    The Courier. They rang at noon as well. They've the place and the price. It runs on Friday. #who: lorna #mood: weary #fact: courier
}
They'll have a headline already. They'll just want a face. #who: imran
{shared_wales:
    They've a face. It's on file, with an ice cream. #who: lorna
- else:
    They've a face. Wales, four years back. I'd five of them away. It's a good photograph: I've an ice cream. You'll mind the headline. I'd sooner not say more. #who: lorna #mood: weary #fact: wales
}
Nobody says the headline. It rhymed.
I don't eat them now. I see the van and I cross the road. #who: lorna
You have used Wales yourself. You used it in February, to a superintendent: we tried that once. You never asked what came after the picture. #to: imran
You were in this team when it ran. You all signed a card. You cannot remember that anyone said anything. #to: petra
* [Ask her now, in front of the others, what became of the five. #id: ask_figures #by: imran]
    What happened to them? The five. I've only ever heard about the ice cream. #who: imran #mood: listening
    Four never came back to court. The fifth broke the warden's window. That was the picture they wanted, but it was dark. #who: lorna
    Four out of five. #who: imran
    Nobody asked, you see. They asked was I sorry. #who: lorna #mood: distressed
    Imran writes it in his notebook: 4/5. He looks at it as at a bill that has come out in his favour, from the wrong shop. #except: imran
    You write it down, 4/5. You came up those stairs with one good argument, and you have just paid for this with it. #to: imran
    You have known her seven years, and he asked. #to: petra
* [Let it lie. She has said that she would sooner not talk about it. #id: leave_wales #by: imran]
    Imran turns to a clean page. It is meant as manners, and is taken so. #except: imran
    You turn to a clean page. Your argument is still in one piece. You set it down a little more carefully than before. #to: imran
    That's that, then. #who: lorna #mood: weary
    Petra looks round the table, to see who was going to say something. #except: petra
    You look round to see who was going to say something. You do that for a living. #to: petra
-
The press office says one line, "robust programmes". There are six of them and one way to school. Anybody can count to six. #who: imran
I'd sooner they rang me! #who: nadia
No, hen. You'd be lovely, and they'd print your street. #who: lorna
What do we do about Friday? #who: lorna #mood: neutral
* [The six answer it themselves on the letters page, without names, in their own words. #id: paper_letters]
    ~ paper = "letters"
    And I'm to tell my sergeant we've given six offenders the letters page. #who: imran #mood: weary #board: Friday: the six write in
    Spelling and all? #who: petra
    Mr Pask can do the spelling. #who: lorna
* [They get all of it before Friday: the price, the purpose, and what we do not know. #id: paper_all]
    ~ paper = "all"
    Then they'll have Wales too. From me. I'll ring the girl. #who: lorna #mood: weary #board: Friday: the lot
    The press office will have me directing traffic. #who: imran
* [One line from the press office, the one they use, and nothing that leads to the six. #id: paper_line]
    ~ paper = "line"
    "Robust programmes." #who: petra #mood: weary #board: Friday: one line
    It fits anything. They used it for the bypass. #who: imran
    So Wales stays as they printed it. #who: lorna #mood: neutral
    It does. I'm sorry it's you. #who: imran
-
-> on_the_quay

=== on_the_quay ===
Now the last thing. It's me and two volunteers, and I'm the grown-up. I know how that sounds. #who: nadia #mood: concerned
Say one of them walks off at midnight. Who decides? #who: lorna #mood: firm
I'd go and look for him. #who: nadia
That's not what I asked you. #who: lorna
My orders cover them here. Out there it's your word against the sea. Somebody should be able to put a lad on the boat home. #who: lorna
And they'll all know who that is from the first breakfast. There goes your boatyard. #who: petra #mood: firm
They know who it is now. He's the one who wore the boots up the stairs. #who: nadia
You have ten days' leave, and your wife has plans for them. If it were yours to say, you would send Lorna, and sleep. #to: imran
Imran puts down his pen, and squares it with the notebook. #except: imran
You put down the pen. #to: imran
I'm going to ask you something, Petra, and I'm not writing. Is there a reason that boy should be out of Calderwick that week? #who: imran #mood: concerned
{shared_asked_along:
    You know there is. I told you, and you stopped writing. #who: petra #mood: weary
    I've started again. It goes up tonight. It has to. #who: imran #mood: distressed
    -> who_answers
}
He has left the question lying there with its handle towards you. #to: petra
* [Tell him: the boy has been asked along on the fourteenth, and is afraid to refuse. #id: tell_along #by: petra]
    ~ shared_asked_along = true
    He's been asked to go along. On the fourteenth. He doesn't dare say no. He asked me not to tell anyone. #who: petra #mood: distressed #fact: asked_along
    I wish you'd not told me. I asked, and I wish you'd not. It'll have to go up. #who: imran #mood: distressed
    It was safe in two heads. You have put it in a building. #to: petra
* [Say that you will ask the boy tonight whether he wants to tell Imran himself. #id: ask_reece #by: petra]
    ~ asked_reece = true
    Would you be on those stairs at seven? Without the notebook? I can't promise anyone will be sitting there. #who: petra #mood: speaking
    I can be on a stair. #who: imran #mood: listening
    You were the only one he had told. You felt what that was worth as you put it down. #to: petra
* [Say you cannot answer that, and let him hear that you cannot. #id: keep_along #by: petra]
    I can't answer that. Can you hear that I can't? #who: petra #mood: firm
    I can hear it. #who: imran #mood: listening
    He does not pick up the pen. You had got ready for him to pick up the pen. #to: petra
    So there is something. You could lean on her. You have leaned on harder people and been told less. You look at the boat. #to: imran
-
-> who_answers

=== who_answers ===
Who goes with them, and who answers for it? #who: lorna #mood: neutral
* [Nadia leads with her volunteers, and the rest take the phone by turns, nights too. #id: lead_nadia]
    ~ lead = "nadia"
    I won't let you down. I'll ring. I'll fill in the thing. #who: nadia #mood: warm #board: Out there: Nadia
    And if it rings at two in the morning, it's my name they'll print. #who: lorna #mood: weary
    No threat in it anywhere. You feel about for the edge. #to: petra
* [Imran goes as a pair of hands; Petra takes his doorsteps while he is away. #id: lead_imran]
    ~ lead = "imran"
    Not in the hat. #who: nadia #board: Out there: Imran. On Bridge Street: Petra
    I've other hats. My father had a yard. #who: imran #mood: neutral
    You are to go down Bridge Street every other day, on the right-hand side, and knock. #to: petra
    Breakfast, dinner and tea with people you have arrested, and all of them calling you Imran. #to: imran
    Mr Pask has a bell on a spring. You'll want to know that before you go in. #who: imran
* [Lorna goes with them, and can send anyone home the same day without asking. #id: lead_lorna]
    ~ lead = "lorna"
    I get sick on the Gosport ferry. #who: lorna #mood: weary #board: Out there: Lorna can send home
    So it's my yard until something happens, and then it's hers. They'll smell that. #who: nadia #mood: distressed
    Every breakfast with a door at the end of it, held open by a woman in a coat. #to: petra
-
-> noon

=== noon ===
Lorna puts four papers on the table, one in front of each, squared to the edge. #sound: paper
Thursday noon, one each. The fund wants the police. Travel wants me. The yard wants forms for every child, Nadia, with the boxes filled. And somebody signs as the named worker. #who: lorna #mood: firm
One missing I can chase. Two I can maybe beg. Three, and we can all go home. #who: lorna
It asks for everything known. There is a line for missed appointments, and under it a line for anything else. It is a short line. #to: petra
It says: I am satisfied. There is a box. You have been satisfied four times in nine years, and one of those was a dog. #to: imran
I'll not watch you do it. #who: lorna #activity: papers_1
The ninth stair is empty. He has left the tide table on it, with a carpet sample for a bookmark. #sound: footsteps
{straight:
    Inside the cover it says, in pencil: If found give back to Reece. And under that, newer: or the policeman.
}
-> car

=== car ===
A quarter past seven. The rain has stopped, and a small grey car stands at the kerb outside the carpet shop, with a child's seat in the back and two people in the front. #scene: car-dusk #alt: The inside of a parked car at dusk on a wet shopping street; one shop window is still lit. #enter: imran, petra #sound: traffic
{asked_reece:
    Three people, if you count the back. The boy got in by himself, and has not shut the door.
    He talks to the headrest. He says that he has a mate, and somebody wants the mate to go along to something. Nobody writes. At the end of it Imran says that a mate like that could do worse than {reece_goes:be abroad|be ill that week}. #except: imran
    He talks to your headrest. He has a mate, he says. You say that a mate like that could do worse than {reece_goes:be abroad|be ill that week}. There is a breath behind you, as if a bag had been set down. #to: imran
    "He's not on it," says the boy. "I told you. It's a mate." He shuts the door very gently behind him.
- else:
    Do you ever think we're just two ways of being late? #who: petra #mood: weary
    I think you ask that sort of thing so as not to ask the other sort. #who: imran #mood: neutral
    Petra laughs, in the right place. #except: petra
    You laugh. It is, for once, the right place. #to: petra
}
{commit_imran == "commit":
    It is signed. You did it on the bonnet, in the wet. Under "I am satisfied" you wrote: "that it has been properly argued". There was just room. #to: imran
- else:
    The paper is in your jacket. You are not satisfied. You would like to be, or you would like a different word. #to: imran
}
{commit_petra == "commit":
    Yours is in your bag, with everything on it that you may say. Your name looks like somebody applying for something. #to: petra
- else:
    Yours is in your bag. You will do it when you have a clear hour. You have said that before, about a February. #to: petra
}
Over the road the lamp goes out above the bench. A man comes to the glass and turns a card round, and does not go.
-> day

=== day ===
{
- committed >= 2:
    ~ went = true
- else:
    ~ went = false
}
Friday. #when: day #scene: youth-justice #alt: The youth justice office the day the newspaper comes out: the paper open on the table beside four mugs, the photograph of the boat on the wall. #enter: lorna, nadia #sound: paper
{
- paper == "all":
    The Courier has it on page five. The headline does not rhyme. Lorna's ice cream is there, and under it, for the first time in print, four out of five. A man with a camera has been on the fourth stair since eight, and the six are to use the back.
    A woman stopped me on the bus. She said, you should have had a flake. #who: lorna #mood: warm
- paper == "letters":
    The Courier prints all six, with the spelling. One says: "I am not sorry about the trip I am sorry about the window they are diffrent." There are forty replies, not all of them cruel. By noon half the school knows whose spelling it is. #mood: lorna=concerned
- else:
    The Courier prints its photograph and its rhyme, and at the bottom, in small type, that the programme is robust. Lorna takes the stairs with her collar up. There is nothing in it about six anybodies. It will be under somebody's chips by Monday. #mood: lorna=weary
}
{
- aim == "repair":
    Four of the six have begun their forty hours. The other two say that if it's a swap they would sooner have had the fine.
- aim == "change":
    Nadia has read all six their own lines back. One of them asked if he could still change his. She said that that was the idea.
- else:
    Nadia has told the six that they'll be followed for a year. They said they were used to it. Then they asked which of them was the column.
}
{
- street == "told":
    Imran has done eleven doorsteps. Six people thanked him and one shut the door. Mr Pask said, "Now I know who was asked," and "Tell him I'm waiting for my letter." #except: imran
    Eleven doorsteps. Six thanked you; one shut the door, and that was the one you had thought was a friend. "Tell him I'm waiting for my letter," said Mr Pask, and gave you back your own watch, which you had not known was slow. #to: imran
- street == "asked":
    Imran has asked at eleven doors: six yes, four no, and Mr Pask, who said he would answer when he had his letter. #except: imran
    Six yes, four no, and Mr Pask, who will answer when he has his letter. You asked it straight. You have never in your life worked so hard at having no opinion. #to: imran
- else:
    Imran has told eleven shops about the locks. Nine want to know who is paying, and when he says a jet ski they want to know what colour. #except: imran
    Nine of the eleven wanted to know who is paying for the locks. When you said a jet ski, they asked what colour. Mr Pask asked for nothing. He has a lock. He is waiting for a letter. #to: imran
}
{shared_asked_along:
    It went up. On Thursday night two officers called at a house. On Friday Reece's bicycle is found against his own front door with the wheels off, laid beside it, very neat. #mood: nadia=distressed
    He does not say anything to you about it. He has gone back to being someone you have never met. #to: petra
- else:
    Reece has done the apology again, by hand. {owned_up:The paper is cream; Petra bought it. }He asked how you spell the mender's name, and then, after some time, what he mends. #mood: nadia=warm
    He asked you how deep. You said you did not know, what did he think? He thought about it until the end of the hour, and then it was time. #to: petra
}
-> month

=== month ===
{went:
    Five weeks. They are back. #when: month #scene: corridor #alt: The stairs above the carpet shop in summer light, six rucksacks stacked on the landing, wood shavings on the carpet. #enter: nadia, lorna #sound: footsteps
    {
    - street == "money":
        They planked one side. Then it was Saturday. Somebody else's crew will have put it in the water by now, and nobody mentions it.
    - lead == "imran":
        It floated. There's a photograph, and in it is a man up to his thighs in the harbour, in a police-issue vest, holding the back end. All five of them have it on their phones. None of them has put it anywhere. Two of them hardly spoke for ten days; they never settled what to call him.
    - lead == "lorna":
        It floated. Nobody was sent home, and nobody was out after ten; they were as good as they are on the stairs. On the last day somebody brought Lorna an ice cream. She ate it. Five telephones came out, and went away again.
    - else:
        It floated, on the second try. On night six two of them were out till four. Nadia rang at half past two, and it was Imran's turn. He stayed on the line till they came in, and heard them be made toast.
    }
    {
    - reece_goes && shared_asked_along:
        Reece planed, every day, and hardly spoke. They had not asked him in a while, he said, because they didn't need to: everyone knew he was one that got talked about. #mood: lorna=concerned
    - reece_goes:
        Reece held one end of a great many planks. He says that he is the same there. He says that the mornings aren't. #mood: nadia=warm
    The fourteenth was day four. In your diary it has a dot beside it and nothing else. You rubbed it out when they got home, and it shows. #to: petra
    On the fourteenth you had a van sit outside the retail park until five. Nobody came. They had wanted somebody small. It will not be in anyone's figures. #to: imran
    - else:
        On the fourteenth there was a van at the retail park, and a boy nobody had heard of went in through a window. Reece was in bed with flu, his mother says. He has kept the tide table. #mood: lorna=concerned
    }
    {shared_misses:
        February went to court, in a list of thirty, and took four minutes. The magistrate told Reece that he had been lucky in his worker.
    }
    {lead == "imran":
        You have been down Bridge Street nine times, on the right-hand side. The bell is on a spring, as you were told. On the seventh Mr Pask asked you what you thought, and then did not interrupt. #to: petra
    - else:
        You went down Bridge Street once, for stamps. There was a card in the mender's door. You read it from across the road. #to: petra
    }
    {lead == "imran":
        Your blisters have gone. In the second week your sergeant put a toy boat on your desk. You have not moved it. You have not decided what that says. #to: imran
    - else:
        Nobody has put a brick through anything. You write that down, because somebody should write it down when it is nothing. #to: imran
    }
- else:
    Five weeks. The photograph is still on the wall. They did not go. #when: month #scene: corridor #alt: The stairs above the carpet shop in summer light, empty, with a pile of new office chairs in plastic on the landing. #enter: nadia, lorna #sound: footsteps
    By Thursday noon {committed == 1: one paper was in|no paper was in}. Nobody had said no. On the thirty-first the money went to headquarters, and it has come back as chairs.
    They're good chairs. #who: lorna #mood: weary
    Nadia is paying the nine hundred back at forty a month. The six have been told it is postponed. They are young, but they have heard the word. #mood: nadia=distressed
    {shared_asked_along: On the fourteenth nobody came to the retail park. They came on the sixteenth, to another one, with somebody small.|On the fourteenth there was a van at the retail park, and somebody small.} Reece does not come on Tuesdays. He is down as missed. #to: petra
    You heard it on the radio, at ten to three in the morning: one detained, a juvenile. You turned it down before they gave the age. #to: imran
}
-> year

=== year ===
A year on. #when: year #scene: youth-justice #alt: The same meeting room a year later: the kettle, a new table, and on the wall a photograph of a finished boat or of one that was never finished. #enter: petra, lorna, imran, nadia #sound: kettle
{
- not went:
    -> chairs
- committed >= 3 && (aim == "trial" || lead == "imran" || (aim == "change" && who == "rule")):
    -> two_columns
- committed >= 3:
    -> same_coat
- else:
    -> went_ahead
}

=== two_columns ===
{aim == "trial": Lorna has it on one sheet, in two columns, all six of them.|It said on the board what it was for. Lorna wanted to know if it had been, so she has drawn up two columns, and filled them in.}
One is what they have done, and in it are a scooter, a fight, and a long stretch of nothing. The other is what has changed. It has a baker's apprentice in it, and a boy who rings his sister.
Imran reads the left side and Petra reads the right. They are both still certain. They have got better at knowing what of.
It's three out of six. #who: imran #mood: firm
Which three? #who: petra #mood: warm
{shared_asked_along: Reece has moved to his aunt's, forty miles off; it was not safe, after. He is not in either column. Lorna has left him a line.|Reece's letter to Mr Pask went to five drafts. The last came back with one mark on it, and he will not say what it was. He carries it with the tide table.}
{shared_asked_along == false: Mr Pask shut in August, owing nobody. He sold Reece a bench vice for a pound, and made him sign for it.|Mr Pask shut in August. There was one letter he had gone on waiting for, and he said so, to everyone, by name.}
There's to be another trip. They've had the first row about it already. It lasted two hours, and went into the minutes whole.
He brought you a cup with the bag left in, as you like it. He has never said he was wrong. You would think less of him. #to: petra
She asked you a question today to which she did not know the answer. You think it may not have been the first. #to: imran
#ending: two_columns
The photograph on the wall is of the ribs. They never changed it. It looks different to each of them, and it's big enough.
-> END

=== same_coat ===
They all say the same thing now. It took a summer. {aim == "repair": First you work, then you go; it is on a leaflet, with a tick.|Young people need a chance to be somebody else; it is on a leaflet, with a sunrise.} When somebody new comes, any one of the four can give the talk.
It is a good talk. Other boroughs send for it. There have been two more trips, and nobody asks any longer why not the lad round the corner.
{shared_asked_along: Reece was moved to his aunt's. He's in the talk, without his name.|{reece_goes:Reece does part of it. He has a shirt. He leaves out the bit about the mornings, because people clapped in the wrong place.|They asked Reece to do a part of it. He said that he had not been.}}
Do we still argue? #who: nadia #mood: listening
We've not the time. #who: lorna #mood: neutral
The mender's is a phone shop. Nobody has asked them.
You had a question this morning, about the leaflet. You heard how long it would make the meeting, and let it go by. #to: petra
You used to come up those stairs against something. It kept you warm. People say how much easier you are to work with. #to: imran
#ending: same_coat
On the wall is the boat with all its planks on. You can't see in.
-> END

=== went_ahead ===
It went ahead. That's how they speak of it, as if it had gone by itself.
{commit_nadia == "commit": Nadia did most of it, on four hours' sleep, and has the forms to prove it.|Somebody did most of it; each of them has a different idea of who.} The ones who hadn't signed were glad when it was over, and have been fair about it since. They've said that it seems to have done no harm.
{reece_goes: Reece asked in the spring if there was going to be another one. He was told that it would be looked at.|Reece asked in the spring if there was a list yet. He was told that it would be looked at.} He said it was all right. He has a job Saturdays, he says, in the phone shop. It used to be a mender's.
We should have sat down after. #who: nadia #mood: weary
We'd have had to say. #who: lorna #mood: neutral
You have never gone over it with Imran. You nod on the stairs. It is a civil nod, with a door behind it. #to: petra
You were asked, by a man on Bridge Street, whether in the end you had been for it. You said you had not stopped it. #to: imran
#ending: went_ahead
There's a mark on the wall where the photograph was. Nadia has it at home. It was hers, after all; she had taken it.
-> END

=== chairs ===
They are good chairs. They go up and down.
Nadia has left. She is in Bristol, with a bigger charity and a person to do the forms. She sent a card with a boat on it. It's on the fridge, behind the rota.
{shared_closing: Mr Pask shut in the summer, as he had said he would.|Mr Pask shut in the summer. It surprised everybody, his wife too.} {shared_asked_along: He never got his letter. He asked at the counter, once.|The letter did get written, by hand. He marked it, in pencil this time, and sent it back to the office, and it is in a tray.}
Reece is seventeen. He sees a new worker in another building, and is polite. Somebody asked him, for a form, if he had ever been abroad.
Nobody turned it down. #who: petra #mood: weary
No. #who: imran #mood: weary
I had my pen out. #who: lorna #mood: distressed
You kept the tide table. It is out of date; they do a new one every year. #to: petra
{straight:
    You have 06.14 on the back of an envelope, and it took you a minute to think what it was. #to: imran
- else:
    You have Mr Pask's letter still, in its envelope. You were going to tell him how it came out. #to: imran
}
#ending: chairs
At five to six each of them lets the chair down, one after another, with a sound like somebody sighing on a stair.
-> END
