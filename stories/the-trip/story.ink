VAR committed = 0
VAR commit_petra = ""
VAR commit_lorna = ""
VAR commit_imran = ""
VAR commit_nadia = ""
VAR past_last_word = ""
VAR shared_misses = false
VAR shared_closing = false
VAR shared_fund_lapses = false
VAR shared_deposit = false
VAR shared_wales = false
VAR shared_courier = false
VAR shared_cutting = false
VAR shared_in_picture = false
VAR shared_press = false
VAR shared_wrote = false
VAR joan = ""
VAR told_how = ""
VAR aim = ""
VAR who = ""
VAR street = ""
VAR paper = ""
VAR does_lead = ""
VAR does_mender = ""
VAR does_yard = ""
VAR went = true

-> stairs

=== stairs ===
The youth justice team works over a carpet shop. On the stairs sits Reece, who is fifteen, with a booklet of tides on his knee. Upstairs they are about to talk about sending him to France. #scene: stairs #clock: 16:55 #light: dusk #alt: The top of the stairs in an old building in the evening: a banister, a drawing of a boat on a noticeboard, light behind the glass of a door. A police officer stands on the landing. #enter: imran #sound: traffic
PC Imran Chaudhry, the team's police officer, comes up with a long cream envelope. Reece moves his knees to let him by. #except: imran
You are Imran, the team's police officer. You come up with a long cream envelope. Reece moves his knees to let you by. #to: imran
In November Reece broke the window of a watch-mender's shop, and took a tray of broken watches. The envelope is from the mender, Mr Pask. You may read them his letter. #to: imran
At his door he told you something else, which you may not tell them. He is closing his shop in August, and his wife does not know yet. #to: imran #fact: closing
And you have heard that a break-in is planned at the retail park on the fourteenth. The men want somebody small. You have reported it, without a name. #to: imran #fact: fourteenth
"Am I on the trip?" says Reece.
* [Tell him that you are against the trip, and that he will hear from Petra. #id: tell_against #by: imran]
    I'm against it. I'd rather you heard that from me. Petra will tell you what's decided. #who: imran #mood: firm
    "All right," says Reece. "High water's at six fourteen."
* [Tell him that nothing is settled yet, and go on up. #id: say_unsettled #by: imran]
    It isn't settled yet. #who: imran #mood: neutral
    "That's what the dentist says, before it hurts," says Reece.
-
At the top of the stairs, by the kitchen door, Petra Novak, Reece's social worker, is drying a cup. #except: petra #enter: petra
You are Petra, Reece's social worker. You are at the top of the stairs, by the kitchen door, drying a cup that is dry. #to: petra #enter: petra
Last Wednesday Reece told you that some men want him with them on the fourteenth, for a break-in. Nobody says no to those men. "If I'm in France they can't ask me," he said. "You can't tell anyone. They'd know that it was me." #to: petra #fact: asked_along
You have told nobody for six days, because he asked. But grown men are using a child. You may not keep a secret like that for him. It goes to Joan Tate today. She manages the team, and leads on safeguarding. #to: petra
* [Ring Joan Tate now, from the kitchen, before the others sit down. #id: ring_joan #by: petra]
    ~ joan = "kitchen"
    Petra goes into the kitchen, and shuts the door for some minutes. #except: petra #leave: petra
    Joan Tate hears you to the end. "Six days," she says. Then she tells you what happens next, and that it is you who tells the others. #to: petra
* [Say it at the table, to all of them, and ring Joan from there. #id: say_at_table #by: petra]
    ~ joan = "table"
    Petra puts the cup down. #except: petra
    You put the cup down. You want to have said it in front of people, so that you cannot take it back. #to: petra
-
-> boat

=== boat ===
On the wall of the meeting room there is a picture of a half-built wooden boat. #scene: youth-justice #clock: 17:05 #light: dusk #alt: The meeting room of a youth justice team in the evening: lockers, a whiteboard, a drawing of a boat. A youth worker stands; a probation officer, a police officer and a social worker sit at the table. #enter: nadia, lorna, imran, petra #pose: nadia=stand #pose: lorna=folded #sound: kettle
Nadia Rahimi, a youth worker from a charity, has hung it there. #except: nadia
You are Nadia, a youth worker from a charity, and the trip is yours: ten days at a boatyard in France, with young people who have never been anywhere. #to: nadia
There are five beds. You have told all six young people that they are going. You have also paid nine hundred pounds of the charity's money. #to: nadia #fact: deposit
Nadia's telephone buzzes, and buzzes again. #except: nadia #sound: phone
Your telephone buzzes, and buzzes again. #to: nadia #sound: phone
It is the six. "Are we going? Are we??" Tyler, one of them, has sent a boat with a face. #to: nadia
* [Answer them: five beds, six of you, I ought to have told you. #id: answer_six #by: nadia]
    Nadia types for a while. The telephone is quiet. #except: nadia
    "Five beds and six of you. I ought to have told you. You'll hear from a person, to your face." It is quiet for a long time. Then Kaz writes: ok. #to: nadia
* [Turn the telephone over; answer when there is something to tell them. #id: mute_six #by: nadia]
    Nadia turns her telephone over. It goes on buzzing. #except: nadia
    You turn it over. It goes on buzzing. #to: nadia
-
Lorna Mackie, the team's probation officer, sits down with her coat on. #except: lorna
You are Lorna, the team's probation officer. This morning the Courier rang you. They have the place and the price of the trip, and they print it on Friday. #to: lorna #fact: courier
Four years ago you took five young people to Wales, and the paper printed you with an ice cream. Four of the five never came back to court. Nobody has ever asked. #to: lorna #fact: wales
The paper will print the picture again. One of the five is in it, behind the ice cream. She is twenty now, and sells bread by the station. #to: lorna
* [Ring her now, from the landing, before she finds the picture in the shop. #id: ring_girl #by: lorna]
    She laughs when she hears your voice. Then she asks if they can see her face. You come back in with your coat still on. #to: lorna
* [Leave her in peace; if you ring, it all comes back to her. #id: leave_girl #by: lorna]
    You put the number back where it was. She may never see it. You keep your coat on. #to: lorna
-
{past_last_word != "":
    I always look now who's been left outside a meeting. It's Reece. #who: imran #mood: weary
    ~ past_last_word = ""
}
Before we talk about France: Reece told me something last Wednesday, and I've told nobody. Some men want him with them on the fourteenth, for a break-in. He doesn't dare say no. #who: petra #mood: distressed #fact: asked_along
That's the retail park. They want somebody small. I'd reported it, without a name. Tonight I give our exploitation team Reece's. #who: imran #mood: concerned #fact: fourteenth
Then children's social care must know, now. #who: lorna #mood: firm
{joan == "kitchen":
    Joan Tate, our manager, is ringing them, and Dawn, his mother. She reports it as exploitation, to them and to the national scheme for exploited children. His little sister's in the report too; those men know where they live. #who: petra #mood: speaking
    Reece needn't agree to any of it. The agencies talk tonight, and meet his mother tomorrow. But he hears it from us, before anybody knocks. Joan's back here at seven. #who: petra
- else:
    The telephone lies in the middle of the table. "Six days," says Joan Tate, the team's manager, out of it. "I ring them now, and Dawn, his mother. I report it as exploitation, to them and to the national scheme for exploited children. His little sister is in it too; those men know where they live.
    "Reece needn't agree to any of it. The agencies talk tonight, and meet his mother tomorrow. But he hears it from us, before anybody knocks. I'm back at seven."
}
That shop window of his, in November. Does anybody know if it was his own idea? #who: petra #mood: concerned
I never asked him. #who: imran #mood: distressed
Then his solicitor hears of it, and he owes nobody a letter till we know. #who: lorna #mood: firm
So we don't vote on reporting it. #who: nadia #mood: distressed
No. We decide how Reece hears it. #who: lorna #mood: neutral
Reece said the men would know that he'd told. #who: petra #mood: distressed
They might. So who's with him tonight? Does his mother know? #who: imran #mood: concerned
Joan's just written: Dawn knows. She cleans trains till half past six. She said yes: his sister's fetched, and they sleep at his aunt's. #who: petra #mood: weary
Then Reece comes off those stairs now. The duty worker stays with him in the small room, until his mother has him. #who: lorna #mood: firm
Reece told you, out of everybody. You would like to be somebody that he can tell. #to: petra
You have seen boys who were told a thing before anybody had thought what comes next. #to: lorna
You arrested Reece in November. You are the last person whom he should hear this from. #to: imran
Nobody has looked at the boat since Petra said it. You are ashamed of minding. #to: nadia
* [Reece is told at seven, when his mother is free, and waits until then. #id: tell_home]
    ~ told_how = "home"
    Dawn's coming straight from work. She asked Joan if it was the men in the white car. She's known about them for longer than I have. #who: petra #mood: concerned #board: Reece: told at seven, with his mother
    Then she has something to tell us, too. #who: imran #mood: listening
    And until seven? He'll think that he's off the list. #who: nadia #mood: concerned
    I've been in and told him it isn't about France, and his mum's coming. He asked was it bad. I said it was about keeping him safe. He's got toast. #who: lorna #mood: weary
    * [Reece is asked now whom he wants with him, and is told with them there. #id: tell_picks]
    ~ told_how = "picks"
    He wanted Nadia. So that's who was there. And he said that nobody was to ring his mum. #who: petra #mood: concerned #board: Reece: told now, with Nadia there
    She's been told. #who: lorna #mood: firm
    I said so. He said, "Then what did you ask me for?" #who: petra #mood: distressed
    He asked if you would stay. You stayed for ten minutes, and then you had to come back. #to: nadia
* [Petra goes out and tells Reece now, by herself, in the small room. #id: tell_now]
    ~ told_how = "now"
    Petra is gone for four minutes. #except: petra #board: Reece: told, by Petra
    You tell him. He looks at his booklet. "Who else knows?" he says. You name them for him. #to: petra #board: Reece: told, by Petra
    He's with the duty worker. He didn't say anything. Then he began to ring somebody. The duty worker heard who, and stopped him. He won't look at her now. #who: petra #mood: distressed
    Did anybody write down what he's been told? #who: lorna #mood: firm
    It was four minutes. #who: petra
-
-> cards

=== cards ===
So. The boat. I'm sorry. The papers have to be in by Thursday noon. #who: nadia #mood: neutral
They get up at five, because of the tide. They build a boat. On the last day it goes in the water, with them in it. And it's paid for: six thousand pounds, that was taken off a drug dealer. #who: nadia #mood: warm
We took his jet ski and sold it. It had a name on the side. #who: imran #mood: neutral
What name? #who: petra #mood: listening
"Easy Money." #who: imran
Petra laughs. Nobody else does. #except: petra
You laugh. It is the wrong moment, and you cannot stop at once. #to: petra
One thing first. Ten days away doesn't keep Reece safe. What keeps him safe is settled tonight, whoever goes to France. I don't want him thinking that he has to earn that. #who: lorna #mood: firm
Agreed. And there's Mr Pask, who mends watches. Reece broke his window. He's written, and I may read it to you. #who: imran #mood: neutral #sound: paper
"Dear Constable. I have received an apology. It is typed. It begins Dear Mr Park. I return it with the seven mistakes marked, and should like it done again. #who: imran
"I have not had a holiday for nine years. I should like to know who asked those six what would help them, and did not think of asking me. Yours truly, L. Pask." #who: imran
Who types those apologies? #who: lorna #mood: concerned
* [Say that it was you, and that there were eleven, all from one page. #id: own_up #by: petra]
    Me. There were eleven shops to write to, by nine in the morning. I changed the names. Most of the names. #who: petra #mood: distressed
    In your place I'd have kept quiet. #who: lorna #mood: listening
* [Say that you will put all eleven right, and not who typed them. #id: the_office #by: petra]
    I'll put them right. All eleven. #who: petra #mood: neutral
    Petra's initials are in the corner of that letter. #to: imran
-
There is February, too. Reece missed two appointments, and you wrote down that he came. A false entry goes to Joan Tate as well. Joan does not know of it yet. #to: petra #fact: misses
And if the money is not spent by the thirty-first, it goes back to headquarters. You have not said that. It would sound like a reason to say yes. #to: imran #fact: fund_lapses
What else has anybody brought? I'd rather have it now. #who: lorna #mood: neutral #activity: share_1
{shared_fund_lapses:
    The money goes back to headquarters on the thirty-first. Last year they bought chairs with it. #who: imran #mood: neutral
}
{shared_courier:
    The Courier knows about the trip, the place and the price. They print it on Friday. #who: lorna #mood: weary
}
{shared_wales:
    I took five to Wales, four years back. You'll remember the picture: me with an ice cream. Four of the five never came back to court. The fifth broke a window there. #who: lorna #mood: neutral
    I've used that picture against trips like this, more than once. I never asked how it ended. #who: imran #mood: concerned
}
{shared_closing:
    Mr Pask is closing in August. His wife doesn't know, and he asked me not to say. #who: imran #mood: distressed
    Then why have you told us? #who: nadia #mood: concerned
    I wanted to win the argument. #who: imran
}
{shared_deposit:
    I've paid the deposit. Nine hundred pounds of the charity's. And I've told them that they're going. All six. #who: nadia #mood: distressed
    There are five beds. Why? #who: imran
    I was happy! #who: nadia
}
{shared_misses:
    February's wrong in Reece's file. He missed two appointments, and I wrote down that he came. I'm telling Joan tonight. #who: petra #mood: distressed
    Where was he, those two Tuesdays? #who: lorna #mood: concerned
    I don't know. I'd written that he was with me. #who: petra
    Then those two Tuesdays go in Joan's report. #who: imran #mood: firm
}
There's a lad who lives near me, same age as Reece. He looks after his dad, and he's never taken a thing. Nobody's sending him to France. What do I tell him? #who: imran #mood: firm
Have you ever become a better person because you got what you deserved? #who: petra #mood: firm
Once. For driving too fast. They sent me on a course. #who: imran
You can't change where everybody's known you all your life. In France you get up at five, and nobody knows your mum. #who: nadia #mood: warm
And then you come home on a Saturday, to the same stairs. #who: lorna #mood: firm
You used to think that Petra asks questions as a trick. #to: imran
Reece wrote one line about why he wants to go: "To see if I am the same there." #to: petra
So what is the trip for? Say it in words that I could say on a doorstep. #who: imran #mood: listening
* [It is the last step of putting things right: each first does forty hours' repair. #id: for_repair]
    ~ aim = "repair"
    Forty hours, in three weeks, in the middle of exams. And what they learn is that it's a deal. #who: petra #mood: firm #board: For: the last step of putting right (40 hours first)
    It is a deal. Most things are. #who: imran
    No court ordered those forty hours. So can they say no to the hours? And what then? #who: petra #mood: concerned
    Then they don't go. I suppose. #who: nadia #mood: weary
    And nobody asks those hours of Reece. What's asked of him now is for social care. #who: lorna #mood: firm
* [It is a trial: we ask them for a year how they are, and publish the numbers. #id: for_trial]
    ~ aim = "trial"
    So somebody rings each of them every month for a year, whether they went or not. #who: lorna #mood: speaking #board: For: finding out. Whoever agrees, one year. Numbers only
    And whoever doesn't want to be rung isn't. And it makes no difference to who goes! #who: nadia #mood: firm
    Does a child get to be anything but a number? #who: petra #mood: concerned
    Two columns. What they've done, and what's been done for them. They read theirs, and have a say in it. What's published is only numbers, added to those of other towns. #who: lorna
    I could say that on a doorstep: we don't know. We'll come back in a year and tell you. #who: imran #mood: neutral
* [It is a chance, away from Calderwick, to find out who else they could be. #id: for_change]
    ~ aim = "change"
    That's all it is. That's all it ever was. #who: nadia #mood: warm #board: For: a chance to be somebody else
    I'll say it on the doorstep. I'll not say it loudly. #who: imran #mood: weary
    And who rings them, when they're back? #who: lorna #mood: firm
    There is nothing on the board about that.
-
-> five_beds

=== five_beds ===
Whether Reece goes at all is for Dawn and for children's social care. His name stays on the list until they say, in writing. #who: lorna #mood: firm
All six have signed, and somebody at home has. Reece's mum wrote: "Yes. His sister has never broken anything. What must she do, to be sent to France?" #who: nadia #mood: warm
{shared_misses:
    Appointments missed. Jodie, one. Tyler, one. The twins and Kaz, none. And Reece, two, as we now know. #who: lorna #mood: neutral #sound: paper
    -> beds
}
Appointments missed. Jodie, one. Tyler, one. The twins and Kaz, none. Reece, none. #who: lorna #mood: neutral #sound: paper
In February there are two Tuesdays in the same pen, written on the same day. You have read a good many sheets. #to: lorna
Lorna has stopped at your line. #to: petra
* [Ask Petra openly, in front of them: is February right? #id: ask_openly #by: lorna]
    Petra. These two Tuesdays in February. Is that right? #who: lorna #mood: firm
* [Ask Petra over to the kettle, so that she can say it herself. #id: ask_aside #by: lorna]
    Lorna goes to fill the kettle, and asks Petra to help. #except: lorna, petra #sound: kettle
    You go to fill the kettle, and ask Petra to help. "February," you say, under the noise. "Say it before I have to." #to: lorna #sound: kettle
    Lorna goes to fill the kettle, and asks you to help. "February," she says, under the noise. "Say it before I have to." #to: petra #sound: kettle
-
February's wrong. Reece missed two. I wrote down that he came. #who: petra #mood: distressed #fact: misses
Where was he, those two Tuesdays? #who: imran #mood: concerned
I don't know. I'd written that he was with me. #who: petra
Then those two Tuesdays go in Joan's report. #who: imran #mood: firm
And the rest is for Joan. It isn't ours to forgive. #who: lorna #mood: firm
-> beds

=== beds ===
So we can't go by the attendance sheet. Six names, and five beds. #who: lorna #mood: neutral
If we've no rule, we choose the ones we like. I've been somebody that people don't like. So have they. #who: imran #mood: firm
If we count appointments, it's whoever has a mother who wakes them. #who: petra #mood: firm
You have to meet all six of them in the doorway of the club, whatever is settled. #to: nadia
So how do we settle it? #who: petra #mood: neutral
* [We tell the six that there are five beds, and they settle it themselves. #id: who_six]
    ~ who = "six"
    They've answered. Those who can cook are going. Tyler can only do toast, so it's Tyler who stays. #who: nadia #mood: concerned #board: Who: the six decide. Not Tyler
    Did he agree to that? #who: lorna #mood: firm
    He's sent a picture of a thumb. #who: nadia
* [The names are drawn out of a mug, and all six can watch us do it. #id: who_lot]
    ~ who = "lot"
    The six watch the mug over the telephone. The name that is left in it is Jodie. #board: Who: drawn. Not Jodie
    It's fair. I can say it to anybody. #who: imran #mood: neutral
    She's asking who she's allowed to be angry with. #who: nadia #mood: distressed
* [Petra and Nadia choose, and tell each of the six why, to their face. #id: who_need]
    ~ who = "need"
    It's Kaz who stays. He'd be all right anywhere. I'll tell him that tomorrow, and what he gets instead. #who: nadia #mood: distressed #board: Who: Petra and Nadia choose, and say why. Not Kaz
    So he stays at home because he behaves. Will you write out that reason, in full? #who: imran #mood: firm
    Yes. And I'll read it to him before you get it. #who: petra
-
-> bridge_street

=== bridge_street ===
Across the road one lamp is on, in Mr Pask's window. #sound: rain
There are eleven shops on Bridge Street where one of the six broke something, or took it. They'll walk past them to the bus, and nobody's told the shops. #who: imran #mood: concerned
Eleven shops can't vote on six children. #who: petra #mood: firm
No. Nobody votes on a child. I'm asking what the shops get. #who: imran
I had a man once whose shed was burned. First comes the lad, he said, and then you people, to explain him. #who: lorna #mood: weary
{shared_closing:
    And Mr Pask will be gone by August, so it had better be quick. #who: nadia #mood: concerned
}
Mr Pask swept up the glass himself that night. You held the bag. #to: imran
Since you typed those eleven apologies you walk down the other side of that street. #to: petra
So what do the shops get? #who: nadia #mood: listening
* [A third of the money goes on the shops' locks, and the trip is seven days. #id: street_money]
    ~ street = "money"
    Seven days, and no launch. They'd be building the boat for somebody else. #who: nadia #mood: distressed #board: Bridge Street: £2,000 for locks. Seven days
    It's something that a shop can hold in its hand. #who: imran #mood: neutral
    Has anybody asked if they want locks? #who: petra #mood: listening
    Nobody has.
* [Each shop is told on its doorstep that the trip is happening, and nothing is asked. #id: street_told]
    ~ street = "told"
    I'll be the man who says that it's happening. No names, no dates. I've spent years not being that man. #who: imran #mood: weary #board: Bridge Street: told first, in person
    Thank you. It ought to be all of us, and it's you. #who: lorna #mood: warm
    You had got ready to fight Imran, and he has taken the hardest part himself. #to: petra
    If they want to hear how it ends, I'll go back. #who: imran #mood: neutral
* [The shops and the six meet tomorrow, those who want to, before papers are signed. #id: street_meet]
    ~ street = "meet"
    Tomorrow? You prepare people for that. For weeks. You ask each of them what they can bear. #who: petra #mood: concerned #board: Bridge Street: the shops and the six meet on Wednesday
    They'd see each other, though. For once. #who: nadia #mood: warm
    And Reece, in a room with half the street. #who: lorna #mood: concerned
    He needn't. Anyone who'd rather not come writes. And the others come in twos and threes, at different times, so nobody can count who isn't there. #who: imran #mood: neutral
-
-> friday

=== friday ===
{shared_courier:
    And there's Friday. #who: lorna #mood: weary
- else:
    And there's Friday. The Courier rang me this morning. They've the place and the price, and they'll print it. #who: lorna #mood: weary #fact: courier
}
{shared_wales:
    They'll print the picture of you again, and not the four out of five. #who: imran #mood: concerned
    -> paper_is
}
They'll print the old picture. Four years back I took five young people to Wales, and the paper printed me eating an ice cream. #who: lorna #mood: weary
You have used Wales yourself, against trips like this. You never asked what came after the picture. #to: imran
* [Ask Lorna now what became of the five. #id: ask_figures #by: imran]
    What became of them? The five. I only know about the ice cream. #who: imran #mood: listening
    Four never came back to court. The fifth broke a window there. Nobody asked, you see. They only asked was I sorry. #who: lorna #mood: distressed #fact: wales
    I've used Wales against you, and I never asked. That was badly done. Thank you. #who: imran #mood: concerned
    You came up those stairs with one good argument. It was Wales. #to: imran
* [Say nothing; Lorna would rather not talk about it. #id: leave_wales #by: imran]
    And nobody asks about the five, as ever. #who: lorna #mood: weary
    You turn to a clean page. Your argument is still in one piece. #to: imran
-
-> paper_is

=== paper_is ===
All six go to school on one bus. It isn't hard to guess which six. #who: petra #mood: concerned
And Reece is one that nobody should be able to find this week. #who: imran #mood: firm
The six have been to the youth court, so the paper may not print anything that shows who they are. No names, no faces, nothing that leads to Reece. That's law. And I ask the editor tonight to leave out the place. #who: imran
Reece keeps what the paper wrote about his day in court folded in that booklet. He knows it by heart. #to: petra #fact: cutting
The girl who sells bread is in that picture, behind you. She is twenty now. #to: lorna #fact: in_picture
The press office would like a photograph of you, handing over the money. You have not answered. #to: imran #fact: press
Tyler has sent you a letter to the newspaper, for all six. It is good. #to: nadia #fact: wrote
What do we do about Friday? #who: lorna #mood: neutral
* [The paper gets the price, the purpose and the figures, and what we do not know. #id: paper_all]
    ~ paper = "all"
    Then Wales goes in as well, once probation's press and information officers agree. One face is blurred, and I ring her first. #who: lorna #mood: firm #board: Friday: the price and the figures, no place
    We give no picture, and no street. But it'll be read out on the school bus. Which of our six will be sitting there? #who: petra #mood: concerned
    The press office will be furious. I'll be directing traffic till I'm sixty. #who: imran #mood: weary
* [The six write a letter, to be printed once parents, a lawyer and social care agree. #id: paper_letters]
    ~ paper = "letters"
    It would be the first thing that anybody's printed of theirs. #who: nadia #mood: warm #board: Friday: no answer yet. The six write; printed when it may be
    If it's printed. Six parents, a lawyer, and Reece's social worker. Any of them can say no. #who: lorna #mood: concerned
    And on Friday they only have the ice cream picture. #who: petra #mood: concerned
* [One line from the press office, and nobody in this room says any more. #id: paper_line]
    ~ paper = "line"
    The line will be: "Robust programmes." #who: petra #mood: weary #board: Friday: one line, and nobody in it
    It fits anything. They used it for the new road. #who: imran
    So Wales stays as they printed it. #who: lorna #mood: neutral
    It does. I'm sorry that it's you who pays. #who: imran #mood: concerned
-
-> on_the_quay

=== on_the_quay ===
{not shared_in_picture:
    One of my five from Wales is in that picture, behind me. She's twenty now. Nobody has ever asked her if they may print it. #who: lorna #mood: weary #fact: in_picture
}
{not shared_wrote:
    Tyler's written to the paper already, for all six. It's good. {paper == "letters":The six will start from that.|I'll have to tell him not now.} #who: nadia #mood: concerned #fact: wrote
}
{not shared_press:
    The press office wants a picture of me with the money. I'll be out. #who: imran #mood: neutral #fact: press
}
Now, in France. Who's the grown-up? #who: lorna #mood: firm
Me, and two volunteers. #who: nadia #mood: neutral
For five of them. And one has men looking for him. Say somebody walks off at midnight. #who: lorna
It has always been you and two volunteers, and it has always been all right. #to: nadia
* [Say that two volunteers are not enough this time, and ask who will come. #id: ask_adults #by: nadia]
    It was always enough. This time it isn't. Who'll come? #who: nadia #mood: distressed
    Well. Somebody had to say it, Nadia, and I'm glad that it was you. #who: lorna #mood: warm
* [Say that it has always been enough, and that you know the yard. #id: two_enough #by: nadia]
    It's always been enough. I know that yard. #who: nadia #mood: firm
    I'm sure you do. It's Reece that I'm thinking of. #who: lorna #mood: concerned
-
The council has to approve it anyway. I'll ask them tomorrow. #who: nadia #mood: neutral
If Reece goes, can he ring his mother every night? #who: petra #mood: concerned
Every night. Whoever goes with them. I promise. #who: nadia
To go, you need your inspector's yes, and your wife has plans for those ten days. #to: imran
Three jobs, and one name for each. Who answers for them in France? Who makes sure that Mr Pask gets his letter? And who tells the boatyard what it needs to know, and no more? #who: lorna #mood: firm #activity: one_name_each
Three names go up on the board, in biro. #sound: pen
{
- does_lead == "nadia":
    I won't let you down. I'll ring. I'll fill in the form. #who: nadia #mood: warm #board: In France: Nadia
    And if it goes wrong, it's my name that they print. #who: lorna #mood: weary
- does_lead == "imran":
    Not in uniform. #who: nadia #mood: concerned #board: In France: Imran
    No. But on duty, and if my inspector says yes. My father had a boatyard. I can hold the other end of a plank. #who: imran #mood: neutral
    Ten days of breakfast with people whom you have arrested, and all of them calling you Imran. #to: imran
- else:
    I get sick on a ferry. But I can send somebody home, and they'll know that I can. #who: lorna #mood: weary #board: In France: Lorna can send home
    So it's my yard until something happens, and then it's yours. #who: nadia #mood: distressed
}
{
- does_mender == "petra":
    If he wants to, and his solicitor and Joan agree, I'll go with Reece. With Dawn. #who: petra #mood: concerned
    There's a bell over Mr Pask's door, and it's loud. You'll want to know that before you go in. #who: imran
    You are to go down Bridge Street on the right-hand side, and knock. #to: petra
- else:
    If he wants to, and his solicitor and Joan agree, I'll write it with Reece at that table. Not on the stairs, and not alone. #who: imran #mood: neutral
    You push the apology across to Imran, with its red marks. You are giving him more than the letter. #to: petra
}
{
- does_yard == "petra":
    A few lines about each of them: what helps, and what doesn't. They read theirs before it goes. And whom to ring, at any hour, if a stranger asks for one of them. #who: petra
- else:
    Who can't swim. Who doesn't eat pork. And whom to ring, at any hour, if a stranger asks for one of them. What I'd say about anybody. #who: nadia
}
{does_lead != "nadia":
    Somebody else will answer for them in France. It was your boat. #to: nadia
}
-> noon

=== noon ===
And four papers, by Thursday noon. Imran signs for the money, I for the travel, Nadia the forms. And Petra signs as Reece's named worker, with the truth about February, and Joan's name under hers. #who: lorna #mood: firm #sound: paper
If two are missing I can still beg. If it's three, nobody goes. #who: lorna
Your paper says: I am satisfied. You have signed that four times in your life, and once it was about a dog. #to: imran
Your paper says that all of it is true, to the best of your knowledge. Joan Tate will have read your file by then. #to: petra
You had promised yourself: never again. #to: lorna
There are nine boxes on each child's form. You have never in your life sent in a whole form. #to: nadia
I'll not watch who signs. #who: lorna #activity: papers_1
-> seven

=== seven ===
{told_how:
- "home":
    At seven Dawn comes up the stairs, straight from work. Reece is told in the small room, with his mother and Petra and Joan Tate. He has not eaten the toast. #except: petra #scene: stairs #clock: 19:00 #light: dusk #alt: The top of the stairs in the evening: a banister, a noticeboard, light behind the glass of a door. A probation officer stands on the landing alone. #enter: lorna
    At seven Dawn comes up the stairs, straight from work. You and Joan Tate tell Reece, in the small room, with his mother beside him. He has not eaten the toast. #to: petra #scene: stairs #clock: 19:00 #light: dusk #alt: The top of the stairs in the evening: a banister, a noticeboard, light behind the glass of a door. A probation officer stands on the landing alone. #enter: lorna
    "Who else knows?" says Reece. Joan tells him: each name, and why. "So I sat in here," he says, "and you all knew."
    He is angry until eight. His sister, who was fetched from school, eats his toast. Then Dawn takes them both to his aunt's, until after the fourteenth. She has had the bags packed for a month.
    Joan asks him one thing that he may decide: who tells school. "Mum," he says.
- "picks":
    At half past six the duty worker drives Reece and his sister to his aunt's, as Dawn agreed, and stays until she is there. Dawn heard it all from Joan by telephone, alone on a station platform. She has cleaned two trains since then. #scene: stairs #clock: 18:30 #light: dusk #alt: The top of the stairs in the evening: a banister, a noticeboard, light behind the glass of a door. A probation officer stands on the landing alone. #enter: lorna
    "He told you who he wanted," says Dawn to Joan, on the telephone. "And nobody thought that he might want me and not say so?"
    All three sleep at his aunt's, in their clothes.
    Joan asks Reece one thing that he may decide: who tells school. He says that he will do it himself.
- else:
    At half past six the duty worker drives Reece and his sister to his aunt's, as Dawn agreed, and stays until she is there. It was one of the men whom Reece had wanted to ring, to say that he had told nobody. #scene: stairs #clock: 18:30 #light: dusk #alt: The top of the stairs in the evening: a banister, a noticeboard, light behind the glass of a door. A probation officer stands on the landing alone. #enter: lorna
    Dawn heard it all from Joan by telephone, alone on a station platform. She has cleaned two trains since then.
    "You told him that," says Dawn to Joan, on the telephone, "and nobody thought whom he would ring?" All three sleep at his aunt's, in their clothes.
    Joan asks Reece one thing that he may decide: who tells school. He says that he doesn't care.
}
At half past nine Petra and Imran are still sitting in Petra's car, outside. #except: petra, imran #scene: car-dusk #light: dusk #alt: The inside of a parked car at night, with street lamps and lit windows behind it. A social worker sits at the wheel, and a police officer beside her. #enter: imran, petra #sound: traffic
At half past nine you are still sitting in your car, outside, with Imran. #to: petra #scene: car-dusk #light: dusk #alt: The inside of a parked car at night, with street lamps and lit windows behind it. A social worker sits at the wheel, and a police officer beside her. #enter: imran, petra #sound: traffic
At half past nine you are still sitting in Petra's car, outside, with her. #to: imran #scene: car-dusk #light: dusk #alt: The inside of a parked car at night, with street lamps and lit windows behind it. A social worker sits at the wheel, and a police officer beside her. #enter: imran, petra #sound: traffic
{not shared_cutting:
    Reece keeps what the paper wrote about his day in court in his booklet. He knows it by heart. #who: petra #mood: weary #fact: cutting
}
You come when the window's broken. I come when the boy's in trouble. Do you ever think that we both come too late? #who: petra #mood: weary
I think you ask me that sort of thing when you haven't eaten. #who: imran #mood: neutral
Petra laughs. It is the right moment, for once. #except: petra
You laugh. It is the right moment, for once. #to: petra
{commit_imran == "commit":
    You have signed. Under "I am satisfied" you wrote: "that it has been properly argued". There was just room. #to: imran
- else:
    The paper is in your jacket. You are not satisfied. You would like to be, or you would like another word. #to: imran
}
{commit_petra == "commit":
    You have signed yours, with February on it. Joan Tate read it twice, and said: Monday, nine o'clock, my office; then we see if Social Work England has to hear. Until then you see Reece only with somebody else there. #to: petra
- else:
    Joan Tate knows about February, and about the six days. She said: Monday, nine o'clock, my office; then we see if Social Work England has to hear. Until then you see Reece only with somebody else there. #to: petra
}
-> day

=== day ===
{
- committed >= 2:
    ~ went = true
- else:
    ~ went = false
}
Friday, three days after the meeting. #when: day #scene: youth-justice #light: morning #alt: The meeting room by day: what was agreed on the whiteboard, a drawing of a boat beside it. A probation officer and a youth worker sit at a table with mugs and papers. #enter: lorna, nadia #sound: paper
{
- paper == "all":
    The Courier has the trip on page five, fairly, with Lorna's ice cream and the price, and nobody else. On the school bus it is read aloud, the price first. Nobody there knows about the twins, who get off, and walk, and are not in school until two. #except: lorna
    The Courier has the trip on page five, fairly, with your ice cream and the price, and nobody else. On the school bus it is read aloud, the price first. Nobody there knows about the twins, who get off, and walk, and are not in school until two. #to: lorna
- paper == "letters":
    The Courier prints the old picture, and that nobody wished to comment. The letter of the six is with a lawyer. "I am not sorry about the trip I am sorry about the window they are diffrent."
    Tyler could not wait. For an hour he had it on his own page online, as his alone, with nobody else in it. Under it strangers wrote what they would do to him. The police have that now. Tyler has not been out since.
- else:
    The Courier prints the old picture, a headline that rhymes, and at the bottom, small, that the programme is robust. It is dull, and there is nobody in it. Nobody rings.
}
{
- aim == "repair":
    Four of the six have begun their forty hours. The other two have exams, and have stopped answering.
- aim == "change":
    All six have the sentence from the board on a card. One of them asks what happens on the Saturday after.
- else:
    There is a list of who rings whom, on which Sunday, for a year. Five have said yes. One asked what happens if you say no. Nothing, she was told; and nothing happened.
}
{
- street == "told":
    Imran has been to eleven doorsteps. Six thanked him and one shut the door. Four want to hear how it ends. Mr Pask said, "Tell him I am waiting for my letter." #except: imran
    You have been to eleven doorsteps. Six thanked you and one shut the door. Four want to hear how it ends. Mr Pask said, "Tell him I am waiting for my letter." #to: imran
- street == "meet":
    Nine shopkeepers came on Wednesday, in threes. Those of the six who wanted to met them, one or two at a time; the others wrote letters without names. Nobody could count who was missing.
    Somebody shouted. One of the twins was sick in the yard, and a man followed Jodie to the bus, to shout at her again. Mr Pask held his letter, and nobody asked him anything.
- else:
    Imran has told eleven shops about the locks. They want to know who asked for them. Mr Pask has a lock. He is waiting for a letter. #except: imran
    You have told eleven shops about the locks. They want to know who asked for them. Mr Pask has a lock. He is waiting for a letter. #to: imran
}
{
- told_how == "home":
    A social worker has been to the aunt's house, and a police officer who does nothing but cases like his. Reece said a few words. Dawn said the number of the car. Reece will not come to the telephone when it is Petra. #except: petra
    A social worker has been to the aunt's house, and a police officer who does nothing but cases like his. Reece said a few words. Dawn said the number of the car. Reece will not come to the telephone when it is you. #to: petra
- told_how == "picks":
    A social worker has seen Reece, with Nadia there. He said a little. Dawn was told the wrong time, and came in at the end. #except: nadia
    A social worker has seen Reece, with you there. He said a little. Dawn was told the wrong time, and came in at the end. #to: nadia
    This morning Dawn went home with an officer, for clothes. Reece's bicycle stood at the front door with its wheels off, laid very neatly beside it. They stay at his aunt's.
- else:
    A social worker has seen Reece, and so has a police officer who does nothing but cases like his. He said nothing to either. The white car is not where it always stood.
    This morning Dawn went home with an officer, for clothes. Reece's bicycle stood at the front door with its wheels off, laid very neatly beside it. They stay at his aunt's.
}
-> month

=== month ===
{went:
    Five weeks later. They are back from France. #when: month #scene: stairs #season: summer #alt: The top of the stairs in summer light: a banister, a noticeboard with papers and a drawing of a boat. A probation officer and a youth worker stand on the landing. #enter: nadia, lorna #sound: footsteps
    {
    - street == "money":
        They built one side of the boat. Then it was Saturday. Another group has put it in the water by now.
    - does_lead == "imran":
        The boat floated. Imran stood in the harbour up to his thighs, holding the back end. Everybody was where they should be every night: he counted them at ten, and they let him. #except: imran
        The boat floated. You stood in the harbour up to your thighs, holding the back end. Everybody was where they should be every night: you counted them at ten, and they let you. #to: imran
    - does_lead == "lorna":
        The boat floated. Nobody was sent home, and nobody was out after ten. On the last day somebody brought Lorna an ice cream, and she ate it in front of all of them. #except: lorna
        The boat floated. Nobody was sent home, and nobody was out after ten. On the last day somebody brought you an ice cream, and you ate it in front of all of them. #to: lorna
    - else:
        The boat floated, at the second try. On the sixth night two of them were out until four. Reece was not one of the two. A volunteer sat at his door. That left two grown-ups to look, and nobody with the rest. Nadia rang the team's number at half past two. #except: nadia
        The boat floated, at the second try. On the sixth night two of them were out until four. Reece was not one of the two. A volunteer sat at his door. That left two grown-ups to look, and nobody with the rest. You rang the team's number at half past two. #to: nadia
    }
    {does_yard == "petra": The yard had a few lines about each of them, which they had read themselves. Somebody left a light on for one of the twins, and said nothing.|The yard knew who cannot swim and who does not eat pork. The rest they found out, as with anybody.}
    {
    - who == "need":
        Kaz, who stayed, was furious for a week, with the reason in his hand. Then he took what he had been offered instead, and runs the club's bicycle shed on Saturdays.
    - who == "lot":
        Jodie, who stayed, is angry, and does not know with whom. Nobody chose, so nobody has talked to her about it.
    - else:
        Tyler does not come to the club. The other five say that it was fair. They say it quickly.
    }
    {
    - told_how == "home":
        Social care said yes in writing, and Reece went, from his aunt's. On the fourteenth he was up at five like the rest of them. He says that he was the same there, but that the mornings were different. Two men have been arrested; the number of the car did it. He has begun to come to the telephone.
    - told_how == "picks":
        Social care said yes in writing, and Reece went. On the fourteenth he held one end of a plank. At his aunt's a policewoman sat with Dawn and his sister. Nobody came. Dawn has asked for another worker for him, one who waits for her.
    - else:
        Social care said yes in writing, and Reece went, and hardly spoke. On the fourteenth a policewoman sat at his aunt's with Dawn and his sister. Nobody came; those men had moved their day. He tells nobody anything now. He says that it is nothing personal.
    }
- else:
    Five weeks later. The picture is still on the wall. They did not go. #when: month #scene: stairs #season: summer #alt: The top of the stairs in summer light, the door on the landing shut. A probation officer and a youth worker stand there. #enter: nadia, lorna #sound: footsteps
    By Thursday noon {committed == 1: one paper was in|no paper was in}. Nobody had said no. On the thirty-first the money went back to headquarters. It has come back as chairs.
    They're good chairs. #who: lorna #mood: weary
    Nadia is paying the nine hundred pounds back, at forty a month. She told the six herself, in the doorway. #except: nadia
    You are paying the nine hundred pounds back, at forty a month. You told the six yourself, in the doorway. They are young, but they have heard the word "postponed". #to: nadia
    {told_how == "home": Reece, his sister and Dawn are back from his aunt's. Two men have been arrested. Reece asked if there was still a boat.|On the fourteenth Reece was at his aunt's, with a policewoman in the kitchen. Nobody was caught. Reece asked if there was still a boat.}
}
{does_mender == "petra":
    He wanted to, and his solicitor agreed. You have been down Bridge Street with Reece and Dawn, on the right-hand side, as far as the shop. Mr Pask sent the letter back with four mistakes marked. Then with two. #to: petra
    He wanted to, and his solicitor agreed. Petra has been to the shop door with Reece and Dawn. Mr Pask sent the letter back with four mistakes marked. Then with two. #except: petra
- else:
    His solicitor agreed, and Reece did the letter again by hand, at the office table, with Imran and Dawn there. He asked how deep "deeply sorry" is. Nobody at the table knew. #except: imran
    His solicitor agreed, and Reece did the letter again by hand, at the office table, with you and Dawn there. He asked how deep "deeply sorry" is. You did not know. #to: imran
}
{
- aim == "trial":
    On the first Sunday five of them were rung. Two did not answer. The second time, one of those two had been waiting for it.
- aim == "repair":
    Four finished their forty hours, and two did not. Those two have been told that it was a deal.
- else:
    Nobody has rung any of the six since. It was nobody's job.
}
-> year

=== year ===
A year on. #when: year #scene: youth-justice #season: summer #alt: The same meeting room a year later, a drawing of a boat beside the whiteboard. A social worker, a probation officer, a police officer and a youth worker sit at the table. #enter: petra, lorna, imran, nadia #sound: kettle
{
- not went:
    -> chairs
- committed >= 3 && (aim == "trial" || does_lead == "imran" || (aim == "change" && who == "need")):
    -> two_columns
- committed >= 3:
    -> same_coat
- else:
    -> went_ahead
}

=== two_columns ===
{aim == "trial": All who said yes are on one sheet, in two columns.|It said on the board what the trip was for. All six were asked first. Now a sheet in two columns shows if it worked.}
In one column are a stolen scooter, a fight, and long months of nothing. In the other are a baker's apprentice, a girl who rings at Christmas, and a boy who turned up at nine every Monday after everyone had stopped asking.
It has helped three out of {aim == "trial":five|six}. #who: imran #mood: firm
Which three? #who: petra #mood: warm
{told_how == "home": Reece's letter to Mr Pask went to five drafts. The last came back with one mark on it, and he will not say what it was.|Reece lives at his aunt's now, forty miles away. He rings about once a month. There is a line for him on the sheet.}
Mr Pask shut his shop in August. He asked Imran to come in first, and to bring the boy if the boy wanted. #except: imran
Mr Pask shut his shop in August. He asked you to come in first, and to bring the boy if the boy wanted. #to: imran
There is to be another trip. They have quarrelled about it once already, and all of that is in the minutes.
Imran brought you tea with the bag left in, as you like it. He has never said that he was wrong. You would think less of him. #to: petra
Petra asked you a question today to which she did not know the answer. You think that it may not have been the first. #to: imran
You are asked about Wales now. You have a sheet for it. #to: lorna
You send in whole forms. It has cost you nothing but your reputation. #to: nadia
Same time next week? #who: lorna #mood: warm
I'm against it. #who: imran #mood: warm #ending: two_columns
-> END

=== same_coat ===
They all say the same thing now. {aim == "repair": First you work, then you go; it is on a leaflet, with a tick.|Young people need a chance to be somebody else; it is on a leaflet, with a sunrise.} When somebody new comes, any one of the four can give the talk.
It is a good talk. Other towns ask for it. There have been two more trips.
{told_how == "home": Reece gives a part of the talk. He leaves out the bit about the mornings, because people clapped in the wrong place.|They asked Reece to give a part of the talk. He said that he would rather not be somebody's example.}
Mr Pask's shop sells telephones now. Nobody has asked the new people anything.
Do we still argue? #who: nadia #mood: listening
We've not the time. #who: lorna #mood: neutral
You had a question this morning, about the leaflet. You thought of how long it would make the meeting. #to: petra
You used to be against something when you came up those stairs. People say how much easier you are to work with. #to: imran
You keep your coat on in the talk, out of habit. #to: lorna
You gave the talk on Tuesday, and listened to yourself. You sounded like somebody you would have argued with. #to: nadia
The lad who lives near me asked me again. I gave him the leaflet. #who: imran #mood: weary #ending: same_coat
-> END

=== went_ahead ===
The trip went ahead. That is how they speak of it, as if it had gone by itself.
{commit_nadia == "commit":Nadia did most of it, on four hours' sleep.|Somebody did most of it; each of them has a different idea of who.} #except: nadia
{commit_nadia == "commit":You did most of it, on four hours' sleep.|Somebody did most of it. You have an idea of who.} #to: nadia
Those who had not signed were glad when it was over, and have been fair about it since. They say that it seems to have done no harm.
Reece asked in the spring if there was going to be another one. He was told that it would be looked at. He said it was all right.
You have never talked about it with Imran. You nod to each other on the stairs. #to: petra
A man on Bridge Street asked you if, in the end, you had been for the trip. You said that you had not stopped it. #to: imran
You could say now how many came back to court. Nobody has asked. #to: lorna
We should have sat down together, after. #who: nadia #mood: weary
We'd have had to say what we thought. #who: lorna #mood: neutral #ending: went_ahead
-> END

=== chairs ===
They are good chairs. They go up and down.
{commit_nadia == "commit":Nadia works for a bigger charity now, in Bristol, with somebody to do the forms. She has come back for her picture.|Nadia still works at the club. She has not put up another picture.} #except: nadia
{commit_nadia == "commit":You work for a bigger charity now, in Bristol, with somebody to do the forms. You have come back for your picture.|You still work at the club. You have not put up another picture.} #to: nadia
Mr Pask shut his shop in August. {does_mender == "petra":He had his letter by then. He said that it would do.|He had his letter by then, and had marked it, in pencil.}
Reece is sixteen. He sees a new worker in another building, and is polite. Somebody asked him, for a form, if he had ever been abroad.
Nobody turned the trip down. #who: petra #mood: weary
No. #who: imran #mood: weary
I had my pen out. #who: lorna #mood: distressed
Reece still writes to you, on a postcard, when there is a high tide. You do not know who gave him the address. #to: petra
You were going to tell Mr Pask how it ended. #to: imran
You kept your promise to yourself. It was the only one you kept that month. #to: lorna
Who's going to ask next time? #who: nadia #mood: distressed #ending: chairs
-> END
