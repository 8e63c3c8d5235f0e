VAR committed = 0
VAR commit_anjali = ""
VAR commit_jo = ""
VAR commit_yvonne = ""
VAR commit_tomasz = ""
VAR past_tall_hats = ""
VAR shared_winter = false
VAR shared_slept = false
VAR shared_pulled = false
VAR shared_woke = false
VAR does_at_three = ""
VAR does_at_seven = ""
VAR place = ""
VAR aim = ""
VAR pay = ""
VAR names = ""

-> ward

=== ward ===
Friday, ten past one, on a hospital ward for children with brain injuries. At four an ambulance brings a boy from intensive care. The only bed for him is Aylin's. #scene: clinic #clock: 13:10 #season: winter #alt: A therapy room on a children's ward: a couch, a height chart, a basin, a child's drawing of stairs. A doctor, a ward sister, a social worker and a therapist sit at a table with a mother and a father. #enter: anjali, jo, yvonne, tomasz, selda, owen #sound: clock
Aylin Mabey is nine. In August a van hit her. She walks again, holding a hand, and is slow to find words. Most nights at three she gets up and does not know where she is. Three weeks ago she had one fit, and has medicine since; recordings say that it is not fits that wake her.
Selda and Owen are her parents, and both have parental responsibility. Her brother Ted is four.
Dr Anjali Rao is the consultant. Nobody leaves without her signature. #except: anjali
You are Dr Rao, the consultant. Nobody leaves without your signature. Last winter a boy went home from here on a Friday with a good plan. On the Sunday he came back by ambulance. #to: anjali #fact: winter
Jo Lacey is the ward sister. #except: jo
You are Jo Lacey, the ward sister. On Tuesday night Aylin was found alone by the lift. Nobody told her parents. You heard an hour ago. #to: jo #fact: lift
Tonight you have two nurses, one from an agency. Once you have the report, her parents will be told both. #to: jo #fact: thin
Yvonne Clarke is the hospital's social worker, on loan from the council. #except: yvonne
You are Yvonne, the hospital's social worker, on loan from the council. This morning your manager said that from Monday she wants you back. #to: yvonne #fact: pulled
Tomasz Wilk, an occupational therapist, works for a charity that helps children like Aylin at home. #except: tomasz
You are Tomasz, an occupational therapist. You used to work on this ward. Now you work for a charity, and wear a visitor's badge. #to: tomasz
Everybody says home as if it was a medicine. At three Aylin looks at me as if I worked here. I want to know what I do then. #who: selda #mood: distressed
Dr Rao and I have asked the medical and nursing directors on call for one more night. It's no, in writing. So we've got till four. What do we do with the first half-hour? #who: jo #mood: firm
* [The nurses who might have her tonight are rung, and say what they can do. #id: others_in]
    Ward Six is rung first, on the speaker. "One nurse, eight children," says a kind voice. "I would look in on her each half-hour." #sound: phone #board: Ward Six: looks in each half-hour
    Then the nurse who visits children at home. She can come on Monday, and not before.
    Now we've heard it from the nurses. That's better than guessing what they'd say. #who: yvonne #mood: neutral
    They were nice. Neither of them asked what she's like. #who: selda #mood: weary
* [Selda and Owen go through one night aloud, hour by hour, before anybody plans anything. #id: night_told]
    Ten, she's fine. Twelve, fine. At three she's up. You can't tell her where she is. You have to walk about with her till she knows again. #who: selda #mood: weary
    How long does that take? #who: anjali #mood: listening
    Half an hour. Longer when I'm cross. I do get cross. Sorry. I've told this to so many people, and it never gets shorter. #who: selda
    At home I couldn't get up the stairs to her quick enough, with this knee. I've never told you that, Sel. #who: owen #mood: concerned #board: Three o'clock: walk about with her
    That was our half-hour. We've not rung anybody yet. #who: yvonne #mood: neutral
* [Each of us writes up what could go wrong tonight, wherever she sleeps. #id: risks_up]
    Stairs. A fit. Getting out. Nobody awake. Nobody who knows her. In ten minutes the board is full. #sound: pen #board: Stairs. A fit. Getting out. Nobody awake
    Is there anything up there that she can do? #who: owen #mood: concerned
    On Wednesday she made toast. There is no column for it. #who: tomasz #mood: neutral
    It's all true, though. I'd rather see it up there than lie awake and think it. #who: selda #mood: weary
-
Twenty to two. The report about Tuesday has come. Before anybody talks about where it is safe, Jo has two things to say about this ward. #except: jo
Twenty to two. You have the report about Tuesday in your hand. Before anybody talks about where it is safe, there is the lift, and there is tonight. #to: jo
* [Ask Selda and Owen who may stay for it, and say it here. #id: tell_here #by: jo]
    There's something about Tuesday night, and it's about Aylin. Who do you want in here for it? #who: jo #mood: firm
    All of them. Then you needn't say it twice. #who: owen #mood: concerned
    On Tuesday night Aylin got out of bed, and out of my ward. A porter found her by the lift, at three. She wasn't hurt. We reported it. Nobody told you. I'm sorry. #who: jo #mood: distressed #fact: lift
* [Ask Selda and Owen into your office, say it there, then tell the others. #id: tell_apart #by: jo]
    The three of them go into Jo's office. For everybody else it is a long five minutes. #except: jo
    You tell them in your office. Owen sits down on your desk. Selda asks which porter, so that she can thank him. #to: jo
    They know now, and they've said that you may know too. On Tuesday night, at three, Aylin was found alone by our lift. She wasn't hurt. It was reported, and nobody told them. I've said I'm sorry. #who: jo #mood: distressed #fact: lift
-
We went home that night because you said she was safe here. I paid for the car park till ten, and I went home. #who: owen #mood: firm
Yes. Since then the night manager's had somebody by that door. I was off work, and nobody told Dr Rao either, till today. There's an inquiry, and they'll want to hear from you. You get all of it in writing, with the name of whoever leads it. #who: jo #mood: weary
And tonight I've two nurses, and one's from an agency. That's reported too. The directors have it in writing, and still say no to a night here. If you rang this ward at three, you might wait. So the ward's telephone is no plan. #who: jo #mood: firm #fact: thin
So this ward isn't safe either. I don't know why that helps. It does, a bit. #who: selda #mood: neutral
-> talk

=== talk ===
{
- past_tall_hats == "":
- past_tall_hats == "both_and" || past_tall_hats == "plain_floor":
    Dr Rao and Tomasz have sat like this before, about a boy called Mateo, and what the quietest of them had seen was heard. She has moved her chair, so as to see who has not spoken. #except: anjali, tomasz
    You and Tomasz have sat like this before, about a boy called Mateo, and what the quietest of you had seen was heard. You have moved your chair, so as to see who has not spoken. #to: anjali
    You and Dr Rao have sat like this before, about a boy called Mateo, and what the quietest of you had seen was heard. She has moved her chair. #to: tomasz
    ~ past_tall_hats = ""
- else:
    Dr Rao and Tomasz have sat like this before, about a boy called Mateo, and it was his father who carried it from one to the other. Today she has asked the parents to sit between them. #except: anjali, tomasz
    You and Tomasz have sat like this before, about a boy called Mateo, and it was his father who carried it from one to the other. Today you have asked the parents to sit between you. #to: anjali
    You and Dr Rao have sat like this before, about a boy called Mateo, and it was his father who carried it from one to the other. Today she has asked the parents to sit between you. #to: tomasz
    ~ past_tall_hats = ""
}
The boy who went home last winter lived. He does not walk now. Nobody had done anything wrong. You have not sent anybody home on a Friday since. #to: anjali
Twice Aylin has slept right through on your ward. That is in her notes. It is not in them that both times Selda and Owen had gone home before six. It is two nights, and you do not know what it means. #to: jo #fact: slept
You could tell the others that you are gone from Monday. Whatever you say after that, they would hear it differently. #to: yvonne
At the drinks machine Owen told you that there has been a letter about the rent. You asked him to tell Selda today. He wants to tell her himself, on Sunday, when two nights are behind them. The letter gives them a month, so it can wait, and nobody is less safe for it. #to: yvonne #fact: rent
On Wednesday Aylin had a nap in the charity's flat, across the yard. Her brother Ted, who is four, was asleep on the floor. She woke up, looked at him, and knew where she was. It happened once. #to: tomasz #fact: woke
What else do we know that matters for tonight? I'd rather hear it now than on Sunday, when something's gone wrong. #who: yvonne #mood: listening #activity: share_1
A trolley goes by outside, with one bad wheel.
{shared_winter:
    I sent that boy home on a Friday, with a good plan. I think of him each time that I am asked to be quick. #who: anjali #mood: weary
}
{shared_slept:
    Twice Aylin's slept right through, in here. Both times you two had gone home early. It's two nights. It might be nothing. #who: jo #mood: concerned
    Or it's me who wakes her. Somebody has to say it. #who: selda #mood: weary
}
{shared_pulled:
    Every winter my manager says she wants me back, and then it doesn't happen. This time she's sent a date: Monday. #who: yvonne #mood: weary
}
{shared_woke:
    It was in our flat, on Wednesday. She opened her eyes, she looked at her brother, and she said: Ted. It was once. I would not plan a night on it. #who: tomasz #mood: neutral
    She said his name? #who: selda #mood: warm
}
{not shared_winter && not shared_slept && not shared_pulled && not shared_woke:
    They all say that they have said everything.
}
Can I ask something? Who's getting the bed? #who: owen #mood: neutral
* [Say that it is another child, that you may not say more, and that it is not on him. #id: another_child #by: anjali]
    Another child. I may not tell you more than that, and none of it is on you. #who: anjali #mood: concerned
    No. It feels as if it is, though. #who: owen #mood: distressed
* [Tell him that it is not his to weigh, and that you are weighing it. #id: not_his #by: anjali]
    I have to think about that, Mr Mabey, so that you do not. You have one child to think of today, and I should like you to do only that. #who: anjali #mood: firm
    I'd rather have known. But thanks. #who: owen #mood: neutral
-
It is two o'clock. Ward Six, children's surgery, has a bed until Monday: one nurse at night for eight children. The charity's flat across the yard, where families practise being at home, has a bed, a chair, and a door to the yard. Nobody works there at night. At home there are stairs, and the whole family. #sound: clock #clock: 14:00
Has anybody asked Aylin? #who: yvonne #mood: listening
I did, this morning. She'd like to wake up where there aren't people all the time. Then she asked me if Ted counts as people. #who: selda #mood: neutral
None of these is good. I can sign for each, if there is a name for every hour. I shall sign only what you two have said yes to. If you say no to all three, she stays in that bed, and the rest is mine to sort out. #who: anjali #mood: firm
And if one of us four thinks it isn't safe, that's a no as well. #who: jo #mood: neutral
* [Home tonight, by hospital car, in the room that she shares with Ted. #id: go_home]
    ~ place = "home"
    Yes. God, yes. #who: owen #mood: warm #board: Tonight: home
    Yes, when somebody's told me what I do at three. You go up those stairs like a man carrying a wardrobe, Owen. #who: selda #mood: concerned
    Then the stairs are today's work. I measured them in October. A gate is no use: she would climb it, and fall. Whoever is awake tonight sits at the top. #who: tomasz #mood: neutral
    And Ted, in that room? If there's a fit, one of you sees to her and the other takes him out. That goes on the sheet. #who: yvonne #mood: concerned
    It is twenty minutes from here, in the night, on a good road. I have written that down too. #who: anjali #mood: weary
* [The charity's flat across the yard, with Selda, and home after the weekend. #id: the_flat]
    ~ place = "flat"
    One bed and a chair. Where does Ted sleep? #who: owen #mood: concerned #board: Tonight: the flat
    With you. So you're at home with him, and I'm in there with her. Yes. I'd see the hospital from the window. #who: selda #mood: weary
    Yes, then. It's half a family in each. But yes. #who: owen
    I have rung my trustees, and they say yes, for three nights. The door cannot be locked, because of fire, and nothing may stand in front of it. So somebody sits beside it. #who: tomasz #mood: concerned
    I stay her doctor there. But it is not the hospital: for a fit you ring 999, as at home. Thank you, Tomasz. I know what that call cost you. #who: anjali #mood: warm
* [Ward Six until Monday, one nurse at night for eight children, and home from there. #id: ward_six]
    ~ place = "six"
    She was on Ward Six in September, before she came here. They were kind. They put the sides of the bed up, and she stopped talking. #who: owen #mood: distressed #board: Tonight: Ward Six
    There's a nurse awake. It's yes from me. What do you say, Owen? #who: selda #mood: firm
    Nobody puts the sides of that bed up without asking us. Write that down, and it's yes. Till Monday. I don't like it. #who: owen #mood: firm
    It's written down. The nurse won't know Aylin. I'll go up and tell her all I can. And the door of Ward Six is watched as well. #who: jo #mood: weary
-
-> night

=== night ===
Aylin comes in, in her dressing-gown, holding a nurse by the sleeve. There is a crane outside her window, where a house is being built, and she has been watching it.
"Somebody's leaving," says Aylin. "It's me, isn't it?"
Selda nods to Tomasz: he may say it. #except: tomasz
Selda nods to you: you may say it. #to: tomasz
* [Say where she sleeps tonight, and ask her what ought to be in the room. #id: ask_room #by: tomasz]
    Yes, it is you. I say where, and you say what must be in that room. #who: tomasz #mood: warm
    He tells her. She thinks for so long that people begin to look at each other. "A lamp," says Aylin. "No. Wrong word. Ted. I want Ted." #except: tomasz
    You tell her. She thinks for so long that people begin to look at each other. You do not look away. "A lamp," says Aylin. "No. Wrong word. Ted. I want Ted." #to: tomasz
* [Draw her the way there, from this bed to that one, and let her correct it. #id: draw_way #by: tomasz]
    He draws the bed, the lift, and all that comes after the lift. Aylin takes the pen and puts in a crane. #except: tomasz #sound: pen
    You draw the bed, the lift, and all that comes after the lift. Aylin takes the pen and puts in a crane. "Now it's right," she says. "Now I can find it." #to: tomasz #sound: pen
-
"Who gets my bed?" says Aylin. "Is it a boy? Is he big? Tell him there's a crane." Then she goes back, to show the nurse where to put one's head so as to see the crane.
Twenty past two. Yvonne's phone has rung twice, in her bag. It is her manager. #except: yvonne #sound: phone
Twenty past two. Your phone has rung twice, in your bag. It is your manager. #to: yvonne #sound: phone
* [Take it here, and say in front of them what you are doing until Monday. #id: take_call #by: yvonne]
    I'm with a family. I'm with them till four, and Monday at nine I've a visit to them. You can have me at ten. #who: yvonne #mood: firm
    The others cannot hear what the manager answers. It is quite long.
* [Let it ring; what she has to say is not going to help this afternoon. #id: let_ring #by: yvonne]
    The ringing stops. Then there is a text. Yvonne reads it and puts the phone back. #except: yvonne
    The ringing stops. Then there is a text: "Are you avoiding me?" You put the phone back. #to: yvonne
-
One thing we don't vote on. Somebody's awake beside her all night, wherever she sleeps. The night manager's given us a sitter, Lorraine, from ten till seven. She's not a nurse, and she's never met Aylin. So she comes by daylight to meet her, and I show her what a fit looks like, and whom to wake. #who: jo #mood: firm #board: Awake all night: Lorraine, a sitter
So Aylin's watched, and nobody's hurt. What else? Say it's seven tomorrow morning. How do we know that it was a good night? #who: yvonne #mood: listening
* [Selda and Owen each slept for four hours, so that they could do another night. #id: rest]
    ~ aim = "rest"
    I haven't had four hours since August. I'd be a different woman. #who: selda #mood: warm #board: Good night: four hours' sleep each
    It means that for four hours, nobody who loves her is listening. #who: jo #mood: concerned
    Yeah. We'd have to trust somebody. #who: owen #mood: neutral
* [Aylin woke at three, was asked where she was, and could tell us. #id: knows]
    ~ aim = "knows"
    That's what she'd want, if she could find the words. #who: owen #mood: warm #board: Good night: she can say where she is
    So somebody asks her, at three, in the dark? She hates being asked. She knows when it's a test. #who: selda #mood: weary
    I cannot make it happen. I can only see why you want it. #who: anjali #mood: listening
    If she can't say it, that's not us failing. Somebody put that on the board as well. #who: selda #mood: firm
* [Somebody saw what wakes her at three, and has it written down for Monday. #id: seen]
    ~ aim = "seen"
    On this ward we have always written that it is the trolleys. Where she is going it will be something else. I should like to know what. #who: anjali #mood: listening #board: Good night: we know what wakes her
    Then she has what she asked for in the room, and otherwise nothing is new. We walk with her, as always, and write it down after. #who: tomasz #mood: neutral
    So she gets up, and we take notes. #who: selda #mood: weary
-
Now the hours: ten, three and seven. Apart from Lorraine I want one name for each, and I want it to be somebody who's paid for it. #who: jo #mood: firm
And not my name three times. #who: tomasz #mood: neutral #activity: first_night
{place == "six":Aylin's medicine for fits goes up under the names: who gives it, who rings the bell, and after how many minutes. The doctors on call know about her. A children's nurse sees Aylin on Monday, wherever she is by then.|Aylin's medicine for fits goes up under the names: who gives it, who rings 999 meanwhile, and after how many minutes. The emergency department and the doctors on call know about her. A children's nurse sees Aylin on Monday.} #sound: pen
And Saturday, and Sunday? Where we have no name we write "nobody yet", and who looks for one, and by when. #who: anjali #mood: firm
Lorraine can do Saturday. For Sunday there's nobody yet. I'll look till noon tomorrow. {place == "six":If it's still nobody then, Ward Six puts one of its own beside her. I've that in writing.|If it's still nobody then, I ring Dr Rao, and on Sunday Aylin's back in a hospital bed before dark. The directors have put that in writing, at least. And if tonight is too much, at any hour, you bring her back, and nobody asks why.} #who: jo #mood: neutral #board: Sunday night: nobody yet. Jo, by noon on Saturday
I've asked the council and the health service for help at night after that. They haven't answered. From Monday my manager wants me back, so your file's with me or with her; both numbers are on the sheet. #who: yvonne #mood: neutral
Now me. I clean trains. Ten till six, for an agency, and I've missed two nights. If I miss tonight the agency gives my nights to somebody else. We can't live on half of Owen's pay. #who: selda #mood: firm
I'm a postman, off sick with this knee, on half pay. So we need her nights. #who: owen #mood: neutral
* [Ask them about money here, so that nobody has to guess at it. #id: ask_here #by: yvonne]
    How bad is it? You needn't say. I ask everybody, and I ask it out loud, because it's no shame. #who: yvonne #mood: concerned
    Bus, car park, Ted's dinner club. It's eleven pounds to come and see your own daughter. #who: selda #mood: weary
    Owen looks at the floor.
* [Say what money there is, and let them come to you about it. #id: say_funds #by: yvonne]
    There's money for families here, and I know where. You tell me when you want to hear it. I've the forms in my bag, and I fill them in. #who: yvonne #mood: neutral
    "Now," says Selda. "I want to hear it now."
-
There's a fund for fares as well. You should have been told in August. That's our fault. I'll ask for all of it. #who: yvonne #mood: weary
There was money for the bus? Since August? #who: owen #mood: distressed
It is three. The shift begins at ten. On the ward tonight is Dawn, a care worker who has sat with Aylin most nights since August. #sound: clock
* [Selda stays, and the council's fund for families pays her for tonight and tomorrow. #id: council_pays]
    ~ pay = "council"
    Two nights, both at her rate. I may sign for that much, and on Monday they'll ask me why. And I'll ring that agency, if you say I can. #who: yvonne #mood: firm #board: Selda's nights: the council
    You can. They'll keep me on, if it's the council that rings. #who: selda #mood: neutral
    And on Sunday? #who: tomasz #mood: concerned
* [Selda goes to work; Dawn sits with Aylin, wherever she sleeps, and Lorraine helps on the ward. #id: dawn_sits]
    ~ pay = "ward"
    The night manager's gone through my ward with me, child by child. If she'd said no, it'd be no. Dawn goes to Aylin, Lorraine comes to us for the easy beds, and the manager sits in till two. From two till seven Ward Four lends us a nurse. #who: jo #mood: firm #board: Tonight: Dawn sits with Aylin
    I'd be cleaning a train, and she'd be up, and it'd be Dawn with her, not me. #who: selda #mood: distressed
    Dawn is not a nurse, and may not give the medicine. {place == "six":The nurse on Ward Six may.|{place == "home":Owen may, once Jo has seen him do it. He is upstairs from ten, and stays up there.|Owen may, once Jo has seen him do it. So he sleeps in the flat, and Ted goes to his aunt.}} Thank you, Jo. I know that it leaves you with Lorraine. #who: anjali #mood: firm
    She knows Dawn, at three. Better than she knows any of us. #who: owen #mood: neutral
    "Go on, then," says Selda, after a while. "Yes."
* [Selda stays, and the charity's hardship fund pays tonight, before any form is filled. #id: charity_pays]
    ~ pay = "charity"
    The money is in Selda's bank by six tonight. I press the button myself. Weeks later a letter asks how it helped. You need not answer, and the money is still yours. #who: tomasz #mood: neutral #board: Selda's night: the charity
    And the agency? #who: selda #mood: concerned
    The agency does not know me. I can pay the wage. I cannot keep your place on their list. #who: tomasz #mood: weary
-
-> signing

=== signing ===
Twenty past three, in the corridor. #scene: hospital-corridor #clock: 15:20 #season: winter #alt: A long hospital corridor with coloured lines on its floor and double doors at its end. A ward sister stands in it with a doctor, a social worker, a therapist, a mother and a father. #enter: jo, selda, owen, anjali, yvonne, tomasz
Jo puts a syringe without a needle into Selda's hand, with water in it. #except: jo
You put a syringe without a needle into Selda's hand, with water in it. She has done it three times this week, and so has Owen. Both do it once more before they go. Her hand shakes. #to: jo
* [Have Selda go first, slowly, and talk to you while she does it. #id: third_time #by: jo]
    Put it into the cheek, slowly. And tell me about trains. #who: jo #mood: warm
    People leave one shoe behind. One. I've never understood it. There. Was that right? #who: selda #mood: neutral
    That was right. #who: jo
* [Have Owen go first, while Selda tells him how, and does not touch it. #id: owen_does #by: jo]
    Owen gives it, and Selda says the words. "Cheek. Slow. Look at the clock. You're not looking at the clock."
    I was looking at you. #who: owen #mood: warm
-
Then the other one does it. Jo watches both of them to the end, and writes on the sheet that both can do it. #except: jo
Then the other one does it. You watch both of them to the end, and write on the sheet that both can do it. #to: jo
Owen has not said anything for some time. He is looking at the stairs. There are stairs at home. #except: tomasz
Owen has not said anything for some time. He is looking at the stairs. There are stairs at home, and you are not his therapist. #to: tomasz
* [Go over to the stairs with him, and show him how to take them with that knee. #id: show_stairs #by: tomasz]
    Going up to heaven, the good leg goes first. Going down to hell, the bad one. A nun taught me that. #who: tomasz #mood: warm
    Owen goes up four and comes down four, with his hand on the rail, and is out of breath. "Again," he says.
* [Sit down beside him, and ask him what he can do at three. #id: ask_owen #by: tomasz]
    What can you do at three? Not what you cannot. #who: tomasz #mood: listening
    Talk. I can talk to her all night. I've carried letters for years with only dogs to talk to. #who: owen #mood: neutral
-
You wrote the sheet for the night in the words that the ward uses. There are ten minutes. #to: anjali
* [Write it again by hand, in the words that Selda used at ten past one. #id: her_words #by: anjali]
    Dr Rao sits down on the windowsill and writes. "If she looks at you as if you worked here," her page begins. #except: anjali #sound: pen
    You sit down on the windowsill and write. "If she looks at you as if you worked here," you put. It takes up less room than yours did. #to: anjali #sound: pen
* [Leave it as it is, for the doctors, and go through it with both of them aloud. #id: read_aloud #by: anjali]
    Dr Rao reads the sheet to Selda and Owen, all of it, and stops after each line. #except: anjali #sound: paper
    You read the sheet to Selda and Owen, and stop after each line. At the third, Owen says what it means, and gets it right. #to: anjali #sound: paper
-
It has to be signed. #who: jo #mood: neutral
And if it goes wrong, the first thing that anybody will ask is who signed. #who: yvonne #mood: neutral
* [Dr Rao signs alone; the others are listed under her, with what each does. #id: one_name]
    ~ names = "one"
    Then it is mine. If you are asked, you may say so. #who: anjali #mood: firm #board: Signed: Anjali Rao #sound: pen
    That's kind. It looks lonely, up there by itself. #who: yvonne #mood: concerned
    If I ring in the night, there's one name to ask for. I can manage that. #who: selda #mood: neutral
* [Dr Rao signs, and above it Selda and Owen write what they can and cannot do. #id: their_lines]
    ~ names = "lines"
    Underneath it says that the hospital answers for her as before. I put that in. #who: anjali #mood: firm #board: Signed: Anjali Rao, under lines by Selda and Owen #sound: pen
    "I can walk about with her. I can't be awake two nights. I'll ring before I'm sure." Is that all right? #who: selda #mood: distressed
    "I can't carry her." That's mine. That's all of it. #who: owen #mood: neutral
    I've seen a page like that used against a mother, at a meeting. If anybody does that to you, ring me. #who: yvonne #mood: concerned
* [All four sign one page, which says plainly what is not good about it. #id: four_names]
    ~ names = "four"
    "There is no good bed for Aylin tonight. This is the one that we chose, and why." Is that how it begins? #who: tomasz #mood: neutral #board: Signed: all four #sound: pen
    The form I sign in any case. This stands beside it. #who: anjali #mood: neutral
    I'm a nurse. I never put my name to a page like this. Give me the pen. #who: jo #mood: firm
    Which of you do I ring, though? #who: selda #mood: concerned
-
-> four

=== four ===
Four o'clock. Two people in green come out of the lift with the boy. He has a small shoe on one foot. The corridor makes room. #sound: footsteps #clock: 16:00
For the weeks after Monday there are two letters that nobody has answered. In three weeks there will be another child, and another bed. #to: anjali
You could keep a nurse's name on their fridge each night, for a month. You would have to find those nurses. #to: jo
From Monday you are back with the council. You could ask to keep Aylin's family. #to: yvonne
Your charity is paid for six visits, in the daytime. You could ask for evenings. #to: tomasz
You've all been very good. It's what comes after this that I don't believe in. #who: selda #mood: weary
I don't much believe in it either. #who: yvonne #mood: warm #activity: commit_1
Aylin goes past the boy, on her mother's arm. She looks at the shoe. "Crane," she tells him.
-> after

=== after ===
{place:
- "home": Three in the morning, at home. Aylin is on the landing, and somebody has stood up from a chair. #scene: family-home #clock: 3:00 #light: dusk #season: winter #alt: A front room at night: one lamp lit, a dark kitchen at the back, empty chairs round a table. #when: day #sound: clock
- "six": Three in the morning, on Ward Six. Aylin is standing beside somebody else's bed. #scene: hospital-corridor #clock: 3:00 #light: dusk #season: winter #alt: A hospital corridor at night, its lights low, the panes of its doors lit. Nobody is in it; at its end stands an empty wheelchair. #when: day #sound: clock
- "flat": Three in the morning, in the flat across the yard. Aylin is at the door to the yard, and her hand is on it. #scene: family-home #clock: 3:00 #light: dusk #season: winter #alt: A small front room at night: a single lamp lit, empty chairs round a table, a few lit windows outside. #when: day #sound: clock
}
{pay == "ward":Dawn says, "Hello, you," and walks about with her. After a while Aylin says, "Not Mum. Dawn." {place == "flat":Selda, at the depot, cleans the same seat twice.|{place == "six":The nurse on Ward Six, who has seven others, is glad of her.|Owen hears them, lies still, and lets it be Dawn.}}|{place == "home":Lorraine says hello, and Aylin looks at her as at a burglar. Owen cannot get up there fast enough, so he talks, from the bottom of the stairs, about the post. Selda comes. By four Ted is awake as well, and Owen has hurt his knee on the stairs.|{place == "six":Lorraine takes her back to bed, kindly. Then Aylin is up again. Lorraine thinks of the side of the bed, reads on the sheet that she must ask, and wakes Selda in her chair. Selda says no. They walk about, all three.|Lorraine is in the way, and is a stranger. Aylin shouts. Selda walks her from the door to the chair and from the chair to the door, until it is light.}}}
{aim:
- "rest": {pay == "ward":Selda slept from seven till noon, with the curtains shut, and Owen had had his four hours by then.|{place == "home":They slept by turns, with an alarm, and kept to it. Selda cried when she woke up, and then made eggs.|{place == "flat":At five Owen came across town in a taxi with Ted in a blanket, so that she could lie down. She slept till nine.|Selda had her four hours in pieces, in the chair.}}} On Saturday they were able to do it again.
- "knows": {place == "home":Somebody asked her. Ted turned over, and breathed, and Aylin said, "Ted." Then, "Home. Is it?" It took a long time. On Saturday she put her hands over her ears before anybody had asked.|{place == "six":Somebody asked her. She said "airport", and shook her head, and did not find the other word. On Saturday nobody liked to ask.|Somebody asked her. At five she put her finger on the window and said, "That's where I was." It was nearly the answer. On Saturday nobody could get up for it.}}
- "seen": By seven there was a careful page, and nobody had slept. {place == "home":BOILER 2.55, it said. UP 3.05. On Saturday Owen turned the boiler off, and she got up at three.|{place == "six":TROLLEY 2.55, it said. UP 3.05. On Saturday no trolley came, and she got up at three.|VAN IN THE YARD 2.55, it said. UP 3.05. On Saturday no van came, and she got up at three.}}
}
{does_at_three == "anjali":At ten past three whoever was with Aylin rang. Dr Rao answered it herself, said one thing, and stayed on the line until Aylin was in bed again.|At ten past three whoever was with Aylin rang the nurse on call. She answered at once, and could say how one walks about with her.} #except: anjali
{does_at_three == "anjali":At ten past three whoever was with Aylin rang. You answered, said one thing, and stayed on the line until Aylin was in bed again. You lay awake until five.|Your own phone did not ring. You looked at it at three, and at four.} #to: anjali
{does_at_three == "jo":You were not at work. You rang your ward at six, and asked first who stands in today for the nurse who had been on call.|You were not at work. You rang your ward at six, and asked first how it had been for the other children.} #to: jo
{does_at_seven == "yvonne":At seven Yvonne was there, and did not ask anything until she had found them all some breakfast.|At seven Tomasz was there. He asked Aylin for toast. It took the two of them half an hour, and then there was toast.} #except: yvonne, tomasz
{does_at_seven == "yvonne":At seven you were there. You did not ask anything until you had found them all some breakfast.|At seven Tomasz was there, and rang you. Aylin had made him toast.} #to: yvonne
{does_at_seven == "yvonne":At seven Yvonne was there, and rang you. You had been awake since six.|At seven you were there. You asked Aylin for toast. It took the two of you half an hour, and then there was toast.} #to: tomasz
-> month

=== month ===
A month. {place == "six":She came home from Ward Six on the Monday. In three nights there she was never alone. It was two weeks before she said as many words in a day as she had said on that Friday.|{place == "flat":From the flat they went home by steps, and on Monday for good. On the Saturday night Selda had rung 999, for what turned out to be a dream; the ambulance came from across the yard, by the road. Ted would not let go of Aylin's sleeve.|She has been at home since that night. Owen went up those stairs too often on that knee, and is signed off until spring.}} #scene: family-home #light: morning #season: winter #alt: The front room of a terraced house on a winter morning. A mother and a father sit at a table with mugs, papers and a tin of biscuits. #enter: selda, owen #when: month #sound: mug
{pay:
- "council": The agency kept Selda on. The money for two nights came late, after a quarrel in an office, and went on the gas bill.
- "ward": Selda kept her nights. On the ward that Friday Lorraine did not know on which side one boy has to lie, and he cried until somebody came who knew. Jo reported it, and told his mother herself. #except: jo
    Selda kept her nights. On your ward that Friday Lorraine did not know on which side one boy has to lie, and he cried until somebody came who knew. You reported it, and told his mother yourself. #to: jo
- "charity": The money was there by six. Since then a letter has asked how it helped. Selda has not answered it, and thinks of it. The agency gave Selda's nights to somebody else.
}
A teacher comes, three mornings. The council has to arrange that, and Yvonne had asked. #except: yvonne
A teacher comes, three mornings. The council has to arrange that, and you had asked. #to: yvonne
{names:
- "one": On the night of a second fit, the doctor in the emergency department rang the one name, and had Dr Rao in a minute. The week after, when Dr Rao was on a train, there was only a doctor on call, who had never heard of Aylin. #except: anjali
    On the night of a second fit, the doctor in the emergency department rang the one name. You answered in a minute. The week after, you were on a train, and there was only a doctor on call, who had never heard of Aylin. #to: anjali
- "four": On the night of a second fit, the doctor in the emergency department had four names and began at the top. It was the third who answered, and knew enough.
- "lines": On the night of a second fit, the doctor in the emergency department read the lines that the parents had written, and did not ask them why they had come so soon. In the clinic, weeks later, another doctor did ask Selda what she meant by "can't".
}
The fit was short. Selda looked at the clock and rang 999, and it was over before it was time for the medicine. They were home again for breakfast.
{commit_anjali == "commit":On Fridays at nine Dr Rao sees her, in person.|{commit_anjali == "signpost":There is a letter from Dr Rao, with an appointment in spring.|The next appointment is when the clinic has one.}} #except: anjali
{commit_anjali == "commit":On Fridays at nine you see her yourself. Two letters have asked you whose place that was.|{commit_anjali == "signpost":You have sent a letter, with an appointment in spring.|Her next appointment is when your clinic has one.}} #to: anjali
{commit_jo == "commit":On the fridge there is a nurse's name for each night. They have rung five of them.|{commit_jo == "signpost":The number of Jo's ward is on the fridge.|The ward has other children now, and says so nicely.}} #except: jo
{commit_jo == "commit":You find a name for each night. Some nights it takes an hour that you had for something else.|{commit_jo == "signpost":The ward's number is on their fridge. You told the nights to expect it.|You have the others to think of, and one of them is four.}} #to: jo
{commit_yvonne == "commit":Yvonne went back on the Monday, and kept this family; they are in her diary in red.|{commit_yvonne == "signpost":Yvonne has written it all down for whoever takes over her work.|Nobody has taken over Yvonne's work.}} #except: yvonne
{commit_yvonne == "commit":You went back on the Monday, and kept this family. Your manager calls them your hobby.|{commit_yvonne == "signpost":You wrote it all down for whoever takes over your work. Nobody has rung to ask.|You hear that nobody has taken over your work.}} Owen did tell Selda about the rent. She had known for a week. #to: yvonne
{commit_tomasz == "commit":On Tuesdays Tomasz comes at bedtime. They practise three o'clock at eight.|{commit_tomasz == "signpost":Tomasz has sent a booklet about sleep, with a kind note.|The charity had six visits to give, and has given them.}} #except: tomasz
{commit_tomasz == "commit":On Tuesdays you come at bedtime. You practise three o'clock at eight, with the lamp off.|{commit_tomasz == "signpost":You have sent a booklet about sleep. You wrote the note three times.|Your charity had six visits to give, and has given them.}} #to: tomasz
-> ends

=== ends ===
{
- committed >= 3: -> hours
- committed == 2: -> mothers_shift
- names == "one": -> ask_rao
- else: -> good_discharge
}

=== hours ===
A year. The sheet for the night is in its sixth version. {names == "lines":Selda and Owen wrote the last three themselves.|Selda wrote the last three herself.} The ward gives it to other families, with all that was crossed out. #scene: clinic #season: winter #light: morning #alt: The therapy room a year later in morning light. A doctor, a ward sister, a social worker, a therapist and a mother sit at the table; what was agreed is on a whiteboard. #enter: anjali, jo, yvonne, tomasz, selda #when: year #sound: paper
{pay == "charity":Selda cleans offices, in the mornings, for less.|Selda still has her nights, three a week, and says that it's a rest.} Owen carries letters again, in streets without hills. Aylin gets up at three about once a month.
You sent somebody home on a Friday in May. You rang the family on the Saturday. By then you did that every time. #to: anjali
The lift needs a badge now: you had asked for that. You gave the porter one with his name on. #to: jo
You were sent back to the hospital in spring, on loan. You have stopped asking for how long. #to: yvonne
Your charity counts evenings now. It has a code for them. You are ashamed of how much that pleases you. #to: tomasz
We get it wrong, you know. All of us, by turns. I've stopped minding whose turn it is. #who: selda #mood: warm
Then whose turn is it tonight? #who: jo #mood: neutral #ending: hours_between
-> END

=== mothers_shift ===
A year. Two of them went on with it, and were good at it. The rest of the night has become Selda's. {pay == "charity":She never got her trains back.|She kept her trains until Easter.} She says that she has a job: it is ten till seven. #scene: family-home #season: winter #light: dusk #alt: The front room at dusk a year later, the lamp lit. A mother sits alone at the table. #enter: selda #when: year #sound: clock
Owen is back at work, and does all the overtime there is. Aylin is in school, four days, with somebody beside her.
{commit_anjali == "commit":You see her on Fridays. It is Selda who tells you what the others have said.|Selda rang your secretary, and was told that you were very pleased.} #to: anjali
{commit_jo == "commit":They still ring. It is always Selda, and she always says sorry first.|Somebody from the ward saw her in town. She looked well, they thought, and old.} #to: jo
{commit_yvonne == "commit":You got her a carer's payment. It comes to less than one train.|You saw her name on a waiting list, and knew whose work it had been.} #to: yvonne
{commit_tomasz == "commit":On Tuesdays she goes up to bed when you come, and is asleep before Aylin.|You have a letter from her, asking what one does about three o'clock. It is very clear.} #to: tomasz
"I'm the only one who's read everything," Selda tells the woman who has come to assess what Aylin needs. "You can start with me. Everybody does." #ending: her_mothers_shift
-> END

=== ask_rao ===
A year. Whatever has to be known about Aylin, one person knows it. #scene: hospital-corridor #season: winter #light: dusk #alt: A long hospital corridor in the evening, its lights low, the panes of its doors lit. A doctor stands in it alone. #enter: anjali #when: year #sound: phone
Aylin is in school, three days. {pay == "charity":Selda is looking for work.|Selda has changed to days, which pay less.}
In June Dr Rao had a week's leave. Selda had it on the calendar, and did not sleep much. #except: anjali
In June you had a week's leave. Selda had it on her calendar, and did not sleep much. #to: anjali
You were asked to give a talk about that Friday. You could not remember what your part had been. #to: jo
Dr Rao's name was on the page, and not yours. You were glad at the time. You have gone on thinking about that. #to: yvonne
Dr Rao said, "Then it is mine." You had thought that it was a good sentence. #to: tomasz
"What happens when the doctor stops?" asks Aylin, who has most of her words back. It is a fair question, and there is no sheet for it. #ending: one_name_only
-> END

=== good_discharge ===
A year. It was a good discharge. The hospital counts those who come back within thirty days, and Aylin came back for half a night. #scene: hospital-corridor #season: winter #light: morning #alt: A long hospital corridor on a winter morning, with coloured lines on its floor and double doors at its end. A ward sister stands in it alone. #enter: jo #when: year #sound: footsteps
At home Owen sleeps on the landing, so as to be there. His knee has not got better. {pay == "charity":Selda is looking for work.|Selda dropped a shift, and then another.} Aylin is in school, two days a week.
You saw them in the car park. You said how well she walked, and she did. #to: anjali
The boy went home too, on a Friday, in the spring. You looked for the sheet, to copy it. #to: jo
There have been so many since. You would know the name, if somebody said it. #to: yvonne
You drove past in the evening once. There was a light on upstairs. You thought: somebody is up. You thought: good. #to: tomasz
"Who shall I say is calling?" says a new voice on the ward, when Owen rings. He says that it doesn't matter. He only wanted to ask something. #ending: a_good_discharge
-> END
