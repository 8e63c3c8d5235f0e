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
Erin's here, drying the same cup. Rory's seven, he's at football. Lorraine's their mum, and she's got parental responsibility. Just her. Their dad died two years ago. At seven she comes to fetch Erin. #who: nadia #mood: distressed #fact: told
Yvonne Clarke, the duty social worker, is on the phone. #sound: phone
I've told the police. Both of them sleep at Bron's tonight, their dad's sister. I've been there. A doctor sees that arm tomorrow. I'm with you at six, and Lorraine hears it from me, at seven. What's in writing by six? #who: yvonne #mood: firm
Marcus Bell is a mental health nurse from CAMHS. #except: marcus
You are Marcus, a mental health nurse from CAMHS, and Erin is your patient. In November she put on a form that she sits up at night outside her brother's door. You took it for poor sleep. #to: marcus #fact: landing
Alan Pickering, a deputy head, is the school's safeguarding lead. #except: alan
You are Alan, a deputy head and the school's safeguarding lead. In October a PE teacher saw marks on Erin's arm, as of fingers. It is in your log. Her mother works in your school office. #to: alan #fact: october
Wen Li is an advocate: he speaks for Erin, and decides nothing. #except: wen
You are Wen, Erin's advocate: you speak for her, and decide nothing. She has an interview on Monday at nine, as an apprentice on the ferries. She asked you to tell nobody. It puts no child at risk. #to: wen #fact: interview
* [Nadia writes down Erin's own words, and reads them to her before they go. #id: as_said]
    ~ written = "said"
    Nadia takes it out to the kitchen and reads it aloud over the noise of the tap. #except: nadia #board: In writing: Erin's own words, read to her
    You take it out to the kitchen and read it aloud, over the noise of the tap. #to: nadia #board: In writing: Erin's own words, read to her
    She's changed one word. I'd put "scared". She wants "careful". #who: nadia #mood: concerned
    Then it is careful, and it is hers. #who: wen #mood: warm
    It is one person's word, all the same. It stands there by itself. #who: alan #mood: concerned
* [The four of us write one page together, of what each has seen since the summer. #id: one_page]
    ~ written = "page"
    Four people, one page. Under "school" and under "clinic" there are things that nobody had put beside each other. #board: In writing: one page, from all four #sound: pen
    So it isn't only her saying it. There's a whole page that was there before she opened her mouth. #who: marcus #mood: weary
    And she'll hear that we had it. And what we did. #who: nadia #mood: distressed
    That I should like to tell her myself. #who: alan #mood: distressed
* [Nadia writes what tonight needs: who, when, the arm, the brother. The rest follows on Monday. #id: tonights]
    ~ written = "tonight"
    It takes four minutes and has no adjectives. #board: In writing: what tonight needs; the rest on Monday #sound: pen
    That's clean. Nobody can lose that. #who: marcus #mood: neutral
    It does not say what she wants. There is no box for that, I know. #who: wen #mood: firm
-
The paper's the paper. Whatever else anybody has about Erin or Rory, I want it now, on this phone. #who: yvonne #mood: firm
You have the log in front of you. It is two lines long. #to: alan
* [Read the two lines as they stand, with the date and the teacher's initials. #id: read_log #by: alan]
    Sixth of October. Marks on left upper arm, as of fingers. Says she knocked it. Parent spoken to. It is initialled. #who: alan #mood: neutral #fact: october
    Parent spoken to, says Yvonne on the phone, and writes.
* [Close the log and say what the teacher saw, and what you thought of it. #id: say_it #by: alan]
    In October one of us saw the marks of fingers on her arm. I thought: a boyfriend. I did not think further, as I had not far to walk. #who: alan #mood: distressed #fact: october
    Nobody asks him what he means by that. Not yet. #except: alan
    Nobody asks you what you mean by that. Not yet. #to: alan
-
And there is the form, in her round hand. #to: marcus
* [Read out her sentence, just as she put it, and say nothing about it. #id: her_sentence #by: marcus]
    Her sleep form, November. "I sit on the landing till Mum's asleep. I keep an eye on Rory." #who: marcus #mood: neutral #fact: landing
    The rain can be heard.
* [Say what it means tonight: there is a second child in that flat. #id: what_means #by: marcus]
    She sits up at night outside her brother's door. She wrote it on my form. I had it down as sleep. It's about him. #who: marcus #mood: concerned #fact: landing
    He's at football. Somebody tell me who fetches him. #who: alan #mood: distressed
-
Bron's fetching Rory at half five. She's outside there now. Then she comes for Erin, half six. #who: yvonne #mood: neutral
One more thing, and that's not for a vote either. Lorraine works with children. So I ring the head and the council's officer for that, tonight. #who: yvonne #mood: weary
-> us

=== us ===
She has rung off. On the wall hangs a sheet in felt pen, which the young people wrote in the spring: what's said at the sink stays at the sink.
You let them write it. You signed it, with a heart. Erin was drying up under it. #to: nadia #fact: sink
In October you did ask somebody: her mother, at the counter of the school office. It was ten steps away. You never asked Erin. #to: alan #fact: counter
You have seen Erin four times. Each time her mother sat beside her. It did not strike you. #to: marcus #fact: never_alone
Ten minutes ago, in the kitchen, Erin said what she is most afraid of: her mum by herself in that flat tonight. She did not say that you may not tell it. #to: wen #fact: worry
She'll want to know what we knew. What do we say, to each other, before she asks? #who: marcus #mood: concerned #activity: share_1
A bus goes by, and the windows shake a little.
{shared_sink:
    That's my rule up there. I signed it. It was about who fancies who. I never thought what else it said. #who: nadia #mood: distressed
}
{shared_counter:
    I asked her mother. In October, across the counter. She was very nice about it. I put that down as good news. #who: alan #mood: distressed
}
{shared_never_alone:
    Four times I've seen her, and her mum was there four times. I thought, what a supportive mum. #who: marcus #mood: weary
}
{shared_worry:
    May I say what Erin worries about? Not her arm. Her mother, on her own in there tonight. #who: wen #mood: neutral
    So who is with Lorraine? #who: alan #mood: concerned
}
{not shared_sink && not shared_counter && not shared_never_alone && not shared_worry:
    They look at the sheet on the wall, and at the clock.
}
* [Take the sheet down, now, and carry it to her, so that she sees you do it. #id: rule_down #by: nadia]
    ~ rule = "down"
    Nadia pulls the four pins out and takes the sheet to the kitchen. #except: nadia #sound: paper
    You pull the four pins out and take it to the kitchen. Erin looks. "You'll have to do us a new one," she says. #to: nadia #sound: paper
* [Leave it up until the ones who wrote it can be asked; it is their wall. #id: rule_up #by: nadia]
    ~ rule = "up"
    It's theirs. I'll say it to all of them, Tuesday, and they can write what's true. #who: nadia #mood: weary
    It hangs there for the rest of the meeting. #sound: clock
-
She has two questions in the kitchen already. Wen has them on a card: where do I sleep, and who told. #except: wen
She has given you a card with two questions on it: where do I sleep, and who told. #to: wen
* [Read the card to the others, as hers, before they decide who goes out to her. #id: read_card #by: wen]
    Erin's card. Where do I sleep? And: who told, and who did they tell? She has underlined the second one. #who: wen #mood: firm
    She's a right to that. #who: marcus
* [Give her the card back, and say that she will be asked those two things herself. #id: keep_card #by: wen]
    Erin wrote some questions. She has them in her pocket, and would rather ask them. #who: wen #mood: neutral
    Then we'd better have answers. #who: alan #mood: concerned
-
So who tells her what happens next? Bron's here in an hour and a half. She ought to have that long with it. #who: nadia #mood: firm
She may never dry a cup with you again. #to: nadia
She is your patient, and you have never once heard her by herself. #to: marcus
You are the school. You are where her mother works. You will not be the one, and you mind. #to: alan
You would carry it, and bring back what she says. You may not tell her that it will be all right. #to: wen
* [Nadia tells her, at the sink, where it began: she hears it from the one she told. #id: by_nadia]
    ~ first = "nadia"
    Nadia does the last of the cups, and says it. The others hear the tap, and then no tap. #except: nadia #sound: mug #board: Erin is told: by Nadia, at the sink
    You do the last of the cups, and say it. You say who you told, by name. She dries each cup. "So not the whole world," she says. #to: nadia #sound: mug #board: Erin is told: by Nadia, at the sink
    She asked what I'd said, and I said it again, the same. She was checking. Then she told me about Rory's inhaler. She wouldn't have told a stranger that. #who: nadia #mood: weary
    Thank you. That was yours to do, and it won't have been free. #who: marcus #mood: warm
* [Marcus tells her, in here, sitting down: she hears it from one who can answer her nights. #id: by_marcus]
    ~ first = "marcus"
    Marcus tells her in the back room, with the lamp on and a chair between them and the door. #except: marcus #board: Erin is told: by Marcus, sitting down
    You tell her with the lamp on. She asks why her hands shake, and you can answer that. It helps. Then she asks for Nadia. #to: marcus #board: Erin is told: by Marcus, sitting down
    She knows what a panic is now. She'll sleep, I think. She did ask me if I was going to tell her mum what she said. #who: marcus #mood: concerned
    And what did you say? #who: wen #mood: listening
    That she'd never been in a room with me without her. So, fair. #who: marcus #mood: weary
* [Wen tells her, out on the wall: she hears it from someone who wants nothing else. #id: by_wen]
    ~ first = "wen"
    Wen tells her outside, under the porch, and writes down what she answers. #except: wen #board: Erin is told: by Wen, outside
    You tell her under the porch. She corrects you twice, and you write it down. She looks past you, at the kitchen window. #to: wen #board: Erin is told: by Wen, outside
    Three changes. She would like her own pillow. Rory is not to be asked in front of her. And why is it not Nadia who comes out? #who: wen #mood: neutral
    Because I was told that somebody else should. #who: nadia #mood: distressed
-
There are three things that have to be said so that she can say them back to us. No "placement". No "section". #who: wen #mood: firm #activity: words_1
It takes longer than one would think. The sentences get shorter.
{does_say_tonight == "nadia":
    "At Bron's. On the sofa bed. With Rory in the same room," says Erin, in the doorway, to see if she has it right.
- else:
    "So Bron's, and Bron's got the number, and nobody comes and moves us in the night," says Erin, in the doorway.
}
And who told, you said? #who: alan #mood: listening
"Me," says Erin. "I told. I'd like that to be written down."
-> rooms

=== rooms ===
Then the school. On Monday four people will ask me where she is. One is the office, and the office is her mother's desk. #who: alan #mood: weary
It goes in my log tonight, in the part that the office cannot open. I had to ring somebody to be sure of that. #who: alan #mood: neutral
On Monday you will stand in a staff room where everybody likes Lorraine. So do you. #to: alan
Somebody up there might have asked her, in October, if they had known what to look for. #to: nadia
Her clinic's letters go to her mother's address by themselves; you have just thought of that. #to: marcus
Nobody has asked Erin which of her teachers she would choose. She has chosen. #to: wen
* [Three people at school know: Alan, the head, and the one teacher whom Erin picks. #id: few_know]
    ~ school = "few"
    Mr Dunne. Woodwork. She has thought about it. #who: wen #mood: warm #board: At school: Alan, the head, and Mr Dunne
    Dunne is deaf to half of what one says. I should not have guessed. #who: alan #mood: concerned
    And the other nine will ask you, and you'll say nothing, nicely. That's your staff room gone for a bit. Thank you, Alan. #who: marcus #mood: warm
* [All her teachers get one line, which Erin has read: be kind, ask nothing, tell Alan. #id: all_staff]
    ~ school = "staff"
    Ten people will know by break that there is something. They will be very kind. #who: alan #mood: concerned #board: At school: one line to all her teachers
    She's read it. She said, ten people being kind is a lot of people. #who: wen #mood: firm
    But if her arm goes up her sleeve again, ten people see it. #who: nadia #mood: firm
* [Alan and the head hold it alone until the doctor and Yvonne have done their part. #id: hold_it]
    ~ school = "hold"
    Until Wednesday, I should think. It keeps the enquiry clean, and it is quiet. #who: alan #mood: neutral #board: At school: Alan and the head, until Wednesday
    So on Monday she sits in maths and it's just Monday. #who: marcus #mood: neutral
    And nobody in that building knows why she jumps. #who: nadia #mood: concerned
-
* [Ring the clinic now, and have all letters to that address stopped tonight. #id: stop_letters #by: marcus]
    Marcus rings a woman called Pauline, who is in her coat. #except: marcus #sound: phone
    You ring Pauline, who is in her coat. "There's one in the tray," she says. She takes it out of the tray. #to: marcus #sound: phone
* [Ask Erin first where her letters should go, and ring the clinic with her answer. #id: ask_letters #by: marcus]
    "Can they not be letters?" says Erin. So they are texts.
    Pauline at the clinic finds one in the tray, and takes it out. #sound: phone
-
At six Yvonne is there, with wet shoes. She sits by Erin and says everything again, in the same words, and asks if anything is wrong with them. #enter: yvonne #sound: door
-> for_what

=== for_what ===
Right. What is it for, though? Where are we trying to get to? I'll have to tell Lorraine in an hour, and it isn't settled till she and Erin have had their say. #who: yvonne #mood: firm
You were her age, and moved, and moved again. You would have liked a thing of your own. #to: nadia
Most of those you see go home in the end, whatever was written. You would rather help with that than look away from it. #to: marcus
You have watched brothers and sisters pass each other on your stairs. #to: alan
Monday at nine. It would be the first thing that is only hers. You may not say it. #to: wen
* [Erin and Rory can live with their mother again, and nobody in that flat is afraid. #id: home_safe]
    ~ aim = "home"
    That's the one with Lorraine in it. There'd be work to do with her, real work. I know who'd do it. #who: marcus #mood: warm #board: For: home again, and nobody afraid
    "When?" says Erin.
    When it's true. Not before. Yvonne says when, and you say when. #who: marcus #mood: firm
    "Then I'll be the one who says if it is," says Erin. "Every day."
* [Erin gets to the summer on her own feet: her sleep, her exams, and what she picks next. #id: own_feet]
    ~ aim = "feet"
    It's the only one that's about her. #who: nadia #mood: warm #board: For: Erin, to the summer, on her own feet
    Something in Erin's face opens, and she looks at Wen and then at the floor.
    And Rory? #who: alan #mood: concerned
    "He can't reach the lock," says Erin. "I'm the one who reaches the lock."
* [Erin and Rory stay under one roof, whoever's it is, and neither of them keeps watch. #id: together]
    ~ aim = "roof"
    That you could ask a boy of seven about. Are you with your sister? Is she asleep? #who: alan #mood: warm #board: For: one roof for both, and nobody keeps watch
    "Who watches, then?" says Erin.
    Bron. It's her house and she's forty-four. You go to bed. #who: yvonne #mood: firm
    Erin thinks about it. "You'd have to tell him," she says. "He thinks it's normal." And nobody has said what else she might have wanted.
-
At half past six a small car stops outside. A boy in football socks is asleep in the back. Bron, who has her brother's chin, stands in the rain until Erin comes out.
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
Seven. Lorraine Maddox is on time. Yvonne tells her in the office, alone, with the door shut. Then they both come out to the others. #scene: youth-justice #light: dusk #alt: The same back room after dark, the kettle off. Five people are round the table, and a sixth, whom one cannot see, stands in the door. #enter: yvonne, nadia, alan, marcus, wen #sound: chair
She knows them all by name. She has found each of them a parking space, at one time or another. She looks smaller without a counter.
{aim:
- "home": She says to Yvonne: "You told me what it's for. Home again. You put that up before you'd asked me if I'd know how."
- "feet": She says to Yvonne: "You told me what it's for. I'm not in it. No. I see that I'm not."
- "roof": She says to Yvonne: "Together. Good. He had her to hold on to. I never thought what she had."
}
I'm asking now. What would you change in it? #who: yvonne #mood: listening
"Put that I said yes," says Lorraine. "To Bron's. Nobody made me. And put that I'd have said it to anybody, since June, if they had come round the counter and asked."
You asked. You did not come round. #to: alan
Am I in work on Monday, Alan? she says. #except: alan
"Am I in work on Monday, Alan?" she says. #to: alan
* [Say no, plainly: the head will ring her tonight, and why. #id: say_no #by: alan]
    No, Lorraine. Hilary will ring you tonight, and she will say why. I am sorry. I should not say more than that. #who: alan #mood: firm
    "That's more than I'd have got out of you in a year," says Lorraine.
* [Say it is the head who answers that, and write down that she asked. #id: say_head #by: alan]
    It is Hilary who answers that. She is ringing you tonight. I have written that you asked. #who: alan #mood: neutral
    "You and your dates," says Lorraine. She says it quite gently.
-
She turns to Nadia. "She told you at the sink, did she? She used to dry up for me." #except: nadia
She turns to you. "She told you at the sink, did she? She used to dry up for me." #to: nadia
* [Say yes, and that she was careful about how she said it, and about you. #id: say_careful #by: nadia]
    She did. She was careful. Careful about you as well. #who: nadia #mood: warm
    Lorraine has to sit down then. Wen moves his bag off a chair.
* [Say that what Erin said is Erin's, and ask Lorraine who is with her tonight. #id: ask_lorraine #by: nadia]
    That's hers, Lorraine. Who've you got with you tonight? #who: nadia #mood: firm
    "I'd not got as far as me," says Lorraine.
-
Nobody leaves her by herself tonight. Who do you want? #who: yvonne #mood: firm
"Sal, from the kitchens," says Lorraine. "She'll shout. I could do with it." Sal is there in ten minutes, and drives her home.
She's seeing her doctor Monday, she's asked me to ring. I see the children tomorrow, with the doctor. So: Saturday night. Sunday. Bron's got my night team. Who else is Erin's, till Monday? #who: yvonne #mood: weary
You could open up on Saturday. It would be the third Saturday this month. #to: nadia
Weekends are the crisis team's, not yours; there is a rota, and you could ask to be put on it. #to: marcus
School is shut. It has never felt so shut. #to: alan
Bron has rung your office twice. She would like to know what she may say no to. #to: wen
* [Marcus goes on the clinic's weekend rota, and rings Erin on Saturday and Sunday at six. #id: clinic_rings]
    ~ weekend = "clinic"
    That's two calls, and my manager says yes. If she doesn't answer I ring Bron, and if Bron doesn't I ring the night team. #who: marcus #mood: firm #board: The weekend: Marcus rings at six, both days
    She's never picked up a phone in her life. She'll do it in texts. #who: nadia #mood: concerned
    Then it's texts at six. #who: marcus
* [Nadia opens the club on Saturday for the two of them, with a second worker there. #id: club_opens]
    ~ weekend = "club"
    Pool table. Toast. Rory can have the big speaker. I've got Dean to come in, so there's two of us. #who: nadia #mood: warm #board: The weekend: the club, Saturday, two workers
    And Sunday? #who: marcus #mood: concerned
    There is a silence about Sunday. Bron has it, with the night team's number.
* [Wen goes to Bron's on Saturday, so that Bron knows what to ask for, and holds it. #id: bron_holds]
    ~ weekend = "bron"
    She wants to know if she can lock the door, and who pays for a bed. I can find out both by ten. #who: wen #mood: neutral #board: The weekend: Bron holds it; Wen goes there on Saturday
    She buried her brother and nobody rang her. I'd want to be asked. #who: yvonne #mood: warm
    So nobody talks to Erin about Erin till Monday. #who: marcus #mood: concerned
    No. She may be somebody's niece. #who: wen #mood: warm
-
-> promise_

=== promise_ ===
Nine o'clock. The floor is swept. In three weeks the club will have another Friday, and the enquiry will have had its meeting; there will be a date for the next one. #leave: yvonne
You could keep Erin's Friday, the hour after closing, when the next one is already at the sink. #to: nadia
You could see her each week by herself. There are nineteen on your list who have not been seen at all. #to: marcus
You could be the one who asks her, every Wednesday, out loud, and not her file. #to: alan
Your charity gives each young person six hours. Erin has had five. #to: wen
Three weeks. She will be asked how she is by everybody, once. #who: wen #mood: neutral
And after that? Who's still asking in three weeks? #who: nadia #mood: weary #activity: commit_1
Somebody puts the lamp out, and somebody else says mind the step.
-> after

=== after ===
Saturday, twenty past three in the morning, at Bron's. Rory is asleep across most of a sofa bed. {aim == "roof":Erin is asleep across the rest. Bron sits at the kitchen table with a puzzle book, since somebody said that she would.|Erin is sitting on the floor of the hall outside the door. Bron comes out, looks at her, and sits down on the floor as well.} #scene: family-home #light: dusk #alt: The front room of a small flat at night. A lamp is on in the kitchen end; a sofa has been made into a bed, with football socks on its arm. #when: day #sound: clock
At ten Dr Rao looks at her arm, and asks before she touches it. Yvonne has been on the floor with Rory and his football cards, and asked him as well. Erin says all of it once more. {written == "said":Yvonne reads her what she said at the sink, so it is only half of it.|{written == "page":Nobody asks what was seen in October. It is on the page already.|It takes an hour. There was a good deal that was to follow on Monday.}}
{weekend == "clinic": At six there is a text. You up? Yes. Fine? No. OK. Do you want to say? No. OK. Same time tomorrow. Erin reads it several times.|{weekend == "club": At two she beats Dean at pool, twice, and Rory is sick on toast. On Sunday it rains, and there is nobody.|At eleven Wen and Bron make a list of what Bron may say no to. Erin reads it upside down. It is quite a long list.}}
You think of the sheet with the heart on it, and sleep badly, and are glad that you do. #to: nadia
You get out four old letters. Each begins: seen with her mother. #to: marcus
You walk it, on Sunday, in an empty school: from your door to that counter. It is eleven steps. #to: alan
{first == "wen":You have her three changes on a card. You have got two of them done, and have found the pillow.|Nobody has rung you. That is as it should be, and you check your phone.} #to: wen
-> month

=== month ===
A month. The meeting has been held, with a plan and a date for the next one. Lorraine goes to a group on Thursdays and has not missed it. Erin and Rory are still at Bron's; she has bought a bed. #scene: school-office #light: morning #alt: A school office on a grey morning: a counter with nobody behind it, a chair, a noticeboard. #enter: alan #when: month #sound: bell
{school:
- "few": Mr Dunne has said nothing to her at all. He has given her the bench by the window, from which one can see the door. Two teachers have stopped having lunch with Alan. #except: alan
    Mr Dunne has said nothing to her. He has given her the bench by the window, from which one can see the door. Two of your colleagues have stopped having lunch with you. #to: alan
- "staff": Everybody is kind. A supply teacher asked her about it, in front of the class, kindly. She walked out; and within a minute three people knew where she was.
- "hold": It came out by itself on the Thursday. Her form tutor, who had told her off for yawning, went and sat in the car park.
}
{aim == "home": There have been two Sundays at home, with Yvonne in the kitchen. Erin reports on them, in bullet points. She has not yet said that it is true.|{aim == "feet": She went for an interview that nobody knew of, on the Monday, in Bron's jacket. She has an answer on paper. Rory has wet the bed since, and told nobody but her.|Rory asked if Erin was on tonight. Bron said that nobody was on. He checked, for a week, and then forgot to.}}
{commit_nadia == "commit":
    Nadia keeps the hour after closing. Some Fridays Erin comes, and dries up, and talks about ferries. #except: nadia
    You keep the hour after closing. Some Fridays she comes, and dries up, and talks about ferries. #to: nadia
- else:
    {commit_nadia == "signpost":The club has sent Erin the autumn programme.|On Fridays there is another girl at the sink.}
}
{commit_marcus == "commit":
    Marcus sees her on Tuesdays, by herself. The first time she looked at the empty chair for most of an hour. #except: marcus
    You see her on Tuesdays, by herself. The first time she looked at the empty chair for most of an hour. #to: marcus
- else:
    {commit_marcus == "signpost":She is on the list for the Tuesday group.|Her next appointment is in the spring. It has come as a text.}
}
{commit_alan == "commit": On Wednesdays Alan asks her how it is, and then waits, which he is good at.|{commit_alan == "signpost":Her head of year has been asked to look in.|Her attendance is a hundred per cent.}} #except: alan
{commit_alan == "commit": On Wednesdays you ask her how it is, and then you wait. You are good at that, it turns out.|{commit_alan == "signpost":You have asked her head of year to look in.|Her attendance is a hundred per cent. You look at the figure for some time.}} #to: alan
{commit_wen == "commit": Wen has found a sixth hour, and a seventh, and has had to write down why.|{commit_wen == "signpost":Wen has given her the number of the children's rights line.|The sixth hour was the meeting. Wen shook hands with her after it.}} #except: wen
{commit_wen == "commit": You have found a sixth hour, and a seventh, and have had to write down why.|{commit_wen == "signpost":You have given her the number of the children's rights line.|The sixth hour was the meeting. You shook hands after it. See you, she said. One says that.}} #to: wen
-> ends

=== ends ===
{
- committed >= 3: -> still
- committed == 2: -> between
- else: -> fine
}

=== still ===
A year. There is a new sheet over the sink. {rule == "down":Erin wrote most of it|They all wrote it, and it took three Tuesdays}: what's said at the sink may have to go further. We'll tell you who, and we'll tell you first. #scene: youth-justice #season: autumn #alt: The back room of the youth club a year later, with a new sheet of paper on the wall and the lamp on. #enter: nadia, marcus, alan, wen #when: year #sound: mug
She has told you other things since. A boy. An exam. You have not had to ring anybody about those. #to: nadia
You no longer see anybody for the fourth time before you have seen them alone. It began as her appointment. #to: marcus
There is no counter any more in the school office. It was your one idea in thirty years, and it has a sofa. #to: alan
She no longer needs you. She told you so, in writing, very politely, with a copy. #to: wen
{aim == "feet":She is on the ferries, four days in seven. Rory stayed with Bron, and is cross with her on the telephone.|{aim == "home":They went home in June. Erin said when. Lorraine asked to see it in writing, and has kept it.|They are at Bron's, both of them, and on Sundays with Lorraine. She rings at nine to ask if she may come.}}
You four still talk, says Erin. I've noticed. You all ask me the same thing, but you ask me different ends of it. #ending: still_talking
-> END

=== between ===
A year. It has all been done, and by good people. Erin carries it between them: she tells the clinic what the school said, and Bron what the clinic meant. #scene: school-office #season: autumn #alt: A school office a year later: a chair, a closed door, a bag with a folder in it. #enter: alan, wen #when: year #sound: paper
{commit_nadia == "commit":She still comes on a Friday. Mostly she needs the printer.|She waves, from the other side of the road, like somebody on her way to a meeting.} #to: nadia
{commit_marcus == "commit":She begins each Tuesday with what the others have said. Ten minutes of it are hers.|She rang to say that your letter and the school's do not agree. They did not.} #to: marcus
{commit_alan == "commit":On a Wednesday you ask her, and she answers from a folder.|She has brought you her file, in order of date. It was better than yours.} #to: alan
{commit_wen == "commit":You said once that a young person ought to be in the room. She is in all of them.|You hear that she speaks very well for herself.} #to: wen
{aim == "feet":The ferries have written that they like how organised she is.|{aim == "home":They went home in June. She does the diary for all three of them.|She and Rory are at Bron's. He asks her who is coming today, and she always knows.}}
Somebody should pay me for this, says Erin. She is not quite joking. #ending: go_between
-> END

=== fine ===
A year. It was stopped. Nobody has laid a hand on Erin since that Wednesday, and Rory is eight. Everybody asks her how she is, when they meet her. #scene: family-home #season: autumn #alt: The front room of a small flat a year later, in grey light: a made bed, a school bag, a telephone on the arm of the sofa. #when: year #sound: phone
Fine, she says. She said it to the clinic in the spring, and to the school, and it was written down.
{rule == "down":There is a pale square on the wall above the sink.|The old sheet is still up above the sink. You never got round to the Tuesday.} The girls are quieter under it than they were. #to: nadia
She was discharged as well. You signed that. You had seen her once by herself, and had liked her. #to: marcus
You pass her on the stairs. She says, fine, sir, before you have asked. #to: alan
You have her card yet, with the two questions. She had been told both answers, in very good words. #to: wen
{aim == "feet":The ferries took her. She is good at the engines. She has told nobody there that she has a brother.|{aim == "home":They went home in June. The plan was finished, so it was closed.|They are at Bron's, both of them, under one roof.}}
Bron hears her get up in the night, and go as far as his door, and stand there. Bron puts the kettle on, so that she can hear somebody is up. #ending: fine_thanks
-> END
