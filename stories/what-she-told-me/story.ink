VAR committed = 0
VAR commit_nadia = ""
VAR commit_marcus = ""
VAR commit_alan = ""
VAR commit_wen = ""
VAR shared_sink = false
VAR shared_counter = false
VAR shared_never_alone = false
VAR shared_worry = false
VAR does_say_tonight = ""
VAR written = ""
VAR first = ""
VAR aim = ""
VAR weekend = ""
VAR school = ""
VAR rule = ""

-> club

=== club ===
Friday, half past four, the back room of a youth club. Behind the glass of the kitchen door Erin, sixteen, is drying a cup that is dry already. At two, free after a practice exam, she told the youth worker over this washing-up that her mother hits her. It has been passed on. That is not what this meeting decides. #scene: youth-justice #clock: 16:30 #light: dusk #alt: The back room of a youth club in the evening: a table with papers and mugs, lockers, a whiteboard, a high dark window. Three men sit at the table; a woman stands with a folder. #enter: marcus, alan, wen, nadia #pose: nadia=stand #sound: rain
Nadia Rahimi is that youth worker, and runs the club. #except: nadia
You are Nadia, the youth worker, and you run the club. Erin said: since the summer. On Wednesday it was her arm. Rory, her brother, never. You told her at once that you could not keep it. #to: nadia #fact: told
Dean's sitting with her, he works with me. Her brother Rory's seven, he's at football. Lorraine's their mum. Only she has parental responsibility; their dad died. What Erin said is in my book, in her words, with the time. #who: nadia #mood: distressed #fact: told
Marcus Bell is Erin's mental health nurse, from CAMHS. #except: marcus
You are Marcus, Erin's mental health nurse, from CAMHS. In November she put on a form that she sits up at night outside her brother's door. You took it for poor sleep. You have just told her that you must say it. #to: marcus #fact: landing
Alan Pickering, a deputy head, is the school's safeguarding lead. #except: alan
You are Alan, a deputy head and the school's safeguarding lead. In October a PE teacher saw marks on Erin's arm, as of fingers. It is in your log. You asked her mother, who works in your school office. You never asked Erin. #to: alan #fact: october
Wen Li is an advocate: he speaks for Erin, and decides nothing. #except: wen
You are Wen, Erin's advocate: you speak for her, and decide nothing. She has an interview on Monday at nine, as an apprentice on the ferries. She asked you to tell nobody. It puts no child at risk. #to: wen #fact: interview
Yvonne Clarke, the duty social worker, is on the phone. #heard: yvonne #sound: phone
Tonight I've agreed with police and health. The plan is that both sleep at their aunt Bron's. Erin says yes, and at seven I ask Lorraine. I've seen the flat, and police and our files have nothing against her. #who: yvonne #mood: firm
What you all know I take by phone, in a minute. At six Nadia's note goes to the doctor and my night team. What goes with it? #who: yvonne #mood: firm
* [Nadia's note goes alone, with a page that Erin has handed her unasked. #id: as_said]
    ~ written = "said"
    Nadia tells Erin, at the sink, where the note is going, and asks her nothing. #except: nadia #board: In writing: Nadia's note, and Erin's own page
    You tell Erin, at the sink, where your note is going, and ask her nothing. #to: nadia #board: In writing: Nadia's note, and Erin's own page
    My note stays as I wrote it. "Scared" was her word. She's given me a page of her own; I hadn't asked. I've put the time on it, and it goes to the police as it is. #who: nadia #mood: concerned
    Then it stands there, as hers. #who: wen #mood: warm
    So tonight it is Erin's word, and nobody's beside it. Our pages follow by Monday. #who: alan #mood: concerned
* [It goes with two more pages about her, the school's and the clinic's, by date. #id: one_page]
    ~ written = "page"
    Under "school" and under "clinic" there are things that nobody had ever put beside each other. #board: In writing: Nadia's note, a page from school, a page from the clinic #sound: pen
    So it isn't only her saying it. It was all there before she opened her mouth. Thanks, Alan. Yours was the hard half. #who: marcus #mood: weary
    And a stranger reads three pages about her tomorrow, before she's said hello. #who: nadia #mood: distressed
    They need not ask her if it has happened before. It says so. #who: alan #mood: distressed
* [It goes with a sheet on whom to wake tonight, and the rest follows on Monday. #id: tonights]
    ~ written = "tonight"
    Bron's number, the inhaler, who may come to the door, whom to wake. It takes twenty minutes. #board: In writing: Nadia's note, and a sheet for the night team #sound: pen
    Somebody who's never met her could use that at three in the morning. #who: marcus #mood: neutral
    It does not say what she wants. Nor what anybody saw, and when. #who: wen #mood: firm
    Our page and the clinic's will follow by Monday. #who: alan #mood: neutral
-
That's the paper. Now the phone. Who has seen what? #who: yvonne #mood: firm
You have the log in front of you. It is two lines long. #to: alan
* [Read the two lines as they stand, with the date and the initials. #id: read_log #by: alan]
    Sixth of October. "Marks on left upper arm, as of fingers. Says she knocked it. Parent spoken to." The initials are mine. #who: alan #mood: neutral #fact: october
    The pen can be heard at the other end.
* [Close the log and say what the teacher saw, and what you thought of it. #id: say_it #by: alan]
    In October one of us saw the marks of fingers on her arm. I thought: a boyfriend. I did not want to think anything else. #who: alan #mood: distressed #fact: october
    Nobody says anything to that.
-
Who was asked about it? #who: yvonne #mood: firm
I asked her mother. I never asked Erin. Hilary, our head, has that from me tonight, in writing. #who: alan #mood: distressed
And there is the form, in her round hand. #to: marcus
* [Read out her sentence, just as she put it, and say nothing about it. #id: her_sentence #by: marcus]
    Her sleep form, November. "I sit on the landing till Mum's asleep. I keep an eye on Rory." #who: marcus #mood: neutral #fact: landing
    The rain can be heard.
    I wrote "poor sleep" under it. My manager gets that from me tonight, on the incident form. #who: marcus #mood: weary
* [Say what it means tonight: there is a second child in that flat. #id: what_means #by: marcus]
    She sits up at night outside her brother's door. She wrote it on my form, and I wrote "poor sleep" under it. My manager gets that from me tonight. It's about him. #who: marcus #mood: concerned #fact: landing
    Somebody tell me where he is now. #who: alan #mood: distressed
-
Rory's at football. Fridays Bron fetches him, and he has his tea at hers till seven. Lorraine arranged that herself, so till seven he's where his mother sent him. Erin's sixteen. I asked her who she wanted, and she said Bron. #who: yvonne #mood: neutral
And at seven, if Lorraine says no? #who: alan #mood: concerned
Our lawyer knows, and is ready to go to court. If it can't wait for a court, the police have a power to keep them at Bron's, and they'll be near. She's got his inhaler. If anybody comes to her door she doesn't open. She rings 999, and then us. #who: yvonne #mood: firm
Ought I to go over the dates with Erin? #who: alan #mood: neutral
No. Not again. Somebody will ask her once, properly, on film. That's Tuesday, with the police. #who: yvonne #mood: firm
The rest is calls. Nadia has told her own safeguarding lead. Since Lorraine works in a school, Yvonne rings Hilary about her, and the council's designated officer (LADO).
-> us

=== us ===
Yvonne has rung off. By the kitchen door hangs a sheet in felt pen, which the young people wrote in the spring: what's said at the sink stays at the sink.
You let them write it. You signed it, with a heart. Erin walks past it to the sink. #to: nadia #fact: sink
You asked Lorraine because her counter is near your door, and because you like her. She was very nice about it. You were glad. #to: alan #fact: counter
You have seen Erin four times. Each time her mother sat beside her. It did not strike you. #to: marcus #fact: never_alone
Ten minutes ago, in the kitchen, Erin said what she is most afraid of: her mum by herself in that flat tonight. Yvonne knows, and is seeing to it. Erin says that you may tell the others. #to: wen #fact: worry
She'll want to know what we knew. What do we say, to each other, before she asks? #who: marcus #mood: concerned #activity: share_1
A bus goes by, and the windows shake a little.
{shared_sink:
    That's my name on that sheet. It was about who likes who, boys, that kind of thing. I never thought what else they'd read in it. #who: nadia #mood: distressed
}
{shared_counter:
    I asked her mother as she was near, and as I like her. She was very nice about it. I was glad. I put that down as good news. #who: alan #mood: distressed
}
{shared_never_alone:
    Four times I've seen her, and her mum was there four times. I thought, what a supportive mum. #who: marcus #mood: weary
}
{shared_worry:
    Erin says that I may tell you what she worries about. Not her arm. Her mother, on her own in there tonight. #who: wen #mood: neutral
    So who is with Lorraine? #who: alan #mood: concerned
}
{not shared_sink && not shared_counter && not shared_never_alone && not shared_worry:
    They look at the sheet by the door, and at the clock.
}
Nadia takes the sheet down, and every other notice with it, so that nothing looks missing. Across it she writes in red: not if somebody is hurt, or might be. Then I have to tell, and I tell you first. #except: nadia #sound: paper
You take the sheet down, and every other notice with it, so that nothing looks missing. Across it you write in red: not if somebody is hurt, or might be. Then I have to tell, and I tell you first. #to: nadia #sound: paper
* [Take it to Erin now, so that she reads the red before anybody else does. #id: rule_down #by: nadia]
    ~ rule = "down"
    Nadia takes it to the kitchen. Erin reads it twice. "You'll have to do us a new one," she says. #except: nadia #sound: pen
    You take it to the kitchen. Erin reads it twice. "You'll have to do us a new one," she says. #to: nadia #sound: pen
* [Keep it in the drawer till Tuesday, for those who wrote it to write a true one. #id: rule_up #by: nadia]
    ~ rule = "up"
    They wrote it. So I'll tell all of them, Tuesday, and they can write what's true. #who: nadia #mood: weary
    The wall is bare, with the marks of the pins in it. #sound: clock
-
Erin has given Wen a card with two questions on it: are we really at Bron's, and who told. #except: wen
Erin has given you a card with two questions on it: are we really at Bron's, and who told. #to: wen
* [Read the card to the others, as hers, before they decide who goes out to her. #id: read_card #by: wen]
    Erin's card. Are we really at Bron's? And: who told? She has underlined the second one. #who: wen #mood: firm
    She's a right to that. #who: marcus
* [Give her the card back, and say that she will be asked those two things herself. #id: keep_card #by: wen]
    She has her card back. She would rather ask you those two herself. #who: wen #mood: neutral
    Then we'd better have answers. #who: alan #mood: concerned
-
So who tells Erin what happens next? Bron's here at half six. She ought to have till then to think. #who: nadia #mood: firm
Through the glass you see her back. It was you whom she told, and it was you who rang. #to: nadia
She is your patient. You know what to say to somebody whose hands shake, and you have never been alone with her. #to: marcus
You have told young people hard things for thirty years, from behind a desk. There is no desk in that kitchen. #to: alan
You could carry it, and bring back what she says. You may not tell her that it will be all right. #to: wen
* [Wen tells her, may not comfort her, and carries back word for word what she answers. #id: by_wen]
    ~ first = "wen"
    Wen tells her outside, under the porch, and writes down what she answers. #except: wen #board: Erin is told: by Wen
    You tell her under the porch. She corrects you twice, and you write it down. She looks past you, at the kitchen window. #to: wen #board: Erin is told: by Wen
    Three things. Her own pillow. A glass of water by Rory's bed. And why is it not Nadia who comes out? #who: wen #mood: neutral
    She asked that? #who: nadia #mood: distressed
    Twice. I could only write it down. #who: wen #mood: weary
* [Nadia tells her, herself, what she has done with it, and Erin may not forgive that. #id: by_nadia]
    ~ first = "nadia"
    Nadia tells her over the last of the cups. The others hear the tap, and then no tap. #except: nadia #sound: mug #board: Erin is told: by Nadia
    You tell her over the last of the cups, and whom you rang, by name. She counts them. "So not the whole world," she says. She dries the rest herself. #to: nadia #sound: mug #board: Erin is told: by Nadia
    She took the towel off me. Then she wanted the names, who I'd told, and she counted them. And Rory sleeps with a shin pad. She'd not have told a stranger that. #who: nadia #mood: weary
    And for herself? #who: wen #mood: listening
    Her own pillow. And she asked could she come Fridays, still. #who: nadia #mood: distressed
    Thanks for going in. I'd have come out with a leaflet. #who: marcus #mood: warm
* [Marcus tells her, calmly, for when her hands shake, and she is a patient again. #id: by_marcus]
    ~ first = "marcus"
    Marcus tells her in the back room, with the lamp on and the door open. #except: marcus #board: Erin is told: by Marcus
    You tell her with the lamp on. She asks why her hands shake, and you can answer that. It helps. Then she asks for Nadia. #to: marcus #board: Erin is told: by Marcus
    She knows what a panic is now. She'll sleep, I think. She asked me if I'd tell her mum what she said. #who: marcus #mood: concerned
    And what did you say? #who: wen #mood: listening
    No. I don't think she believed me. Then she asked where Nadia was. #who: marcus #mood: weary
-
There are three things that she must be able to say back to us. Short words, please. #who: wen #mood: neutral #activity: words_1
"Placed" is crossed out. "For the time being" is crossed out, put back, and crossed out.
{does_say_tonight == "nadia":
    "At Bron's. On the sofa bed. With Rory in the same room," says Erin, in the doorway, to see if she has it right.
- else:
    "So Bron's. And if something goes wrong in the night, Bron's got the number," says Erin, in the doorway.
}
You had a second question. #who: wen #mood: listening
"Who told," says Erin. "Me. I told. I'd like that to be written down. And somebody can tell Mum that I was careful."
-> rooms

=== rooms ===
Then the school. On Monday the office will ring to ask where she is, and the office is her mother's desk. #who: alan #mood: weary
She has an appointment at nine, and will be in by eleven. She lets me tell you that, and Bron. Not what it is. I know where. If she is not in by eleven, I say where. #who: wen #mood: neutral
Thank you. The rest goes in the part of my log that the office cannot open. Yvonne has asked the police: any of our three ways will do. #who: alan #mood: neutral
On Monday you will stand in a staff room where everybody likes Lorraine. So do you. #to: alan
At the club you hear what that school knows about its pupils, and what it does not. #to: nadia
Her clinic's letters go to her mother's address by themselves; you have just thought of that. #to: marcus
Erin has said one teacher's name to you. She has also said that she would like Monday to be a Monday. #to: wen
* [A teacher whom Erin names is told, and looks after her as if he had not been. #id: few_know]
    ~ school = "few"
    Mr Dunne. Woodwork. She has hardly ever talked to him, she says. That is why. #who: wen #mood: warm #board: At school: Alan, the head, and Mr Dunne
    Dunne hears about half of what one says. I should not have guessed. #who: alan #mood: concerned
    And the others will ask you what's going on, and you'll say nothing, nicely. Thank you, Alan. #who: marcus #mood: warm
* [Those who teach her get one line, read by Erin first; ten would notice, and know. #id: all_staff]
    ~ school = "staff"
    Be kind, ask nothing, tell me. Ten people will know by break that there is something. #who: alan #mood: concerned #board: At school: one line to all her teachers
    She's read it. She said, ten people being kind is a lot of people. #who: wen #mood: firm
    But if she hides an arm again, ten people see it. #who: nadia #mood: firm
* [No teacher is told anything until the police have asked her; what they see goes to Alan, as always. #id: hold_it]
    ~ school = "hold"
    Until Wednesday. Then nobody has talked before she has. She gets a card from me: it lets her out of any lesson, and no teacher asks. After Tuesday she says who is told. #who: alan #mood: neutral #board: At school: Alan and the head, until Wednesday
    So on Monday she sits in maths and it's just Monday. #who: marcus #mood: neutral
    And nobody in that room knows why she jumps. #who: nadia #mood: concerned
-
* [Ring the clinic now, and have all letters to that address stopped tonight. #id: stop_letters #by: marcus]
    Marcus rings the clinic's secretary, who has her coat on already. #except: marcus #sound: phone
    You ring the clinic's secretary, who has her coat on already. "There's one in the tray," she says, and takes it out. #to: marcus #sound: phone
* [Ask Erin first where her letters should go, and ring the clinic with her answer. #id: ask_letters #by: marcus]
    "Can they not be letters?" says Erin. So they are texts.
    The clinic's secretary finds one in the tray, and takes it out. #sound: phone
-
At six Yvonne is there, with wet shoes. She sits down by Erin. "We should have asked you," she says. "We asked other people." Erin looks at her sleeve. #enter: yvonne #sound: door
Marcus asks Erin, by themselves, whether she has thought of hurting herself. "No," she says. "I've got Rory." He tells Yvonne and Bron what she said, and gives her the night team's number for herself. #except: marcus
You ask Erin, by yourselves, whether she has thought of hurting herself. "No," she says. "I've got Rory." You tell Yvonne and Bron what she said, and give her the night team's number for herself. #to: marcus
At school it need not be I who looks after this, Erin. There is Mrs Okoro. #who: alan #mood: concerned
"You write things down," says Erin. "You'll do."
-> for_what

=== for_what ===
Right. What is it all for? Erin has asked to hear this. It isn't settled till she and Lorraine have had their say, but I want something to put to them. #who: yvonne #mood: firm
You were moved about at her age, and your sister with you. You had each other. You had not much else. #to: nadia
Most of those you see go home in the end, whatever was written. Some of them come back to you. #to: marcus
Her first exam is in May. You have that from Lorraine, at the counter, with what Rory would like for his birthday. #to: alan
Monday at nine is hers, and you may not say it. She has asked you twice where Rory will sleep. #to: wen
* [Erin and Rory are not parted, whoever's roof it may be, even far from this school. #id: together]
    ~ aim = "roof"
    "Who watches, then?" says Erin. #board: For: one roof for both, and nobody keeps watch
    Bron. It's her house and she's forty-four. You go to bed. #who: yvonne #mood: firm
    Then one could ask a boy of seven if we have done it. Are you with your sister? Is she asleep? #who: alan #mood: warm
    Erin thinks about it. "You'd have to tell him," she says. "He thinks it's normal." Nobody asks what else she might have wanted. Yvonne will, on Saturday, alone with her.
* [Erin and Rory go home, to a mother who has had help, and until then they must wait. #id: home_safe]
    ~ aim = "home"
    That's the one with Lorraine in it. There'd be real work to do with her, and I know who'd do it. #who: marcus #mood: warm #board: For: home again, and nobody afraid
    "When?" says Erin.
    When it's true. I say when. I ask you first, and Rory. #who: yvonne #mood: firm
    "Then I'll have to watch for it," says Erin. "Every day."
* [Erin gets to the summer with something of her own, and somebody else sees to Rory. #id: own_feet]
    ~ aim = "feet"
    It's the only one that's about her. #who: nadia #mood: warm #board: For: Erin, to the summer, on her own feet
    Something in Erin's face opens, and she looks at Wen and then at the floor.
    And who sees to Rory? #who: alan #mood: concerned
    "He can't reach the lock," says Erin. "I'm the one who reaches the lock."
    Which lock? #who: yvonne #mood: concerned
    "The bathroom. We wait in there, and I open it after." Yvonne writes that down. At Bron's, she says, she has looked: nobody needs one.
-
At half past six a small car stops outside, with Rory asleep in it, in football socks. Bron, who has Erin's chin, has told him: tea's at mine, Yvonne's asking Mum about tonight, it's nothing you did, and you can ask me things. She stands beside it in the rain until Erin comes out.
You could walk her to the car. Or she could walk by herself, and you could be in the window. #to: wen
* [Walk with her to the car, as far as the kerb, and say nothing on the way. #id: walk_out #by: wen]
    Wen holds the umbrella over her, and gets wet. #except: wen #leave: wen
    You hold the umbrella over her, and get wet. "You're not bad," she says, "for somebody who can't decide anything." #to: wen #leave: wen
* [Let her walk out by herself, and be where she can see you if she looks. #id: let_walk #by: wen]
    She walks out by herself, quite slowly, like somebody carrying something full. #except: wen
    She walks out by herself. At the car she looks, and you are there. #to: wen
-
-> seven

=== seven ===
Seven. Lorraine Maddox is on time. Yvonne tells her in the office, alone, with the door shut: that she may say no, what a court or the police would do then, and that she may ring a solicitor first. She need not see the others. Everything but the aim has come off the board. She comes through to them. #scene: youth-justice #clock: 19:00 #light: dusk #board-keeps: For #alt: The same back room after dark. A youth worker, a nurse, a deputy head, an advocate and a social worker sit at the table, with the whiteboard behind them. #enter: yvonne, nadia, alan, marcus, wen #sound: chair
They have all stood at her counter, at one time or another. She looks smaller without it.
{aim:
- "home": "Home again," says Lorraine. "You put that up before you'd asked me if I'd know how."
- "feet": "I'm not in it," says Lorraine. She means the board. "No. I see that I'm not."
- "roof": "Together. Good," says Lorraine. "He had her to hold on to. I never thought what she had."
}
I'm asking now. What would you change on it? #who: yvonne #mood: listening
"Put that I said yes," says Lorraine. "To Bron's, for the two of them, to the doctor, to somebody asking Rory. I know I could say no. And put that I'd have told anybody how I was, since June, if they had come round the counter and asked."
Then it's section 20. The council answers for it, Bron's approved for now and paid. You may end it for Rory. At sixteen Erin says for herself. I'd tell you first what I'd do. #who: yvonne #mood: neutral
Yvonne writes it down, and reads it back to her. #except: alan
You asked. You did not come round. Yvonne writes it down. #to: alan
Lorraine looks at Alan. "Am I in work on Monday?" #except: alan
Lorraine looks at you. "Am I in work on Monday, Alan?" #to: alan
* [Ask her next door, and say there what the head asked you to say if she asked. #id: say_no #by: alan]
    Come next door, Lorraine. Hilary has let me tell you one thing, if you asked. #who: alan #mood: firm
    The others stay where they are. Not on Monday, he tells her, and it is not a verdict. Hilary rings tonight, with a name for her questions. #except: alan
    The others stay where they are. Not on Monday, you tell her, and it is not a verdict. Hilary rings tonight, with a name for her questions. #to: alan
    "That's more than I'd have got out of you in a year," says Lorraine in the doorway.
* [Say it is the head who answers that, and write down that she asked. #id: say_head #by: alan]
    That is for Hilary to answer, as head. She is ringing you tonight. I have written that you asked. #who: alan #mood: neutral
    "You and your dates," says Lorraine. She says it quite gently.
-
Then Lorraine looks at Nadia. "She dries the cups for you, doesn't she? She used to dry them with me." #except: nadia
Then Lorraine looks at you. "She dries the cups for you, doesn't she? She used to dry them with me." #to: nadia
* [Look at Yvonne first; then say what Erin said might be said: she was careful. #id: say_careful #by: nadia]
    That much, yes. I've asked the police. #who: yvonne #mood: neutral
    She said somebody could tell you she was careful. #who: nadia #mood: warm
    Lorraine has to sit down then. Somebody moves a bag off a chair.
* [Say that what Erin said is Erin's, and ask Lorraine who is with her tonight. #id: ask_lorraine #by: nadia]
    That's hers, Lorraine. Who've you got with you tonight? #who: nadia #mood: firm
    "I'd not got as far as me," says Lorraine.
-
Yvonne takes her back to the office, and asks her outright if she might hurt herself tonight. Until Tuesday no calls and no messages, either way; Yvonne will ring her each evening with how they are. When they come out, Lorraine has rung Sal, who lives downstairs from her.
"She'll shout," says Lorraine, "and then she'll put the kettle on." Sal is there in ten minutes, and will stay. Marcus writes the crisis line's number on a card for the two of them. Yvonne rings at ten. #except: marcus
"She'll shout," says Lorraine, "and then she'll put the kettle on." Sal is there in ten minutes, and will stay. You write the crisis line's number on a card for the two of them. Yvonne rings at ten. #to: marcus
Bron has them, and my night team's number. I see them at ten. But till Monday Erin needs somebody to ask her, Rory needs somewhere to run, and Bron's got questions I've no time for. Which can we do? #who: yvonne #mood: weary
Dean is on the rota for Saturday, if somebody works with him. It would be your third this month. #to: nadia
Weekends are the crisis team's, not yours; there is a rota, and you could ask to be put on it. #to: marcus
School is shut. It has never felt so shut. #to: alan
Your office would give you the Saturday. You are there for Erin, and it would be spent on Bron. #to: wen
* [Marcus goes on the clinic's rota, and asks Erin how she is, by phone, both days. #id: clinic_rings]
    ~ weekend = "clinic"
    Six o'clock, both days, from the clinic's phone, and my manager says yes. If she says no, or nothing, I ring Bron the same minute. #who: marcus #mood: firm #board: The weekend: Marcus rings at six, both days
    She never picks up. It'll be texts, the whole thing. #who: nadia #mood: concerned
    And whom does Bron ring, when it is Bron who does not know? #who: alan #mood: concerned
    The night team. They're busy, Saturdays. #who: yvonne #mood: weary
* [Wen spends Saturday on Bron, and not on Erin: what Bron may decide, and who pays. #id: bron_holds]
    ~ weekend = "bron"
    My office gives me the Saturday. Who pays for a bed, what she may say no to, what she tells Rory: she will have it on paper. #who: wen #mood: neutral #board: The weekend: Bron holds it; Wen goes there on Saturday
    When her brother died, people told her what had been decided. I'd want to be asked. #who: yvonne #mood: warm
    So none of us asks Erin how she is till Monday. #who: marcus #mood: concerned
    Yvonne does, at ten. After that Erin can just be somebody's niece. #who: wen #mood: warm
* [Nadia opens the club on Saturday for the two of them, and shuts it on Sunday. #id: club_opens]
    ~ weekend = "club"
    Pool table. Toast. Rory can have the big speaker. Dean's on with me, it's on the rota, my manager knows. #who: nadia #mood: warm #board: The weekend: the club, Saturday, two workers
    And Lorraine knows, not here on Saturday. She's said yes. #who: yvonne #mood: neutral
    And Sunday? #who: marcus #mood: concerned
    There is a silence about Sunday.
-
-> promise_

=== promise_ ===
Nine o'clock. The floor is swept, and Yvonne has gone. #leave: yvonne
You could keep the last hour of each Friday for Erin, with Dean in the hall. It is the boxing's hour now. #to: nadia
You could see her each week by herself. There are nineteen on your list who have not been seen at all. #to: marcus
You could be the one who asks her, every Wednesday, out loud, and not her file. #to: alan
Your charity gives each young person six hours. Tonight was Erin's sixth. You could ask for more. #to: wen
This week everybody will ask her how she is. #who: wen #mood: neutral
And in three weeks? #who: nadia #mood: weary #activity: commit_1
Somebody puts the lamp out, and somebody else says mind the step.
-> after

=== after ===
Saturday, twenty past three in the morning, at Bron's. Rory is asleep across most of a sofa bed. {aim == "roof":Erin is asleep across the rest. Bron sits at the kitchen table with a puzzle book. She said that she would be up, and she is.|Erin is sitting on the floor of the hall outside the door. Bron comes out, looks at her, and sits down on the floor as well.} #scene: family-home #clock: 3:20 #light: dusk #alt: The front room of a small flat at night: one lamp lit, a sofa in the dark, mugs and a tin of biscuits on a table. #when: day #sound: clock
At ten Dr Rao, a children's doctor, looks at Erin's arm, and asks before she touches it. Next door Yvonne sees Rory, as agreed with the police: is he all right? Dr Rao looks at him too, and he is.
{written == "said":Dr Rao has read the note, and Erin's own page behind it. October she has from Yvonne in one line, by phone, and she writes: as told.|{written == "page":Dr Rao has read the three pages. She asks nothing about October. It is there already.|Dr Rao has October from Yvonne, by phone, and not in writing. It takes an hour to reach Alan, and her report has to wait for Monday.}}
{weekend == "clinic": At six there is a text. Fine? No. Bron's phone rings the same minute. She lays it on Erin's pillow, and they talk. On Sunday Rory wants his mum, and Bron does not know what she may say.|{weekend == "club": At two Erin beats Dean at pool, twice, and Rory is sick on toast. On Sunday it rains, Rory wants his mum, and there is nobody whom Bron could ask.|At noon Bron has a list of what she may decide herself. Erin reads it upside down. It is quite long. On Sunday Rory wants his mum. Bron knows what she may say, and says it, and he eats his tea. Erin does not have to.}}
You think of the heart you drew on that sheet, and do not sleep. #to: nadia
You get out your four old letters about her. Each begins: seen with her mother. #to: marcus
You walk it, on Sunday, in an empty school: from your door to that counter. You had remembered it as further. #to: alan
{first == "wen":You have her three things on a card. You have got two of them done, and have found the pillow.|Nobody has rung you. That is as it should be, and you check your phone.} #to: wen
-> month

=== month ===
A month. Erin has been asked once, on film. Lorraine goes to a group on Thursdays and has not missed it; she is not back at her counter. Erin and Rory are at Bron's, who has bought a bed. #scene: school-office #light: morning #alt: A school office on a grey morning: bookshelves, a computer, a bare tree outside. A deputy head sits at a table with papers. #enter: alan #when: month #sound: bell
When the police said that they might, Alan and Marcus each told Erin what they had missed. #except: alan, marcus
When the police said that you might, you told Erin about October. Marcus told her about the form. #to: alan
When the police said that you might, you told Erin about the form. Alan told her about October. #to: marcus
{school:
- "few": The police had to ask Mr Dunne as well what she had told him. She had told him nothing. He has given her the bench by the window, from which one can see the door, and does not know any more what he may say to her.
- "staff": A supply teacher asked her about it, kindly, in front of the class. She walked out. A teacher found her within a minute; by the end of the day her whole year knew.
- "hold": She used the card once, for a quarter of an hour. On the Wednesday she said who was to be told: Mr Dunne, woodwork. He has given her the bench by the window, from which one can see the door. Her form tutor, who had told her off on the Monday for yawning, has said sorry.
}
{aim == "home": There have been two Sundays at home, with a contact worker in the kitchen. Erin reports on them, in bullet points. She has not yet said that it is safe.|{aim == "feet": Erin has told Bron where she was that Monday: at an interview, for an apprenticeship on the ferries. They want her. Rory has begun to wet the bed, and has told nobody but her.|Rory asked if Erin was on tonight. Bron said that nobody was on. He checked, for a week, and then forgot to.}}
{committed >= 3: Somebody still asks her, and it is not always the same one. They tell each other who has.|{committed == 2: Two of the four still ask her. Each begins at the beginning.|Most of them have stopped asking. Nobody decided that.}}
{commit_nadia == "commit":On Fridays the last hour is hers. Some weeks she comes, and dries a cup, and talks about boats.|{commit_nadia == "signpost":You have sent her the programme.|On Fridays there is another girl at the sink.}} #to: nadia
{commit_marcus == "commit":You see her on Tuesdays, by herself. The first time she looked for most of an hour at the chair that used to be her mother's.|{commit_marcus == "signpost":She is on the list for the Tuesday group.|Her next appointment is in the spring. It went to her as a text.}} #to: marcus
{commit_alan == "commit":On Wednesdays you ask her how it is, and then you wait. You are good at that, it turns out.|{commit_alan == "signpost":You have asked her head of year to look in.|Her attendance is a hundred per cent. You look at the figure for some time.}} #to: alan
{commit_wen == "commit":You have asked for more hours, and got them, and had to write down why.|{commit_wen == "signpost":You have given her the number of the children's rights line.|That Friday was the last of her hours. You shook hands. See you, she said. One says that.}} #to: wen
-> ends

=== ends ===
{
- committed >= 3: -> still
- committed == 2: -> between
- else: -> fine
}

=== still ===
A year. There is a new sheet by the kitchen door. {rule == "down":Erin wrote most of it|They all wrote it, and it took three Tuesdays}: what's said at the sink may have to go further. We'll tell you who, and we'll tell you first. #scene: youth-justice #season: autumn #alt: The back room of the youth club a year later, by day. A youth worker, a nurse, a deputy head and an advocate sit at the table with mugs and papers. #enter: nadia, marcus, alan, wen #when: year #sound: mug
In March Erin told the rest: it had begun long before that summer. She asked first who would have to hear it. She was given three names, and it was those three.
She has told you other things since. A boy. An exam. You have not had to ring anybody about those. #to: nadia
You see everybody once by themselves now, before their parents come in. It began with her. #to: marcus
There is no counter any more in the school office. There is a sofa. It was your idea. #to: alan
She no longer needs you. She told you so, in writing, very politely, with a copy. #to: wen
{aim == "feet":Erin is on the ferries, four days in seven. Rory stayed with Bron, and is cross with her on the telephone.|{aim == "home":They went home in June. Yvonne had asked both of them first, and then said when. Lorraine asked to have it in writing, and has kept it.|They are at Bron's, both of them, and on Sundays with Lorraine. She rings at nine to ask if she may come.}} Lorraine keeps the books for a tile shop. She did the group twice, the second time because she wanted to.
So how did it go, the exam? #who: marcus #mood: warm
"You know how it went. Alan rang you," says Erin, and throws a tea towel across the table. "Somebody else can dry." #ending: still_talking
-> END

=== between ===
A year. It has all been done, and by good people. Erin carries it between them: she tells the clinic what the school said, and Bron what the clinic meant. #scene: school-office #season: autumn #alt: A school office a year later: bookshelves, a computer, a plant. A deputy head and an advocate sit at a table with papers. #enter: alan, wen #when: year #sound: paper
{commit_nadia == "commit":She still comes on a Friday. Mostly she needs the printer.|She waves, from the other side of the road, like somebody on her way to a meeting.} #to: nadia
{commit_marcus == "commit":She begins each Tuesday with what the others have said. Ten minutes of it are hers.|She rang to say that your letter and the school's do not agree. They did not.} #to: marcus
{commit_alan == "commit":On a Wednesday you ask her, and she answers from a folder.|She has brought you her file, in order of date. It was better than yours.} #to: alan
{commit_wen == "commit":You said once that a young person ought to be in the room. She is in all of them.|You hear that she speaks very well for herself.} #to: wen
{aim == "feet":The ferries have written that they like how organised she is.|{aim == "home":They went home in June. She does the diary for all three of them.|She and Rory are at Bron's. He asks her who is coming today, and she always knows.}} Lorraine's group has ended. She would like another; nobody is sure who books it.
In March Erin told the rest: it had begun long before that summer. She told it three times, to three people, and each of them rang Yvonne.
"Somebody should pay me for this," says Erin. She is not quite joking. #ending: go_between
-> END

=== fine ===
A year. As far as anybody knows it has stopped, and Rory is eight. Everybody asks her how she is, when they meet her. #scene: family-home #season: autumn #alt: The front room of a small flat a year later, by day, with nobody in it: a sofa, a table with mugs, a drawing of a boat on the fridge. #when: year #sound: phone
"Fine," she says. She said it to the clinic in the spring, and to the school, and it was written down. If there is more to tell, from before that summer, nobody has asked her twice.
There is a new sheet by the kitchen door. {rule == "down":You wrote it out yourself, in print.|They wrote it, on the Tuesday, in five minutes.} It is correct, and the girls are quieter at the sink than they were. #to: nadia
She was discharged as well. You signed that. You had seen her once by herself, and had liked her. #to: marcus
You pass her on the stairs. "Fine, sir," she says, before you have asked. #to: alan
You remember her two questions. She had been told both answers, in very good words. #to: wen
{aim == "feet":The ferries took her. She is good at the engines. She has told nobody there that she has a brother.|{aim == "home":They were to be home by June. The plan was closed in May. They are at Bron's.|They are at Bron's, both of them, under one roof.}} Lorraine comes on Sundays, and brings too much food. She lost her job, and nobody has asked her much either.
Bron hears her get up in the night, and go as far as his door, and stand there. Bron puts the kettle on, so that she can hear somebody is up. #ending: fine_thanks
-> END
