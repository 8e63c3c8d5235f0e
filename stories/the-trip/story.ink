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
VAR shared_deposit = false
VAR straight = false
VAR owned_up = false
VAR asked_reece = false
VAR aim = ""
VAR who = ""
VAR street = ""
VAR paper = ""
VAR does_lead = ""
VAR does_mender = ""
VAR does_yard = ""
VAR reece_goes = true
VAR went = true

-> stairs

=== stairs ===
The youth justice office is over a carpet shop and smells of underlay. On the ninth of its sixteen stairs sits a boy with a booklet on his knee. #scene: corridor #light: dusk #alt: A narrow staircase landing above a shop: a worn carpet, a noticeboard with bail leaflets, a door with frosted glass, evening light from below. #enter: imran #sound: traffic
PC Imran Chaudhry comes up with rain on his jacket and a long cream envelope. The boy moves his knees to let him by. #except: imran
You come up with rain on your jacket and a long cream envelope. The boy moves his knees to let you by. #to: imran
Reece. In November he put a brick through a mender's window, for a tray of watches that did not go. You drove him home. Neither of you spoke. #to: imran
The envelope is from the mender. Mr Pask, clocks and shoes, Bridge Street, thirty-four years. You may read the letter out. What he said on the doorstep you may not: he is shutting in the summer, and has not told his wife. #to: imran #fact: closing
You have a whisper, from a man who owes you: a job is being got up for the fourteenth, at the retail park. They want someone small. #to: imran #fact: fourteenth
And the money. If it is not spent by month's end it goes back to headquarters and buys chairs. #to: imran #fact: fund_lapses
Petra Novak hears his boots from the kitchen, rinsing a cup she has rinsed already. #except: petra #enter: petra
You hear the boots from the kitchen. You have rinsed this cup twice. #to: petra #enter: petra
The boy on the stairs is yours, since January. Last Tuesday, halfway through a form about goals, he told you he has been asked to come along on the fourteenth. You do not say no to the people who asked. #to: petra #fact: asked_along
If I'm in France I can't be asked, he said. And then: you can't say. Only me and them know, so they'd know it was me. #to: petra
Grown men, using a child: there is a box for that. Ticked, it goes to eleven inboxes, and two of them have cousins. You have had it a week. #to: petra
There is also February. He missed two appointments, and you wrote them down as kept. Two is court. It is May. #to: petra #fact: misses
"Am I on it?" says the boy to Imran. He says it to the envelope.
* [Tell him that they are going to talk about it, and that you are against. #id: tell_against #by: imran]
    ~ straight = true
    They're going to talk about it. You should know I'm against. I'd sooner you had that from me. #who: imran #mood: firm
    "All right," says the boy. He looks at him for the first time. "High water's six fourteen."
    You write it on the envelope: 06.14. #to: imran
* [Tell him that nothing is settled, which is true, and go on up. #id: say_unsettled #by: imran]
    It isn't settled. #who: imran #mood: neutral
    "That's what they say at the dentist," says the boy, and turns a page.
-
The booklet is a tide table for a harbour in Brittany. He has gone through it with a ruler. #except: petra
The booklet is a tide table for a harbour in Brittany. He has ruled a line under every high water for ten days. You gave him the ruler. #to: petra
He does not look at you. Anybody would think you had never met. #to: petra
{past_last_word != "":
    I've got into the way of looking who's been left outside a meeting. #who: imran #mood: weary
    ~ past_last_word = ""
}
-> boat

=== boat ===
On the wall of the meeting room Nadia Rahimi has taped a photograph of a boat with no planks: ribs, a keel, and daylight. #scene: youth-justice #alt: The meeting room of a youth justice team: a round table, a kettle on a filing cabinet, a window over a wet shopping street, and on the wall a large photograph of the bare ribs of a wooden boat. #enter: nadia, lorna, imran, petra #pose: nadia=stand #pose: lorna=folded #sound: kettle
Lorna Mackie keeps her coat on until she knows how long a thing will take.
Ten days. A yard in Brittany that takes crews. They plank it, they caulk it, on the last day it goes in the water with them in it. Up at five, it's that or the tide. Five beds. I've got six who want to go. #who: nadia #mood: warm
Does it float? #who: lorna #mood: neutral
That's what the last day's for. #who: nadia
And it's six thousand pounds. #who: imran #pose: imran=papers
Which was a drug dealer's jet ski! It's not anyone's gas bill. #who: nadia
I booked it in. It had a name on the side. #who: imran
What was it? #who: petra #mood: listening
"Liquidity." #who: imran
Petra laughs. Nobody else does, and she goes on slightly too long. #except: petra
You laugh. It is the wrong place, and it takes a moment to stop. #to: petra
They've written in. I said one line each, why. This is Reece. "I want to see if I am the same there." #who: nadia #mood: speaking
And Mr Pask, the mender. He says I may read it. #who: imran #mood: neutral #sound: paper
"Dear Constable. I have received an apology. It is typed. It begins Dear Mr Park. I return it with the mistakes marked, of which there are seven, and should like it done again. #who: imran
"I have not had a holiday for nine years. I do not say I want one. I should like to know who it was that thought of asking them, and did not think of asking me. Yours truly, L. Pask." #who: imran
He lays the apology on the table, gone over in red. In the margin by "deeply" it says: How deep?
Who types those? #who: lorna #mood: concerned
* [Say it was you. Eleven of them, one night, from the same page. #id: own_up #by: petra]
    ~ owned_up = true
    Me. There were eleven to go out by nine the next morning. I changed the names. Most of the names. #who: petra #mood: distressed
    I'd not have said. #who: lorna #mood: listening
    You had a poor opinion of whoever typed that. #to: imran
    Seven mistakes. You would have sworn to five. #to: petra
* [Say they go out from the office; this meeting is about Reece, not you. #id: the_office #by: petra]
    They go out from the office. I'll find out. #who: petra #mood: neutral
    Imran writes that down. #except: imran
    You write it down. You know whose initials are in the corner. #to: imran
-
-> cards

=== cards ===
The papers have to be in by Thursday noon. So what's everyone sitting on? I'll go last, mine's awful. #who: nadia #mood: speaking #activity: share_1
Below, the carpet shop lets its shutter down.
{shared_fund_lapses:
    The fund goes back on the thirty-first. If it isn't this it's chairs. #who: imran #mood: speaking
}
{shared_closing:
    Mr Pask's shutting in the summer. He's not told his wife. He asked me to keep it, and I've just not kept it. #who: imran #mood: distressed
}
{shared_fourteenth:
    There's a job being got up for the fourteenth. The retail park. They want somebody small, so I've put it in as exploitation. I've no child's name to go with it. You've not heard it. #who: imran #mood: firm
    The fourteenth is day four. Day four they're caulking. #who: nadia
}
{shared_asked_along:
    Reece has been asked to go along. On the fourteenth. He told me last week. He asked me not to say. #who: petra #mood: distressed
    Imran has stopped writing. He turns the cap of the pen until it clicks. #except: imran
    You stop writing. You have been told now. That is the same as having written. #to: imran
    Then it's exploitation, and he's the child in it. Is he safe tonight? #who: lorna #mood: firm
    I ring him at nine. He says he's in. That's what I've done. #who: petra #mood: weary
}
{shared_misses:
    He missed two in February. I put them down as kept. I was going to put it right. #who: petra #mood: distressed
    Two's court. #who: lorna #mood: firm
    I know what two is. #who: petra
}
{shared_deposit:
    I've paid the deposit. Nine hundred. Out of the charity's account, and I've told them they're going. I know. I know. #who: nadia #mood: distressed
    All six? For five beds? #who: imran
    I was happy! #who: nadia
}
{shared_asked_along:
    You have told it to a policeman, with your eyes open. They do not feel open. #to: petra
- else:
    You moved the fourteenth from one side of your mouth to the other. #to: petra
}
{not shared_misses:
    February you left where it was, under the cup. #to: petra
}
{not shared_closing:
    Thirty-four years of other people's soles, and it stops in August. It would finish this argument. It was not given you to finish arguments with. #to: imran
}
There's a lad round the corner from me, same age. Looks after his dad, never so much as nicked a crisp. What do I tell him? He can count. #who: imran #mood: firm
Have you ever in your life got better because somebody gave you what you deserved? #who: petra #mood: firm
I did a speed awareness course. #who: imran
Lorna's coat makes a small noise, which is Lorna laughing.
You can't change where you've never been anything else. You get up at five and nobody there knows your mum. #who: nadia #mood: warm
And then you come home on a Saturday, to the same stair. #who: lorna #mood: firm
She asks and asks. You used to think that it was a trick. #to: imran
So what is it for? The trip. Say it in words I could say on a doorstep. #who: imran #mood: listening
* [It is the end of putting right: each first does forty hours' repair. #id: for_repair]
    ~ aim = "repair"
    Forty hours in three weeks, and the thing they find out is that it's a deal. #who: petra #mood: firm #board: For: the end of putting right (40 hours first)
    It is a deal. Most things are. #who: imran
    Reece likes a deal. #to: petra
* [It gets them out of Calderwick for long enough to be somebody else. #id: for_change]
    ~ aim = "change"
    Thank you. #who: nadia #mood: warm #board: For: a chance to be somebody else
    I'll say it on the doorstep. I'll not say it loudly. #who: imran #mood: weary
* [It is a trial: all six are followed for a year, and we publish. #id: for_trial]
    ~ aim = "trial"
    I've got to tell some child she's a control group. #who: nadia #mood: distressed #board: For: finding out. Six followed, one year, published
    In two columns. What he's done, and what's been done for him. We needn't agree how they add up. #who: lorna #mood: speaking
    Does it count if he's just happier? #who: petra
    Put it in the second column. #who: lorna
-
-> five_beds

=== five_beds ===
Nadia lays out six photographs. Somebody has given Reece's a moustache.
They've all signed, and somebody at home has. Reece's mum put: Yes, and what does his sister have to break? #who: nadia #mood: warm
Lorna reads the attendance sheet as she would read a gas meter.
Jodie, one missed. Tyler, one missed. The twins, none, none. Kaz, none. {shared_misses: And Reece, now, two.|Reece, none.} #who: lorna
{shared_misses:
    -> five_settle
}
None. She has moved her thumb to the next line. On paper he is the best behaved young person in Calderwick. #to: petra
None missed. You would have lost money on that. You are pleased, and it annoys you. #to: imran
-> five_settle

=== five_settle ===
If it's not a rule, it's who we like. I've been who people don't like. So have they. #who: imran #mood: firm
If it's only a rule, it's who has a mother that wakes them up. #who: petra #mood: firm
Six names and five beds. How do we settle it? #who: lorna #mood: neutral
* [We tell all six there are five beds, and let them settle it. #id: who_six]
    ~ who = "six"
    And if they fight? #who: lorna #board: Who: the six decide
    Lorna goes out to tell them. When she comes back her coat is off.
    They went by who could cook. Tyler can do toast, so Tyler's stopping. He asked could he have the photograph of the boat. #who: lorna #mood: warm
* [The attendance sheet settles it, whoever that leaves behind, and we say so. #id: who_rule]
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
* [Petra and Nadia pick the five it would matter to, and say why. #id: who_need]
    ~ who = "need"
    It takes them two minutes, with their heads together. #board: Who: Petra and Nadia choose. Not Kaz
    Kaz. He'd be all right anyway. He'll be furious. #who: nadia #mood: distressed
    So he stays home for behaving. Would you write that reason out for me, in full? #who: imran #mood: firm
-
-> bridge_street

=== bridge_street ===
Through the window one lamp is on in Bridge Street, over a bench, and under it somebody is doing something small to a shoe. #sound: rain #except: petra
Through the window one lamp is on in Bridge Street, over a bench. You sit where you cannot see it. #to: petra #sound: rain
They go past that window to the bus. With rucksacks. And nobody's asked him. #who: imran #mood: concerned
And if he's asked, and he says no? You'd let one man on Bridge Street decide who gets to grow up? #who: petra #mood: firm
He's the only one in this that never signed up for it. #who: imran
There was a man I had, said the victim gets it twice. Once off the lad, and once off us, being reasonable. #who: lorna #mood: weary
{shared_closing:
    And he'll be gone by August. So whatever we do for him, it had better be quick. #who: nadia #mood: concerned
}
Mr Pask swept the glass up himself that night, and counted the pieces. #to: imran
Since the night you typed eleven apologies you walk down the other side of that street. Once you said yes into your phone, and no, as far as the bank. Nobody was ringing. #to: petra
So what do they get, all eleven shops? #who: nadia #mood: listening
* [They are told first, on the doorstep; nothing is asked of them. #id: street_told]
    ~ street = "told"
    I'll be the man who came to say it's happening. I've spent nine years not being that man. #who: imran #mood: weary #board: Bridge Street: told first, in person
    Do you want somebody with you? #who: petra
    No. They'd put the kettle on. #who: imran
    You had got ready to fight him for it, and he has picked up the heavy end. #to: petra
* [A third of the money goes on their locks; the trip is a week. #id: street_money]
    ~ street = "money"
    A week's no launch. The tide's wrong. They'd be planking it for somebody else. #who: nadia #mood: distressed #board: Bridge Street: £2,000 for locks. Seven days
    Imran writes two thousand and underlines it, and then looks at what he has underlined. #pose: imran=papers
* [They are asked, all eleven, and if most say no nobody goes. #id: street_asked]
    ~ street = "asked"
    You'll ask it nicely, won't you? You'll not ask it in the hat? #who: nadia #mood: distressed #board: Bridge Street: asked. Most must say yes
    I'll ask it straight. #who: imran
    Petra begins three sentences, all of them questions, and does not finish one. #except: petra
    You begin three questions. None of them is one you would like answered by a man with an awl. #to: petra
-
-> friday

=== friday ===
A phone buzzes itself along the filing cabinet. Lorna lets it reach the edge. #sound: phone
The Courier. They've the place and the price. It runs on Friday. #who: lorna #mood: weary #fact: courier
They'll want a face. #who: imran
They've a face. Wales, four years back. I'd five of them away. It's a good photograph: I've an ice cream. I'd sooner not say more. #who: lorna #mood: weary #fact: wales
Nobody says the headline. It rhymed.
You have used Wales yourself, to a superintendent: we tried that once. You never asked what came after the picture. #to: imran
You were in this team when it ran. You all signed a card. #to: petra
* [Ask her now, in front of the others, what became of the five. #id: ask_figures #by: imran]
    What happened to them? The five. I've only ever heard about the ice cream. #who: imran #mood: listening
    Four never came back to court. The fifth broke the warden's window. That was the picture they wanted, but it was dark. #who: lorna
    Nobody asked, you see. They asked was I sorry. #who: lorna #mood: distressed
    Imran writes it in his notebook: 4/5. #except: imran
    You write it down, 4/5. You came up those stairs with one good argument, and you have just paid for this with it. #to: imran
    You have known her seven years, and he asked. #to: petra
* [Let it lie. She has said that she would sooner not talk about it. #id: leave_wales #by: imran]
    Imran turns to a clean page. #except: imran
    You turn to a clean page. Your argument is still in one piece. #to: imran
    That's that, then. #who: lorna #mood: weary
    You look round to see who was going to say something. #to: petra
-
There are six of them and one way to school. Anybody can count to six. #who: petra #mood: concerned
What do we do about Friday? #who: lorna #mood: neutral
* [The six answer it on the letters page, without names, in their own words. #id: paper_letters]
    ~ paper = "letters"
    And I'm to tell my sergeant we've given six offenders the letters page. #who: imran #mood: weary #board: Friday: the six write in
    Spelling and all? #who: petra
    Mr Pask can do the spelling. #who: lorna
* [They get all of it: the price, the purpose, and what we do not know. #id: paper_all]
    ~ paper = "all"
    Then they'll have Wales too. From me. I'll ring the girl. #who: lorna #mood: weary #board: Friday: the lot
    The press office will have me directing traffic. #who: imran
* [One line from the press office, and nothing that leads to the six. #id: paper_line]
    ~ paper = "line"
    "Robust programmes." #who: petra #mood: weary #board: Friday: one line
    It fits anything. They used it for the bypass. #who: imran
    So Wales stays as they printed it. #who: lorna #mood: neutral
    It does. I'm sorry it's you. #who: imran
-
-> on_the_quay

=== on_the_quay ===
Out there it's me and two volunteers, and I'm the grown-up. I know how that sounds. #who: nadia #mood: concerned
Say one of them walks off at midnight. Who decides? #who: lorna #mood: firm
I'd go and look for him. #who: nadia
That's not what I asked you. Somebody should be able to put a lad on the boat home. #who: lorna
And they'll all know who that is from the first breakfast. There goes your boatyard. #who: petra #mood: firm
You have ten days' leave, and your wife has plans for them. #to: imran
{shared_asked_along:
    What you told us goes up tonight, Petra. By hand, to one sergeant, not round every inbox. It has to. They're using a child. #who: imran #mood: distressed
    And who knocks at whose door, after? #who: petra #mood: weary
    I don't get to say. #who: imran
    -> who_answers
}
Imran puts down his pen, and squares it with the notebook. #except: imran
You put down the pen. #to: imran
I'm not writing, Petra. Is somebody using that boy? Is there a reason he should be out of Calderwick that week? #who: imran #mood: concerned
He has left the question lying there with its handle towards you. #to: petra
* [Tell him: the boy has been asked along, and is afraid to refuse. #id: tell_along #by: petra]
    ~ shared_asked_along = true
    He's been asked to go along. On the fourteenth. He doesn't dare say no. He asked me not to tell anyone. #who: petra #mood: distressed #fact: asked_along
    That's grown men using a child. It goes up tonight, to one sergeant. I asked, and I wish I'd not. #who: imran #mood: distressed
    It was safe in two heads. You have put it in a building. #to: petra
* [Say that you will ask the boy whether he will tell Imran himself. #id: ask_reece #by: petra]
    ~ asked_reece = true
    Would you be on those stairs at seven? Without the notebook? I can't promise anyone will be sitting there. #who: petra #mood: speaking
    I can be on a stair. Is he safe till then? #who: imran #mood: listening
    I ring him at nine, every night. So far he's answered. #who: petra #mood: concerned
    You were the only one he had told. #to: petra
* [Say you cannot answer that, and let him hear that you cannot. #id: keep_along #by: petra]
    I can't answer that. Can you hear that I can't? #who: petra #mood: firm
    I can hear it. Is he safe tonight? #who: imran #mood: listening
    Tonight. I ring him at nine. #who: petra #mood: weary
    So there is something. You will send up a child with no name, and ask for a van at the retail park. You could lean on her. You look at the boat. #to: imran
-
-> who_answers

=== who_answers ===
Three jobs, then, and one name to each. Who answers for them out there. Who sees the letter to Mr Pask through. Who tells the yard what they did; Jodie says she'd sooner say it than have it sent. #who: lorna #mood: firm #activity: one_name_each
Lorna writes the names down, in biro. #sound: pen #pose: lorna=papers
{does_lead == "imran" && does_mender == "imran" && does_yard == "imran":
    Three times Imran. And he's against it. #who: lorna #mood: neutral
    You came up those stairs against it. You appear to be it. #to: imran
}
{
- does_lead == "nadia":
    I won't let you down. I'll ring. I'll fill in the thing. #who: nadia #mood: warm #board: Out there: Nadia
    And if it goes wrong, it's my name they'll print. #who: lorna #mood: weary
- does_lead == "imran":
    Not in the hat. #who: nadia #board: Out there: Imran
    I've other hats. My father had a yard. #who: imran #mood: neutral
    Breakfast, dinner and tea with people you have arrested, and all of them calling you Imran. #to: imran
- else:
    I get sick on the Gosport ferry. #who: lorna #mood: weary #board: Out there: Lorna can send home
    So it's my yard until something happens, and then it's hers. #who: nadia #mood: distressed
}
{
- does_mender == "petra":
    He's a bell on a spring. You'll want to know that before you go in. #who: imran
    You are to go down Bridge Street on the right-hand side, and knock. #to: petra
- else:
    Petra passes the apology across, red marks and all, and says nothing. #except: petra
    You pass the apology across. It is not only the letter. #to: petra
}
{
- does_yard == "imran":
    One line, officer to officer. It'll be a record, though. #who: imran
- else:
    Jodie tells them. I'll see that she gets to. #who: petra
}
{does_lead != "nadia":
    Nadia looks for her own name. It was her boat. #mood: nadia=weary
}
-> noon

=== noon ===
Lorna puts four papers on the table, squared to the edge. #sound: paper
Thursday noon, one each. The money's Imran. The travel's me; the court's said yes if I do. The forms are Nadia, and Petra's the named worker. #who: lorna #mood: firm
One missing I can chase. Two I can beg. Three, and we can all go home. #who: lorna
It says: I am satisfied. You have been satisfied four times in nine years, and one of those was a dog. #to: imran
I'll not watch you do it. #who: lorna #activity: papers_1
The ninth stair is empty. He has left the tide table on it, with a carpet sample for a bookmark. #sound: footsteps
{straight:
    Inside the cover, in pencil: If found give back to Reece. And under that, newer: or the policeman.
}
-> car

=== car ===
A quarter past seven. A small grey car stands at the kerb, with a child's seat in the back and two people in the front. #scene: car-dusk #light: dusk #alt: The inside of a parked car at dusk on a wet shopping street; one shop window is still lit. #enter: imran, petra #sound: traffic
{asked_reece:
    Three people, if you count the back. The boy got in by himself, and has not shut the door.
    He tells the headrest that he has a mate, and somebody wants the mate to go along to something. Nobody writes. At the end of it Imran says that a mate like that could do worse than {reece_goes:be abroad|be ill that week}. #except: imran
    He talks to your headrest. He has a mate, he says. You say that a mate like that could do worse than {reece_goes:be abroad|be ill that week}. There is a breath behind you. #to: imran
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
    The Courier has it on page five. The headline does not rhyme. Lorna's ice cream is there, and under it, four out of five. A man with a camera has been on the fourth stair since eight.
    A woman stopped me on the bus. She said, you should have had a flake. #who: lorna #mood: warm
- paper == "letters":
    The Courier prints all six, with the spelling. One says: "I am not sorry about the trip I am sorry about the window they are diffrent." There are forty replies, not all of them cruel. By noon half the school knows whose spelling it is. #mood: lorna=concerned
- else:
    The Courier prints its photograph and its rhyme, and at the bottom, in small type, that the programme is robust. Lorna takes the stairs with her collar up. There is nothing in it about six anybodies. #mood: lorna=weary
}
{
- aim == "repair":
    Four of the six have begun their forty hours. The other two would sooner have had the fine.
- aim == "change":
    Nadia has read all six their own lines back. One of them asked if he could still change his.
- else:
    Nadia has told the six that they'll be followed for a year. They asked which of them was the column.
}
{
- street == "told":
    Imran has done eleven doorsteps. Six people thanked him and one shut the door. Mr Pask said, "Tell him I'm waiting for my letter." #except: imran
    Eleven doorsteps. Six thanked you, and one shut the door. "Tell him I'm waiting for my letter," said Mr Pask, and set your watch for you, which you had not known was slow. #to: imran
- street == "asked":
    Imran has asked at eleven doors: six yes, four no, and Mr Pask, who said he would answer when he had his letter. #except: imran
    Six yes, four no, and Mr Pask, who will answer when he has his letter. You have never worked so hard at having no opinion. #to: imran
- else:
    Imran has told eleven shops about the locks. Nine want to know who is paying, and when he says a jet ski they want to know what colour. #except: imran
    Nine of the eleven wanted to know who is paying for the locks. When you said a jet ski, they asked what colour. Mr Pask asked for nothing. He has a lock. He is waiting for a letter. #to: imran
}
{shared_asked_along:
    It went up. On Thursday night two officers called at a house. On Friday Reece's bicycle is found against his own front door with the wheels off, laid beside it, very neat. #mood: nadia=distressed
    He does not say anything to you about it. He has gone back to being someone you have never met. #to: petra
- else:
    Reece has done the apology again, by hand, {does_mender == "imran":on the ninth stair, with a policeman for a desk|{owned_up:on cream paper, bought for it|on the back of a form about goals}}. He asked how you spell the mender's name, and then, after some time, what he mends. #mood: nadia=warm
    {does_mender == "petra":
        He asked you how deep. You said you did not know, what did he think? He thought about it until the end of the hour. #to: petra
    }
    {does_mender == "imran":
        He asked you how deep. You said that you would have to ask the man. #to: imran
    }
}
-> month

=== month ===
{went:
    Five weeks. They are back. #when: month #scene: corridor #season: summer #alt: The stairs above the carpet shop in summer light, six rucksacks stacked on the landing, wood shavings on the carpet. #enter: nadia, lorna #sound: footsteps
    {
    - street == "money":
        They planked one side. Then it was Saturday. Somebody else's crew will have put it in the water by now.
    - does_lead == "imran":
        It floated. There's a photograph of a man up to his thighs in the harbour, in a police-issue vest, holding the back end. All five have it on their phones. None of them has put it anywhere.
    - does_lead == "lorna":
        It floated. Nobody was sent home, and nobody was out after ten. On the last day somebody brought Lorna an ice cream. She ate it. Five telephones came out, and went away again.
    - else:
        It floated, on the second try. On night six two of them were out till four. Nadia rang Imran at half past two. He stayed on the line till they came in, and heard them be made toast. #except: imran
        It floated, on the second try. On night six two of them were out till four. Nadia rang you at half past two. You stayed on the line till they came in, and heard them be made toast. #to: imran
    }
    {
    - does_yard == "petra":
        Jodie told the yard, the first evening, off a card. The man who caulks said he'd done worse, in better French.
    - else:
        The yard had it beforehand, in one line. All week somebody counted the chisels.
    }
    {
    - reece_goes && shared_asked_along:
        Reece planed, every day, and hardly spoke. Nobody asks him along now, he said. Everyone knows he's one that gets talked about. #mood: lorna=concerned
    - reece_goes:
        Reece held one end of a great many planks. He says that he is the same there. He says that the mornings aren't. #mood: nadia=warm
    On the fourteenth you had a van sit outside the retail park until five. Nobody came. They had wanted somebody small. It will not be in anyone's figures. #to: imran
    - else:
        On the fourteenth there was a van at the retail park, and a boy nobody had heard of went in through a window. Reece was in bed with flu, his mother says. He has kept the tide table. #mood: lorna=concerned
    }
    {shared_misses:
        February went to court, and took four minutes. The magistrate told Reece that he had been lucky in his worker.
    }
    {does_mender == "petra" && not shared_asked_along:
        You have been down Bridge Street nine times, on the right-hand side, with a letter. On the seventh Mr Pask asked you what you thought, and then did not interrupt. #to: petra
    - else:
        You went down Bridge Street once, for stamps. There was a card in the mender's door. You read it from across the road. #to: petra
    }
    {does_lead == "imran":
        Your sergeant has put a toy boat on your desk. You have not moved it. You have not decided what that says. #to: imran
    - else:
        Nobody has put a brick through anything. You write that down, because somebody should write it down when it is nothing. #to: imran
    }
- else:
    Five weeks. The photograph is still on the wall. They did not go. #when: month #scene: corridor #season: summer #alt: The stairs above the carpet shop in summer light, empty, with a pile of new office chairs in plastic on the landing. #enter: nadia, lorna #sound: footsteps
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
- committed >= 3 && (aim == "trial" || does_lead == "imran" || (aim == "change" && who == "rule")):
    -> two_columns
- committed >= 3:
    -> same_coat
- else:
    -> went_ahead
}

=== two_columns ===
{aim == "trial": Lorna has it on one sheet, in two columns, all six of them.|It said on the board what it was for. Lorna wanted to know if it had been, so she has filled in two columns.}
One has a scooter in it, a fight, and a long stretch of nothing. The other has a baker's apprentice, and a boy who rings his sister.
Imran reads the left side and Petra reads the right. They are both still certain. They have got better at knowing what of.
It's three out of six. #who: imran #mood: firm
Which three? #who: petra #mood: warm
{shared_asked_along: Reece has moved to his aunt's, forty miles off; it was not safe, after. He is not in either column. Lorna has left him a line.|Reece's letter to Mr Pask went to five drafts. The last came back with one mark on it, and he will not say what it was.}
{shared_asked_along == false: Mr Pask shut in August, owing nobody. He sold Reece a bench vice for a pound, and made him sign for it.|Mr Pask shut in August. There was one letter he had gone on waiting for, and he said so, to everyone, by name.}
There's to be another trip. They've had the first row about it already, and it went into the minutes whole.
He brought you a cup with the bag left in, as you like it. He has never said he was wrong. You would think less of him. #to: petra
She asked you a question today to which she did not know the answer. You think it may not have been the first. #to: imran
#ending: two_columns
The photograph on the wall is still of the ribs.
-> END

=== same_coat ===
They all say the same thing now. It took a summer. {aim == "repair": First you work, then you go; it is on a leaflet, with a tick.|Young people need a chance to be somebody else; it is on a leaflet, with a sunrise.} When somebody new comes, any one of the four can give the talk.
It is a good talk. Other boroughs send for it. There have been two more trips. The lad round the corner has a paper round.
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
{does_lead == "imran" && does_mender == "imran" && does_yard == "imran":The man who was against it did most of it.|{commit_nadia == "commit":Nadia did most of it, on four hours' sleep, and has the forms to prove it.|Somebody did most of it; each of them has a different idea of who.}} The ones who hadn't signed were glad when it was over, and have been fair about it since. They've said that it seems to have done no harm.
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
