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
Friday, half past four, the back room of a youth club. An hour ago, over the washing-up, Erin told the youth worker that her mother hits her. Erin is sixteen. It has been passed on. That is not what this meeting decides. #scene: youth-justice #light: dusk #alt: The back room of a youth club in the evening: a round table, a kettle on a cabinet, a window over a wet street. Two men and a woman sit at the table; another woman stands with a phone. #enter: marcus, alan, wen, nadia #pose: nadia=stand #sound: rain
Nadia Rahimi is the youth worker, and runs the club. #except: nadia
You are Nadia, the youth worker, and you run the club. Erin said: since the summer. On Wednesday it was her arm. Not her brother; not yet. You told her at once that you could not keep it. #to: nadia #fact: told
Erin's in the kitchen. Rory, her brother, he's seven, he's at football. Lorraine's their mum, and she's got parental responsibility. Just her. Their dad died. At seven Lorraine comes to fetch Erin. What Erin said is in my book, in her words, with the time. #who: nadia #mood: distressed #fact: told
Yvonne Clarke, the duty social worker, is on the phone. #sound: phone
Police, health and I have agreed what happens tonight. Both sleep at Bron's, their dad's sister. I've been there. A doctor sees that arm tomorrow. I'm with you at six, and I tell Lorraine, at seven. Nadia's note comes to me now. What comes with it, by six? #who: yvonne #mood: firm
Marcus Bell is Erin's mental health nurse, from CAMHS. #except: marcus
You are Marcus, Erin's mental health nurse, from CAMHS. In November she put on a form that she sits up at night outside her brother's door. You took it for poor sleep. You have just told her that you must say it. #to: marcus #fact: landing
Alan Pickering, a deputy head, is the school's safeguarding lead. #except: alan
You are Alan, a deputy head and the school's safeguarding lead. In October a PE teacher saw marks on Erin's arm, as of fingers. It is in your log. You asked her mother, who works in your school office. You never asked Erin. #to: alan #fact: october
Wen Li is an advocate: he speaks for Erin, and decides nothing. #except: wen
You are Wen, Erin's advocate: you speak for her, and decide nothing. She has an interview on Monday at nine, as an apprentice on the ferries. She asked you to tell nobody. It puts no child at risk. #to: wen #fact: interview
* [Nadia's note goes by itself, short, with what Erin puts beside it. #id: as_said]
    ~ written = "said"
    Nadia reads her note to Erin in the kitchen, with the door shut. #except: nadia #board: In writing: Nadia's note, and what Erin added
    You read your note to Erin in the kitchen, with the door shut. #to: nadia #board: In writing: Nadia's note, and what Erin added
    "Scared" stays, she did say it. She wants a word put next to it. "Careful." #who: nadia #mood: concerned
    Then it stands there, and that one is hers. #who: wen #mood: warm
    It is one person's word, all the same, with nobody beside it. #who: alan #mood: concerned
* [Nadia's note goes with what school and clinic have, in order of date. #id: one_page]
    ~ written = "page"
    Under "school" and under "clinic" there are things that nobody had ever put beside each other. #board: In writing: one page from club, school and clinic #sound: pen
    So it isn't only her saying it. There's a whole page that was there before she opened her mouth. Thanks, Alan. Yours was the hard half. #who: marcus #mood: weary
    And she'll hear that we had it. And what we did. #who: nadia #mood: distressed
    That I should like to tell her myself. #who: alan #mood: distressed
* [Nadia's note goes with a sheet for the night team, for anything before Monday. #id: tonights]
    ~ written = "tonight"
    Bron's number, the inhaler, who may come to the door, whom to wake. It takes twenty minutes. #board: In writing: Nadia's note, and a sheet for the night team #sound: pen
    Somebody who's never met her could use that at three in the morning. #who: marcus #mood: neutral
    It does not say what she wants. Nor what anybody saw, and when. #who: wen #mood: firm
    Ours will follow on Monday. #who: alan #mood: neutral
-
That's the paper. Whatever anybody knows about Erin or Rory, I want it now as well, on this phone, before Rory's fetched. #who: yvonne #mood: firm
You have the log in front of you. It is two lines long. #to: alan
* [Read the two lines as they stand, with the date and the teacher's initials. #id: read_log #by: alan]
    Sixth of October. Marks on left upper arm, as of fingers. Says she knocked it. Parent spoken to. It is initialled. #who: alan #mood: neutral #fact: october
    The pen can be heard at the other end.
* [Close the log and say what the teacher saw, and what you thought of it. #id: say_it #by: alan]
    In October one of us saw the marks of fingers on her arm. I thought: a boyfriend. I did not want to think anything else. #who: alan #mood: distressed #fact: october
    Nobody says anything to that.
-
And who spoke to whom? #who: yvonne #mood: firm
I asked her mother. I never asked Erin. The head has that from me tonight, in writing. #who: alan #mood: distressed
And there is the form, in her round hand. #to: marcus
* [Read out her sentence, just as she put it, and say nothing about it. #id: her_sentence #by: marcus]
    Her sleep form, November. "I sit on the landing till Mum's asleep. I keep an eye on Rory." #who: marcus #mood: neutral #fact: landing
    The rain can be heard.
    I had it down as sleep. That goes on our incident form, tonight. #who: marcus #mood: weary
* [Say what it means tonight: there is a second child in that flat. #id: what_means #by: marcus]
    She sits up at night outside her brother's door. She wrote it on my form. I had it down as sleep, and that goes on our incident form. It's about him. #who: marcus #mood: concerned #fact: landing
    He's at football. Somebody tell me who fetches him. #who: alan #mood: distressed
-
Bron fetches Rory at half five; Fridays she does anyway. She's got his inhaler. At half six she comes for Erin. I asked Erin who she'd want, and she said Bron. #who: yvonne #mood: neutral
And if Lorraine says no? #who: alan #mood: concerned
At seven the police are outside. If she says no, they've a power to keep a child safe, and they'd use it. Bron knows: nobody comes in, nobody gets taken, it's 999 and then us. #who: yvonne #mood: firm
I've told our own safeguarding lead as well. #who: nadia #mood: weary
Good. And Lorraine works with children. So the head and the council's officer for that hear it from me, tonight. #who: yvonne #mood: weary
-> us

=== us ===
Yvonne has rung off. By the kitchen door hangs a sheet in felt pen, which the young people wrote in the spring: what's said at the sink stays at the sink.
You let them write it. You signed it, with a heart. Erin walks past it to the sink. #to: nadia #fact: sink
You asked Lorraine because her counter is near your door, and because you like her. She was very nice about it. You were glad. #to: alan #fact: counter
You have seen Erin four times. Each time her mother sat beside her. It did not strike you. #to: marcus #fact: never_alone
Ten minutes ago, in the kitchen, Erin said what she is most afraid of: her mum by herself in that flat tonight. She says that you may tell them. #to: wen #fact: worry
She'll want to know what we knew. What do we say, to each other, before she asks? #who: marcus #mood: concerned #activity: share_1
A bus goes by, and the windows shake a little.
{shared_sink:
    That's my name up there. It was about who fancies who. I never thought what else it said. #who: nadia #mood: distressed
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
Nadia takes a red pen and writes across the sheet: not if somebody's being hurt. Then I have to tell. #except: nadia #sound: pen
You take a red pen and write across the sheet: not if somebody's being hurt. Then I have to tell. #to: nadia #sound: pen
* [Take the sheet to Erin, so that she reads the red before anybody else does. #id: rule_down #by: nadia]
    ~ rule = "down"
    Nadia pulls out the four pins and takes the sheet to the kitchen. #except: nadia #sound: paper
    You pull out the four pins and take it to the kitchen. Erin reads it twice. "You'll have to do us a new one," she says. #to: nadia #sound: paper
* [Leave it up with the red on it, until those who wrote it can write another. #id: rule_up #by: nadia]
    ~ rule = "up"
    It's theirs. I'll say it to all of them, Tuesday, and they can write what's true. #who: nadia #mood: weary
    The red can be read from every chair. #sound: clock
-
Erin has two questions already. Wen has them on a card: is it Bron's, and who told. #except: wen
Erin has given you a card with two questions on it: is it Bron's, and who told. #to: wen
* [Read the card to the others, as hers, before they decide who goes out to her. #id: read_card #by: wen]
    Erin's card. Is it Bron's? And: who told, and who did they tell? She has underlined the second one. #who: wen #mood: firm
    She's a right to that. #who: marcus
* [Give her the card back, and say that she will be asked those two things herself. #id: keep_card #by: wen]
    Erin wrote some questions. They are in her pocket, and she would rather ask them herself. #who: wen #mood: neutral
    Then we'd better have answers. #who: alan #mood: concerned
-
So who tells Erin what happens next? Bron's here at half six. She ought to have till then to think. #who: nadia #mood: firm
She may never dry a cup with you again. #to: nadia
She is your patient, and you have never once heard her by herself. #to: marcus
You are the school. You are where her mother works. You will not be the one, and you mind. #to: alan
You would carry it, and bring back what she says. You may not tell her that it will be all right. #to: wen
* [Nadia tells Erin: it was Nadia who heard it, and Nadia who passed it on. #id: by_nadia]
    ~ first = "nadia"
    Nadia tells her over the last of the cups. The others hear the tap, and then no tap. #except: nadia #sound: mug #board: Erin is told: by Nadia
    You tell her over the last of the cups. You say who you told, by name. She dries each cup. "So not the whole world," she says. #to: nadia #sound: mug #board: Erin is told: by Nadia
    She asked what I'd said, and I said it again, the same. She was checking. Then she told me what Rory sleeps with. It's a shin pad. She'd not have told a stranger that. #who: nadia #mood: weary
    Thanks for going in. I'd have come out with a leaflet. #who: marcus #mood: warm
* [Marcus tells Erin: he can stay calm with her, and knows what fear does. #id: by_marcus]
    ~ first = "marcus"
    Marcus tells her in the back room, with the lamp on and the door open. #except: marcus #board: Erin is told: by Marcus
    You tell her with the lamp on. She asks why her hands shake, and you can answer that. It helps. Then she asks for Nadia. #to: marcus #board: Erin is told: by Marcus
    She knows what a panic is now. She'll sleep, I think. She asked me if I'd tell her mum what she said. #who: marcus #mood: concerned
    And what did you say? #who: wen #mood: listening
    No. I don't think she believed me. Then she asked where Nadia was. #who: marcus #mood: weary
* [Wen tells Erin: he works for nobody else, and can carry her answer back. #id: by_wen]
    ~ first = "wen"
    Wen tells her outside, under the porch, and writes down what she answers. #except: wen #board: Erin is told: by Wen
    You tell her under the porch. She corrects you twice, and you write it down. She looks past you, at the kitchen window. #to: wen #board: Erin is told: by Wen
    Three things. Her own pillow. Rory is to be asked in another room than she is. And why is it not Nadia who comes out? #who: wen #mood: neutral
    She asked that? #who: nadia #mood: distressed
-
There are three things that she must be able to say back to us. Short words, please. #who: wen #mood: neutral #activity: words_1
It takes longer than one would think. The sentences get shorter.
{does_say_tonight == "nadia":
    "At Bron's. On the sofa bed. With Rory in the same room," says Erin, in the doorway, to see if she has it right.
- else:
    "So Bron's, and Bron's got the number, and nobody comes and moves us in the night," says Erin, in the doorway.
}
You had a second question. #who: wen #mood: listening
"Who told," says Erin. "Me. I told. I'd like that to be written down. And somebody can tell Mum that I was careful."
-> rooms

=== rooms ===
Then the school. On Monday I shall be asked where she is, and the office that asks is her mother's desk. #who: alan #mood: weary
She will be in by eleven. She has an appointment first. Erin says that you may know that much, and Bron. No more. #who: wen #mood: neutral
Thank you. The rest goes in my log tonight, in the part that the office cannot open. I had to ring somebody to be sure of that. #who: alan #mood: neutral
On Monday you will stand in a staff room where everybody likes Lorraine. So do you. #to: alan
Somebody up there might have asked her, in October, if they had known what to look for. #to: nadia
Her clinic's letters go to her mother's address by themselves; you have just thought of that. #to: marcus
Nobody has asked Erin which of her teachers she would choose. She has chosen. #to: wen
* [Three people know: Alan, the head, and one teacher who can keep quiet. #id: few_know]
    ~ school = "few"
    She has picked one. Mr Dunne. Woodwork. #who: wen #mood: warm #board: At school: Alan, the head, and Mr Dunne
    Dunne is deaf to half of what one says. I should not have guessed. #who: alan #mood: concerned
    And nine others will ask you, and you'll say nothing, nicely. They won't love you for it. Thank you, Alan. #who: marcus #mood: warm
* [Everybody who teaches her gets one line, so that each of them would notice. #id: all_staff]
    ~ school = "staff"
    Be kind, ask nothing, tell me. Ten people will know by break that there is something. #who: alan #mood: concerned #board: At school: one line to all her teachers
    She's read it. She said, ten people being kind is a lot of people. #who: wen #mood: firm
    But if she hides an arm again, ten people see it. #who: nadia #mood: firm
* [Only Alan and the head know, so that her Monday is an ordinary one. #id: hold_it]
    ~ school = "hold"
    Until Wednesday, I should think. Then nobody has talked before the police have asked. #who: alan #mood: neutral #board: At school: Alan and the head, until Wednesday
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
At six Yvonne is there, with wet shoes. She sits by Erin and says everything again, with October and November in it, and who had known. She asks if anything is wrong with it. "You had all that," says Erin. #enter: yvonne #sound: door
-> for_what

=== for_what ===
Right. What is it all for? Where are we trying to get to? It isn't settled till Lorraine and Erin have had their say, but I want something to put to them. #who: yvonne #mood: firm
You were her age, and moved, and moved again. You would have liked a thing of your own. #to: nadia
Most of those you see go home in the end, whatever was written. You would rather help with that than look away from it. #to: marcus
You have watched brothers and sisters pass each other on your stairs. #to: alan
Monday at nine. It would be the first thing that is only hers. You may not say it. #to: wen
* [Erin and Rory go home, to a mother who has had help and is safe. #id: home_safe]
    ~ aim = "home"
    That's the one with Lorraine in it. There'd be real work to do with her, and I know who'd do it. #who: marcus #mood: warm #board: For: home again, and nobody afraid
    "When?" says Erin.
    When it's true. I say when. I ask you first, and Rory. #who: yvonne #mood: firm
    "Then I'll have to watch for it," says Erin. "Every day."
* [Erin gets to the summer with her exams, her friends and something of her own. #id: own_feet]
    ~ aim = "feet"
    It's the only one that's about her. #who: nadia #mood: warm #board: For: Erin, to the summer, on her own feet
    Something in Erin's face opens, and she looks at Wen and then at the floor.
    And Rory? #who: alan #mood: concerned
    "He can't reach the lock," says Erin. "I'm the one who reaches the lock."
    Which lock? You can show me, after the doctor. #who: yvonne #mood: concerned
* [One roof for Erin and Rory, whoever's it is, and a night's sleep for each. #id: together]
    ~ aim = "roof"
    That you could ask a boy of seven about. Are you with your sister? Is she asleep? #who: alan #mood: warm #board: For: one roof for both, and nobody keeps watch
    "Who watches, then?" says Erin.
    Bron. It's her house and she's forty-four. You go to bed. #who: yvonne #mood: firm
    Erin thinks about it. "You'd have to tell him," she says. "He thinks it's normal." Nobody asks what else she might have wanted.
-
At half past six a small car stops outside. Rory is asleep in the back, in football socks. Bron, who has Erin's chin, has told him: you're both at mine tonight, and nobody's cross. She stands in the rain until Erin comes out.
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
Seven. Lorraine Maddox is on time. Yvonne tells her in the office, alone, with the door shut. She need not see the others, says Yvonne. Lorraine comes through to them. #scene: youth-justice #light: dusk #alt: The same back room after dark, the kettle off. Five people are round the table, and a sixth, whom one cannot see, stands in the door. #enter: yvonne, nadia, alan, marcus, wen #sound: chair
They have all stood at her counter, at one time or another. She looks smaller without it.
{aim:
- "home": "Home again," says Lorraine. "You put that up before you'd asked me if I'd know how."
- "feet": "I'm not in it," says Lorraine. "No. I see that I'm not."
- "roof": "Together. Good," says Lorraine. "He had her to hold on to. I never thought what she had."
}
I'm asking now. What would you change in it? #who: yvonne #mood: listening
"Put that I said yes," says Lorraine. "To Bron's, and the doctor, both of them. Nobody made me. And put that I'd have said it to anybody, since June, if they had come round the counter and asked."
Yvonne writes it down, and reads it back to her. #except: alan
You asked. You did not come round. Yvonne writes it down. #to: alan
Lorraine looks at Alan. "Am I in work on Monday?" #except: alan
Lorraine looks at you. "Am I in work on Monday, Alan?" #to: alan
* [Say no, plainly, as the head has decided it, and what it does not mean. #id: say_no #by: alan]
    No, Lorraine. Hilary has decided it: not on Monday, while they ask. It is not a verdict. She will ring you tonight. I am sorry. #who: alan #mood: firm
    "That's more than I'd have got out of you in a year," says Lorraine.
* [Say it is the head who answers that, and write down that she asked. #id: say_head #by: alan]
    That is for Hilary to answer, as head. She is ringing you tonight. I have written that you asked. #who: alan #mood: neutral
    "You and your dates," says Lorraine. She says it quite gently.
-
Then Lorraine looks at Nadia. "She dries up for you, doesn't she? She used to for me." #except: nadia
Then Lorraine looks at you. "She dries up for you, doesn't she? She used to for me." #to: nadia
* [Say what Erin said might be said: that she was careful, and careful about her. #id: say_careful #by: nadia]
    Yvonne nods, before anybody answers.
    She does. She said to tell you she was careful. I think she meant about you. #who: nadia #mood: warm
    Lorraine has to sit down then. Somebody moves a bag off a chair.
* [Say that what Erin said is Erin's, and ask Lorraine who is with her tonight. #id: ask_lorraine #by: nadia]
    That's hers, Lorraine. Who've you got with you tonight? #who: nadia #mood: firm
    "I'd not got as far as me," says Lorraine.
-
You won't be by yourself tonight, Lorraine. Who do you want? #who: yvonne #mood: firm
"Sal, from the school kitchens," says Lorraine. "She'll shout. I could do with it." Sal is there in ten minutes, drives her home, and stays the night.
Then the kitchens know. I shall ask Sal to let it stop with her. #who: alan #mood: concerned
Lorraine's seeing her own doctor Monday, she's asked me to ring. I see the children tomorrow at ten. Bron has them, and my night team's number. Who else is there for Erin, till Monday? #who: yvonne #mood: weary
You could open up on Saturday. It would be your third Saturday this month. #to: nadia
Weekends are the crisis team's, not yours; there is a rota, and you could ask to be put on it. #to: marcus
School is shut. It has never felt so shut. #to: alan
Bron has rung your office twice. She would like to know what she may decide, and who pays for a bed. #to: wen
* [Marcus goes on the clinic's weekend rota, and rings Erin at six, both days. #id: clinic_rings]
    ~ weekend = "clinic"
    Two calls, from the clinic's phone, and my manager says yes. If she doesn't answer I ring Bron, and then the night team. #who: marcus #mood: firm #board: The weekend: Marcus rings at six, both days
    She's never picked up a phone in her life. She'll do it in texts. #who: nadia #mood: concerned
    And whom does Bron ring, when it is she who does not know? #who: alan #mood: concerned
    The night team. They're busy, Saturdays. #who: yvonne #mood: weary
* [Nadia opens the club on Saturday for the two of them, with a second worker. #id: club_opens]
    ~ weekend = "club"
    Pool table. Toast. Rory can have the big speaker. Dean's on with me, it's on the rota, my manager knows. #who: nadia #mood: warm #board: The weekend: the club, Saturday, two workers
    And Lorraine knows, not here on Saturday. She's said yes. #who: yvonne #mood: neutral
    And Sunday? #who: marcus #mood: concerned
    There is a silence about Sunday.
* [Wen spends Saturday with Bron, on what she may decide and who pays for it. #id: bron_holds]
    ~ weekend = "bron"
    My office has given me the Saturday. Who pays for a bed, what she may say no to, what she tells Rory. She will have it on paper. #who: wen #mood: neutral #board: The weekend: Bron holds it; Wen goes there on Saturday
    She buried her brother and nobody rang her. I'd want to be asked. #who: yvonne #mood: warm
    So nobody from here asks Erin about Erin till Monday. #who: marcus #mood: concerned
    Yvonne does, at ten. After that she may be somebody's niece. #who: wen #mood: warm
-
-> promise_

=== promise_ ===
Nine o'clock. The floor is swept. In three weeks the club will have another Friday, and the enquiry will have had its meeting; there will be a date for the next one. #leave: yvonne
You could keep the last hour of each Friday for Erin, with Dean in the hall. The next one is already at the sink. #to: nadia
You could see her each week by herself. There are nineteen on your list who have not been seen at all. #to: marcus
You could be the one who asks her, every Wednesday, out loud, and not her file. #to: alan
Your charity gives each young person six hours. Tonight was Erin's sixth. You could ask for more. #to: wen
This week everybody will ask her how she is. Once. #who: wen #mood: neutral
And after that? Who's still asking in three weeks? #who: nadia #mood: weary #activity: commit_1
Somebody puts the lamp out, and somebody else says mind the step.
-> after

=== after ===
Saturday, twenty past three in the morning, at Bron's. Rory is asleep across most of a sofa bed. {aim == "roof":Erin is asleep across the rest. Bron sits at the kitchen table with a puzzle book, since somebody said that she would.|Erin is sitting on the floor of the hall outside the door. Bron comes out, looks at her, and sits down on the floor as well.} #scene: family-home #light: dusk #alt: The front room of a small flat at night. A lamp is on in the kitchen end; a sofa has been made into a bed, with football socks on its arm. #when: day #sound: clock
At ten Dr Rao, a children's doctor, looks at Erin's arm, and asks before she touches it. Next door Yvonne asks Rory as well, over his football cards. Erin says all of it once more. {written == "said":Dr Rao has the note, with the word beside it, so it is only half of it.|{written == "page":Nobody asks what was seen in October. It is on the page already.|It takes an hour. What school and clinic saw comes on Monday, so Dr Rao has to ask.}}
{weekend == "clinic": At six there is a text. Bron there? Yes. Fine? No. Want to say? No. OK. Tomorrow, then. Erin reads it several times. On Sunday Rory wants his mum, and Bron does not know what she may say.|{weekend == "club": At two Erin beats Dean at pool, twice, and Rory is sick on toast. On Sunday Rory wants his mum, and it rains, and there is nobody.|At noon Bron has a list of what she may decide herself. Erin reads it upside down. It is quite long. On Sunday Rory wants his mum. Bron knows what to say, and says it, and he eats his tea.}}
You think of the sheet with the heart on it, and sleep badly, and are glad that you do. #to: nadia
You get out your four old letters about her. Each begins: seen with her mother. #to: marcus
You walk it, on Sunday, in an empty school: from your door to that counter. You had remembered it as further. #to: alan
{first == "wen":You have her three changes on a card. You have got two of them done, and have found the pillow.|Nobody has rung you. That is as it should be, and you check your phone.} #to: wen
-> month

=== month ===
A month. The meeting has been held, with a plan and a date for the next one. Lorraine goes to a group on Thursdays and has not missed it; she is not back at her counter. Erin and Rory are at Bron's, who has bought a bed. #scene: school-office #light: morning #alt: A school office on a grey morning: a counter with nobody behind it, a chair, a noticeboard. #enter: alan #when: month #sound: bell
{school:
- "few": Mr Dunne has said nothing to her at all. He has given her the bench by the window, from which one can see the door. Two teachers have stopped having lunch with Alan. #except: alan
    Mr Dunne has said nothing to her. He has given her the bench by the window, from which one can see the door. Two of your colleagues have stopped having lunch with you. #to: alan
- "staff": Everybody is kind. A supply teacher asked her about it, in front of the class, kindly. She walked out; and within a minute three people knew where she was.
- "hold": It came out by itself on the Thursday. Her form tutor, who had told her off for yawning, went and sat in the car park.
}
{aim == "home": There have been two Sundays at home, with a contact worker in the kitchen. Erin reports on them, in bullet points. She has not yet said that it is true.|{aim == "feet": Erin has told Bron where she was that Monday: at an interview, for an apprenticeship on the ferries. They want her. Rory has wet the bed since, and told nobody but her.|Rory asked if Erin was on tonight. Bron said that nobody was on. He checked, for a week, and then forgot to.}}
{commit_nadia == "commit":
    Nadia keeps the last hour on Fridays, with Dean in the hall. Some weeks Erin comes, and dries up, and talks about boats. #except: nadia
    You keep the last hour on Fridays, with Dean in the hall. Some weeks she comes, and dries up, and talks about boats. #to: nadia
- else:
    {commit_nadia == "signpost":The club has sent Erin the autumn programme.|On Fridays there is another girl at the sink.}
}
{commit_marcus == "commit":
    Marcus sees her on Tuesdays, by herself. The first time she looked for most of an hour at the chair that used to be her mother's. #except: marcus
    You see her on Tuesdays, by herself. The first time she looked for most of an hour at the chair that used to be her mother's. #to: marcus
- else:
    {commit_marcus == "signpost":She is on the list for the Tuesday group.|Her next appointment is in the spring. It has come as a text.}
}
{commit_alan == "commit": On Wednesdays Alan asks her how it is, and then waits, which he is good at.|{commit_alan == "signpost":Her head of year has been asked to look in.|Her attendance is a hundred per cent.}} #except: alan
{commit_alan == "commit": On Wednesdays you ask her how it is, and then you wait. You are good at that, it turns out.|{commit_alan == "signpost":You have asked her head of year to look in.|Her attendance is a hundred per cent. You look at the figure for some time.}} #to: alan
{commit_wen == "commit": Wen has asked for more hours, and got them, and had to write down why.|{commit_wen == "signpost":Wen has given her the number of the children's rights line.|That Friday was the last of her hours with Wen. They shook hands.}} #except: wen
{commit_wen == "commit": You have asked for more hours, and got them, and had to write down why.|{commit_wen == "signpost":You have given her the number of the children's rights line.|That Friday was the last of her hours. You shook hands. See you, she said. One says that.}} #to: wen
-> ends

=== ends ===
{
- committed >= 3: -> still
- committed == 2: -> between
- else: -> fine
}

=== still ===
A year. There is a new sheet by the kitchen door. {rule == "down":Erin wrote most of it|They all wrote it, and it took three Tuesdays}: what's said at the sink may have to go further. We'll tell you who, and we'll tell you first. #scene: youth-justice #season: autumn #alt: The back room of the youth club a year later, with a new sheet of paper on the wall and the lamp on. #enter: nadia, marcus, alan, wen #when: year #sound: mug
In March Erin told the rest of it, which went back further than that summer. She asked first who would have to hear. She was given three names, and it was those three.
She has told you other things since. A boy. An exam. You have not had to ring anybody about those. #to: nadia
You no longer see anybody for the fourth time before you have seen them alone. It began as her appointment. #to: marcus
There is no counter any more in the school office. It was your one idea in thirty years, and it has a sofa. #to: alan
She no longer needs you. She told you so, in writing, very politely, with a copy. #to: wen
{aim == "feet":Erin is on the ferries, four days in seven. Rory stayed with Bron, and is cross with her on the telephone.|{aim == "home":They went home in June. Yvonne had asked both of them first, and then said when. Lorraine asked to have it in writing, and has kept it.|They are at Bron's, both of them, and on Sundays with Lorraine. She rings at nine to ask if she may come.}} Lorraine keeps the books for a tile shop. She did the group twice, the second time because she wanted to.
"You four still talk," says Erin. "I've noticed. You all ask me the same thing, but you ask me different ends of it." #ending: still_talking
-> END

=== between ===
A year. It has all been done, and by good people. Erin carries it between them: she tells the clinic what the school said, and Bron what the clinic meant. #scene: school-office #season: autumn #alt: A school office a year later: a chair, a closed door, a bag with a folder in it. #enter: alan, wen #when: year #sound: paper
{commit_nadia == "commit":She still comes on a Friday. Mostly she needs the printer.|She waves, from the other side of the road, like somebody on her way to a meeting.} #to: nadia
{commit_marcus == "commit":She begins each Tuesday with what the others have said. Ten minutes of it are hers.|She rang to say that your letter and the school's do not agree. They did not.} #to: marcus
{commit_alan == "commit":On a Wednesday you ask her, and she answers from a folder.|She has brought you her file, in order of date. It was better than yours.} #to: alan
{commit_wen == "commit":You said once that a young person ought to be in the room. She is in all of them.|You hear that she speaks very well for herself.} #to: wen
{aim == "feet":The ferries have written that they like how organised she is.|{aim == "home":They went home in June. She does the diary for all three of them.|She and Rory are at Bron's. He asks her who is coming today, and she always knows.}} Lorraine's group has ended. She would like another; nobody is sure who books it.
In March Erin told the rest of it, which went back further than that summer. She told it three times, to three people, and each of them rang Yvonne.
"Somebody should pay me for this," says Erin. She is not quite joking. #ending: go_between
-> END

=== fine ===
A year. It was stopped. Nobody has laid a hand on Erin since that Wednesday, and Rory is eight. Everybody asks her how she is, when they meet her. #scene: family-home #season: autumn #alt: The front room of a small flat a year later, in grey light: a made bed, a school bag, a telephone on the arm of the sofa. #when: year #sound: phone
"Fine," she says. She said it to the clinic in the spring, and to the school, and it was written down. If there is more to tell, further back, she has not been asked twice.
There is a new sheet by the kitchen door. {rule == "down":You wrote it out yourself, in print.|They wrote it, on the Tuesday, in five minutes.} It is correct, and the girls are quieter at the sink than they were. #to: nadia
She was discharged as well. You signed that. You had seen her once by herself, and had liked her. #to: marcus
You pass her on the stairs. "Fine, sir," she says, before you have asked. #to: alan
You remember her two questions. She had been told both answers, in very good words. #to: wen
{aim == "feet":The ferries took her. She is good at the engines. She has told nobody there that she has a brother.|{aim == "home":They were to be home by June. The plan was closed in May. They are at Bron's.|They are at Bron's, both of them, under one roof.}} Lorraine comes on Sundays, and brings too much food. She lost her job, and nobody has asked her much either.
Bron hears her get up in the night, and go as far as his door, and stand there. Bron puts the kettle on, so that she can hear somebody is up. #ending: fine_thanks
-> END
