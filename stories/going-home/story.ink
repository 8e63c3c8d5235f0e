VAR committed = 0
VAR commit_anjali = ""
VAR commit_jo = ""
VAR commit_yvonne = ""
VAR commit_tomasz = ""
VAR past_tall_hats = ""
VAR shared_winter = false
VAR shared_thin = false
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
Friday, ten past one, on a hospital ward for children with brain injuries. At four an ambulance brings a boy from intensive care. The only bed for him is Aylin's. #scene: clinic #season: winter #alt: A therapy room on a children's ward: a couch, scales, low chairs, a half-door. A doctor, a ward sister, a social worker and a therapist sit in a circle with a mother and a father who has a walking stick. #enter: anjali, jo, yvonne, tomasz, selda, owen #sound: clock
Aylin Mabey is nine. In August a van hit her. She walks again, with a hand to hold; words come late. Most nights at three she gets up and does not know where she is. Three weeks ago she had a fit. Selda and Owen are her parents, and both have parental responsibility. Her brother Ted is four.
Dr Anjali Rao is the consultant. Nobody leaves without her signature. #except: anjali
You are Dr Rao, the consultant. Nobody leaves without your signature. Last winter a boy went home from here on a Friday with a good plan. On the Sunday he came back by ambulance. #to: anjali #fact: winter
Jo Lacey is the ward sister. #except: jo
You are Jo Lacey, the ward sister. On Tuesday night Aylin was found alone by the lift. It was reported; her parents were never told. You heard of it an hour ago. It will be told today, and nobody votes on that. #to: jo #fact: lift
Yvonne Clarke is the hospital's social worker, on loan from the council. #except: yvonne
You are Yvonne, the hospital's social worker, on loan from the council. This morning your manager said that from Monday she wants you back. #to: yvonne #fact: pulled
Tomasz Wilk, an occupational therapist, works for a charity that helps children like Aylin at home. #except: tomasz
You are Tomasz, an occupational therapist. You used to work on this ward. Now you work for a charity, and wear a visitor's badge. #to: tomasz
Everybody says home as if it was a medicine. At three she looks at me as if I worked here. I want to know what I do then. #who: selda #mood: distressed
We've got till four. What do we do with the first half-hour? #who: jo #mood: firm
* [Ring the hospital's director, all of us, and ask for one more night here. #id: ring_up]
    The director listens to each of them in turn, on the speaker. She is kind. She has the boy's hospital on her other telephone. #sound: phone
    "No," she says, to Selda and Owen, by name. "And I am sorry." She seems to be. #board: One more night: asked, and no
    So that's half an hour, to be told four o'clock. #who: owen #mood: neutral
    She's written down that all four of us asked, mind. That's worth having. #who: yvonne #mood: neutral
* [Selda and Owen tell us, hour by hour, what a night with Aylin is like. #id: night_told]
    Ten, she's fine. Twelve, fine. At three she's up. You can't tell her where she is. You have to walk about with her till it comes back. #who: selda #mood: weary
    How long is that? #who: anjali #mood: listening
    Till I've stopped being cross. Sorry. Half an hour. #who: selda
    I hear it all on the phone. I can't do the stairs quick, with this knee. I've never told you that, Sel. #who: owen #mood: concerned #board: Three o'clock: walk about with her
* [Each of us writes up what could go wrong tonight, wherever she sleeps. #id: risks_up]
    Stairs. A fit. Getting out. Nobody awake. Nobody who knows her. In ten minutes the board is full. #sound: pen #board: Stairs. A fit. Getting out. Nobody awake
    Is there anything up there that she can do? #who: owen #mood: concerned
    On Wednesday she made toast. There is no column for it. #who: tomasz #mood: neutral
    It's all true, though. I'd rather see it than lie there and think it. #who: selda #mood: weary
-
Twenty to two. Before anybody talks about where it is safe, Jo has something to say about this ward. #except: jo
Twenty to two. Before anybody talks about where it is safe, there is the lift. #to: jo
* [Say it to Selda and Owen here, with your staff and everybody listening. #id: tell_here #by: jo]
    On Tuesday night Aylin got out of bed, and out of my ward. A porter found her by the lift, at three. She wasn't hurt. We reported it. Nobody told you. I'm sorry. #who: jo #mood: distressed #fact: lift
* [Ask Selda and Owen into the corridor, say it there, then tell the others. #id: tell_apart #by: jo]
    The three of them go out. Through the glass one can see Owen sit down on a windowsill. #except: jo
    You tell them by the window in the corridor. Owen sits down on the sill. Selda asks which porter, so that she can thank him. #to: jo
    They know now, so you should. On Tuesday night, at three, Aylin was found alone by our lift. She wasn't hurt. It was reported, and nobody told them. I've said I'm sorry. #who: jo #mood: distressed #fact: lift
-
We went home that night because you said she was safe here. I paid for the car park till ten, and I went home. #who: owen #mood: firm
Yes. There's somebody by that door every night since, and the inquiry into it will want to hear from you. I'll give you the name. #who: jo #mood: weary
So here isn't safe either. I don't know why that helps. It does, a bit. #who: selda #mood: neutral
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
Tonight you have two nurses, and one is from an agency. You have reported that as well. If somebody rings this ward at three, they may be a while in answering. #to: jo #fact: thin
You could say that you are gone from Monday. They would listen to you differently. #to: yvonne
At the drinks machine Owen told you that there has been a letter about the rent. He wants to tell Selda himself, on Sunday. It can wait till then, and nobody is less safe for it. #to: yvonne #fact: rent
On Wednesday Aylin had a nap in the charity's flat, across the yard. Her brother Ted, who is four, was asleep on the floor. She woke up, looked at him, and knew where she was. It happened once. #to: tomasz #fact: woke
And what is it that we're not saying? #who: yvonne #mood: listening #activity: share_1
A trolley goes by outside, with one bad wheel.
{shared_winter:
    He was nearly Aylin's age. It was a Friday, and the plan was good. I think of him each time that I am asked to be quick. #who: anjali #mood: weary
}
{shared_thin:
    So don't anybody plan on my telephone being picked up at once. Two nurses, and one of them won't know where we keep anything. It's reported. It's still tonight. #who: jo #mood: firm
}
{shared_pulled:
    She wants me back every winter, my manager, and then she doesn't do it. This time she's sent a date. #who: yvonne #mood: weary
}
{shared_woke:
    She opened her eyes, she looked at her brother, and she said: Ted. It was once. I would not build a house on it. #who: tomasz #mood: neutral
    She said his name? #who: selda #mood: warm
}
{not shared_winter && not shared_thin && not shared_pulled && not shared_woke:
    They all say that they have said everything.
}
Can I ask something? Who's getting the bed? #who: owen #mood: neutral
* [Tell him as much as you may: it is a boy, and how he is waiting. #id: say_boy #by: anjali]
    A boy of four. He is well enough to begin, and where he is nobody can begin it. More than that is his. #who: anjali #mood: concerned
    Four. Like Ted. Right. #who: owen #mood: distressed
* [Tell him that it is not his to weigh, and that you are weighing it. #id: not_his #by: anjali]
    That is mine to think about, Mr Mabey. You have one child to think of today, and I should like you to do only that. #who: anjali #mood: firm
    I'd sooner have known. But thanks. #who: owen #mood: neutral
-
It is two o'clock. Ward Six, children's surgery, has a bed until Monday: one nurse at night for eight children. The charity's flat across the yard, where families practise home, has a bed and a chair, and nobody working there at night. Home has stairs, and all four of them. #sound: clock
None of these is safe. I can sign any one of them, and I shall not sign one that you two have not said yes to. #who: anjali #mood: firm
* [Home tonight, by hospital car, in the room that she shares with Ted. #id: go_home]
    ~ place = "home"
    Yes. God, yes. #who: owen #mood: warm #board: Tonight: home
    Yes, when somebody's told me what I do at three. You go up those stairs like a man with a wardrobe, Owen. #who: selda #mood: concerned
    Then the stairs are today's work. One gate, hired, before six. I know a man with a van. #who: tomasz #mood: neutral
    Twenty minutes from here, in the night, on a good road. I have written that down too. #who: anjali #mood: weary
* [Ward Six until Monday, with nurses all night, and home from there. #id: ward_six]
    ~ place = "six"
    She was on Six in September, before here. She stopped talking. #who: owen #mood: distressed #board: Tonight: Ward Six
    She'll be breathing, Owen. That's a yes from me. Go on. You say it. #who: selda #mood: firm
    Yes. Till Monday. I don't like it. #who: owen
    There will be a nurse awake. She will not know her. I shall go up and tell them all I can. #who: jo #mood: weary
* [The charity's flat across the yard, with Selda, and home after the weekend. #id: the_flat]
    ~ place = "flat"
    One bed and a chair. Where does Ted sleep? #who: owen #mood: concerned #board: Tonight: the flat
    With you. So you're at home with him, and I'm in there with her. Yes. I'd see the hospital from the window. #who: selda #mood: weary
    Yes, then. It's half a family in each. But yes. #who: owen
    My trustees must be rung. It has been slept in at night only once. #who: tomasz #mood: neutral
    I know what that call costs you. Thank you, Tomasz. #who: anjali #mood: warm
-
-> night

=== night ===
Aylin comes in, in her dressing-gown, holding a nurse by the sleeve. She has been watching a crane from her bed, through the ward's window.
"Somebody's leaving," says Aylin. "It's me, isn't it?"
* [Say where she sleeps tonight, and ask her what ought to be in the room. #id: ask_room #by: tomasz]
    Yes. You. I say where, and you say what must be in that room. #who: tomasz #mood: warm
    He tells her. She thinks for so long that people begin to look at each other. "A lamp," says Aylin. "No. Not that one. A Ted." #except: tomasz
    You tell her. She thinks for so long that people begin to look at each other. You do not. "A lamp," says Aylin. "No. Not that one. A Ted." #to: tomasz
* [Draw her the way there, from this bed to that one, and let her correct it. #id: draw_way #by: tomasz]
    He draws the bed, the lift, and all that comes after the lift. Aylin takes the pen and puts in a crane. #except: tomasz #sound: pen
    You draw the bed, the lift, and all that comes after the lift. Aylin takes the pen and puts in a crane. "Now it's right," she says. "Now I can find it." #to: tomasz #sound: pen
-
"Who gets my bed?" says Aylin. "Is he big? Tell him there's a crane." Then she goes back, to show the nurse where one has to lie to see it.
Twenty past two. Yvonne's phone has rung twice, in her bag. It is her manager. #except: yvonne #sound: phone
Twenty past two. Your phone has rung twice, in your bag. It is your manager. #to: yvonne #sound: phone
* [Take it here, and say in front of them what you are doing until Monday. #id: take_call #by: yvonne]
    I'm with a family. I'm with them till four, and Monday at nine I've a visit to them. You can have me at ten. #who: yvonne #mood: firm
    They cannot hear the answer. It is quite long.
* [Let it ring; what she has to say is not going to help this afternoon. #id: let_ring #by: yvonne]
    It stops. Then there is a text. Yvonne reads it and puts the phone back. #except: yvonne
    It stops. Then there is a text: are you avoiding me. You put the phone back. #to: yvonne
-
Then I'll ask what I'd want asked. Seven tomorrow morning: how do we know that it was a good night? #who: yvonne #mood: listening
* [Each of them slept for four hours, so that they could do another night. #id: rest]
    ~ aim = "rest"
    I haven't had four hours since August. I'd be a different woman. #who: selda #mood: warm #board: Good night: four hours each
    It means that for four hours, nobody who loves her is listening. #who: jo #mood: concerned
    Yeah. We'd have to trust something. #who: owen #mood: neutral
* [Aylin woke at three, and knew where she was, and with whom. #id: knows]
    ~ aim = "knows"
    That's what she'd say, if she could get it out. #who: owen #mood: warm #board: Good night: she knows where she is
    I cannot measure it, and I cannot make it happen. I can only see why you want it. #who: anjali #mood: listening
    If she doesn't, that's not us failing. Somebody put that up there as well. #who: selda #mood: firm
* [Nobody was hurt, because somebody was awake and near her all night long. #id: unhurt]
    ~ aim = "unhurt"
    That is the one that I could defend. #who: anjali #mood: neutral #board: Good night: nobody hurt, somebody awake
    All right. Who's awake on Saturday? #who: selda #mood: weary
    Nobody answers that one.
-
Right. Nights. Ten, three and seven. I want one name against each, and I want it to be somebody who's paid to be there. #who: jo #mood: firm
It is no good writing "the ward". Or "the parents". #who: tomasz #mood: neutral #activity: first_night
Aylin's medicine for fits goes up under it: what to give, when, and that one rings 999 first and asks afterwards. The hospital's front door has her name. A children's nurse visits on Monday, wherever she is. #sound: pen
Now me. I clean trains. Ten till six, for an agency, and I've missed two. If I miss tonight they take me off the list. We can't live on half of a postman. #who: selda #mood: firm
Off sick with this, I'm on half pay. So, no. #who: owen #mood: neutral
* [Ask them about money here, so that nobody has to guess at it. #id: ask_here #by: yvonne]
    How bad is it? You needn't say. I ask everybody, and I ask it out loud, because it's no shame. #who: yvonne #mood: concerned
    Bus, car park, Ted's dinner club. It's eleven pounds to come and see your own daughter. #who: selda #mood: weary
* [Say what there is to be had, and let them come to you about it. #id: say_funds #by: yvonne]
    There's money for families here, and I know where. You tell me when you want to hear it. I've the forms in my bag, and I fill them in. #who: yvonne #mood: neutral
    "Now," says Selda. "I want to hear it now."
-
There's a fund for fares. Car park, bus, all of it. You should have been told in August. That's our fault, and I'll ask for it from then. #who: yvonne #mood: weary
They've had a fares thing? Since August? #who: owen #mood: distressed
It is three. The shift begins at ten. #sound: clock
* [Selda stays, and the council's fund for families pays her for tonight and tomorrow. #id: council_pays]
    ~ pay = "council"
    Two nights, both at her rate. I sign it, and I have the argument on Monday. And I'll ring that agency myself. #who: yvonne #mood: firm #board: Selda's nights: the council
    They'll keep me on the list, if it's the council that rings. They like a letterhead. #who: selda #mood: neutral
    And on Sunday? #who: tomasz #mood: concerned
* [Selda goes to work, and the ward pays Dawn, of its night staff, to sit with Aylin. #id: dawn_sits]
    ~ pay = "ward"
    I take Dawn off my own numbers, and the bank sends me somebody who's never seen the place. I'll tell the night manager now. #who: jo #mood: firm #board: Tonight: Dawn sits with Aylin
    I'd be cleaning a train, and she'd be up, and it'd be Dawn. #who: selda #mood: distressed
    Dawn may not give the medicine. {place == "six":The nurse on Six may.|{place == "home":Owen may, and he's been shown. He's upstairs from ten, and stays up there.|Owen may. So he's in that chair, and Ted goes to his aunt.}} Thank you, Jo. I know whom it leaves you with. #who: anjali #mood: firm
    She knows Dawn, at three. Better than she knows any of us. #who: owen #mood: neutral
    "Go on, then," says Selda, after a while. "Yes."
* [Selda stays, and the charity's hardship fund pays tonight, before any form is filled. #id: charity_pays]
    ~ pay = "charity"
    Tonight, in her account, by six. I press the button myself. They will ask for a photograph, for the people who give. You may say no. #who: tomasz #mood: neutral #board: Selda's night: the charity
    Does anybody? #who: selda #mood: concerned
    In my time, two. I liked them both. #who: tomasz
-
-> signing

=== signing ===
Twenty past three. In the corridor Jo puts a syringe without a needle into Selda's hand, with water in it. #except: jo #scene: corridor #season: winter #alt: A long hospital corridor with painted lines on the floor. A ward sister stands with a mother, a father with a stick, and three others. #enter: jo, selda, owen, anjali, yvonne, tomasz
Twenty past three. In the corridor you put a syringe without a needle into Selda's hand, with water in it. She has been shown twice, and Owen twice. Her hand shakes. #to: jo
* [Have her do it a third time, slowly, and talk to you while she does it. #id: third_time #by: jo]
    Into the cheek, slowly. And tell me about trains. #who: jo #mood: warm
    People leave one shoe. I've never understood it. There. Is that it? #who: selda #mood: neutral
    That's it. #who: jo
* [Have Owen do it, while she tells him how, and does not touch it. #id: owen_does #by: jo]
    Owen gives it, and Selda says the words. "Cheek. Slow. Look at the clock. You're not looking at the clock."
    I was looking at you. #who: owen #mood: warm
-
Owen has not said anything for some time. He is looking at the ward's stairs. #except: tomasz
Owen has not said anything for some time. He is looking at the ward's stairs, and you are not his therapist. #to: tomasz
* [Go over to the stairs with him, and show him how to take them with that knee. #id: show_stairs #by: tomasz]
    Up to heaven with the good leg. Down to hell with the bad one. A nun taught me. It holds for most stairs. #who: tomasz #mood: warm
    Owen goes up four and comes down four, with his hand on the rail, and is out of breath. "Again," he says.
* [Sit down beside him, and ask him what it is that he can do at three. #id: ask_owen #by: tomasz]
    What can you do at three? Not what you cannot. #who: tomasz #mood: listening
    Talk. I can talk to her all night. I've done a round for years with nobody to talk to but dogs. #who: owen #mood: neutral
-
You wrote the sheet for the night in the words that the ward uses. There are ten minutes. #to: anjali
* [Write it again by hand, in the words that Selda used at ten past one. #id: her_words #by: anjali]
    Dr Rao sits down on the windowsill and writes. "If she looks at you as if you worked here," it begins. #except: anjali #sound: pen
    You sit down on the windowsill and write. "If she looks at you as if you worked here," you put. It takes up less room than yours did. #to: anjali #sound: pen
* [Leave it as it is, for the doctors, and go through it with both of them aloud. #id: read_aloud #by: anjali]
    Dr Rao reads it to them, all of it, and stops after each line. #except: anjali #sound: paper
    You read it to them, and stop after each line. At the third, Owen says what it means, and gets it right. #to: anjali #sound: paper
-
It wants signing. #who: jo #mood: neutral
And if it goes wrong, the first thing that anybody will ask is who signed. #who: yvonne #mood: neutral
* [Dr Rao signs alone, and each of the others stands under her by name. #id: one_name]
    ~ names = "one"
    Then it is mine. If you are asked, you may say so. #who: anjali #mood: firm #board: Signed: Anjali Rao #sound: pen
    That's kind. It's also a bit lonely to look at. #who: yvonne #mood: concerned
    If I ring in the night, there's one name. I can do one name. #who: selda #mood: neutral
* [Dr Rao signs, and above it Selda and Owen write what they can and cannot do. #id: their_lines]
    ~ names = "lines"
    It says underneath that it takes nothing off the hospital. I put that in. #who: anjali #mood: firm #board: Signed: Anjali Rao, under lines by Selda and Owen #sound: pen
    "I can walk about with her. I can't be awake two nights. I'll ring before I'm sure." Is that all right? #who: selda #mood: distressed
    "I can't carry her." That's mine. That's all of it. #who: owen #mood: neutral
* [All four sign one page, which says plainly what is not safe about it. #id: four_names]
    ~ names = "four"
    "There is no good bed for Aylin tonight. This is the one that we chose, and why." Is that how it begins? #who: tomasz #mood: neutral #board: Signed: all four #sound: pen
    The discharge I sign in any case. This stands beside it. #who: anjali #mood: neutral
    I'm a nurse. I never put my name next to one of those. Give it here. #who: jo #mood: firm
    Which of you do I ring, though? #who: selda #mood: concerned
-
-> four

=== four ===
Four o'clock. Two people in green come out of the lift with the boy. He has a small shoe on one foot. The corridor makes room. #sound: footsteps
Saturday is nobody's day. In three weeks there will be another boy, and another bed. #to: anjali
You could keep a nurse's name on their fridge each night, for a month. You would need to find her. #to: jo
Your loan ends on Monday. You could ask to keep this one. #to: yvonne
Your charity is paid for first visits. You could ask for evenings. #to: tomasz
You've all been very good. It's what comes after this that I don't believe in. #who: selda #mood: weary
Nor do I, much. #who: yvonne #mood: warm #activity: commit_1
Aylin goes past the boy, on her mother's arm. She looks at the shoe. "Crane," she tells him.
-> after

=== after ===
{place:
- "home": Three in the morning, at home. Aylin is on the landing, in front of a gate, with her hand on it. #scene: family-home #light: dusk #season: winter #alt: A front room and hall at night: a lamp, a small pair of shoes, a stair with a gate at the top. #when: day #sound: clock
- "six": Three in the morning, on Ward Six. Aylin is standing beside somebody else's bed. #scene: corridor #light: dusk #season: winter #alt: A hospital corridor at night, half its lights off, an empty chair by a door. #when: day #sound: clock
- "flat": Three in the morning, in the flat across the yard. Aylin is at the window. #scene: family-home #light: dusk #season: winter #alt: A small front room at night with a single lamp; through the window the lights of a hospital. #when: day #sound: clock
}
{pay == "ward":Dawn says, "Hello, you," and walks about with her. After a while Aylin says, "Not Mum. Dawn." {place == "flat":Selda, at the depot, cleans the same seat twice.|{place == "six":The nurse on Six, who has seven others, is glad of her.|Owen hears them, lies still, and lets it be Dawn.}}|{place == "home":Owen hears it and cannot get up there fast enough, so he talks, from the bottom of the stairs, about the post. Selda comes. By four Ted is awake as well, and Owen has gone up on the wrong leg.|{place == "six":Selda has dropped off in a chair. The nurse takes Aylin back to bed, kindly. Then again. Then she puts up the side of the bed, says so, and writes it down.|Selda walks her from the bed to the chair and from the chair to the bed. She is alone with it. Across the yard there is a lit window with a doctor behind it, and she finds that she can look at that.}}}
{aim:
- "unhurt": Somebody stayed awake, and nobody was hurt. {pay == "ward":Dawn had done it before.|{place == "six":It was a nurse, and it is her work.|By seven Selda could not have said her own telephone number.}} There is still Saturday.
- "rest": {pay == "ward":Selda slept from seven till noon, with the curtains shut, and Owen had had his four hours by then.|{place == "home":They did it in halves, by an alarm, and kept to it. Selda cried when she woke up, and then made eggs.|{place == "flat":At five Owen came across town in a taxi with Ted in a blanket, so that she could lie down. She slept till nine.|Selda had her four hours in pieces, in the chair. It was what the board had said, and it did not feel like it.}}}
- "knows": {place == "home":Ted turned over, and breathed, and Aylin said, "Ted." Then, "Home. Is it?" It took a long time, and she got there.|{place == "six":At six she said "airport", and shook her head, and did not find the other word.|At five she put her finger on the window and said, "That's where I was." It was nearly the answer.}}
}
{does_at_three == "anjali":Somebody rang at ten past three. Dr Rao answered it herself, said one thing, and waited on the line until it was over.|Somebody rang at ten past three. The ward let it ring for a good while; then it was a nurse who could say how one walks about with her.} #except: anjali
{does_at_three == "anjali":Somebody rang at ten past three. You answered, said one thing, and waited on the line until it was over. You lay awake until five.|Your own phone did not ring. You looked at it at three, and at four.} #to: anjali
You were not on. You rang in at six, and asked first how long the telephone had rung. #to: jo
{does_at_seven == "yvonne":At seven Yvonne was there, and did not ask anything until she had found them all some breakfast.|At seven Tomasz was there. He asked Aylin for toast. It took the two of them half an hour, and it was toast.} #except: yvonne, tomasz
{does_at_seven == "yvonne":At seven you were there. You did not ask anything until you had found them all some breakfast.|At seven Tomasz was there, and rang you. He had had toast.} #to: yvonne
{does_at_seven == "yvonne":At seven Yvonne was there, and rang you. You had been awake since six.|At seven you were there. You asked Aylin for toast. It took the two of you half an hour, and it was toast.} #to: tomasz
-> month

=== month ===
A month. {place == "six":She came home from Six on the Wednesday, since on Monday there was no car. It was two weeks before she said as many words as she had said in the therapy room.|{place == "flat":From the flat they went home by steps: Saturday for lunch, Sunday until bedtime, Monday for good. Ted would not let go of Aylin's sleeve.|She has been at home since that night. Owen went up those stairs too often on that knee, and is signed off until spring.}} A teacher comes, three mornings; Yvonne had asked the council for that. #scene: family-home #light: morning #season: winter #alt: The front room of a terraced house on a winter morning; a table with schoolbooks, a walking stick against the wall. #enter: selda, owen #when: month #sound: mug
{pay:
- "council": The agency kept Selda on its list. The money came for two nights, and there was an argument about it in an office. By then it was spent, on the gas.
- "ward": Selda kept her nights. On the ward that Friday a boy waited a long time to be turned, and Jo wrote it down, and rang his mother. #except: jo
    Selda kept her nights. On your ward that Friday a boy waited a long time to be turned. You wrote it down, and rang his mother. #to: jo
- "charity": The money was there by six. Selda is in the charity's newsletter, with her hair done. She says that it is a nice picture. The agency took her off the list on the Monday.
}
{names:
- "one": The night that there was a second fit, the doctor at the front door rang the one name, and had Dr Rao in a minute. The week after, when Dr Rao was on a train, there was nobody. #except: anjali
    The night that there was a second fit, the doctor at the front door rang the one name. You answered in a minute. The week after, you were on a train, and there was nobody. #to: anjali
- "four": The night that there was a second fit, the doctor at the front door had four names and began at the top. It was the third who answered, and knew enough.
- "lines": The night that there was a second fit, the doctor at the front door read the lines that the parents had written, and did not ask them why they had come so soon.
}
It was short. Selda gave nothing, looked at the clock, and had rung 999 by then. They were home for breakfast.
{commit_anjali == "commit":On Fridays at nine Dr Rao sees her, and not somebody for her.|{commit_anjali == "signpost":There is a letter, with an appointment in spring.|The next appointment is when the clinic has one.}} #except: anjali
{commit_anjali == "commit":On Fridays at nine you see her yourself. Two letters have asked you whose place that was.|{commit_anjali == "signpost":You have sent a letter, with an appointment in spring.|Her next appointment is when your clinic has one.}} #to: anjali
{commit_jo == "commit":On the fridge there is a nurse's name for each night. They have rung five of them.|{commit_jo == "signpost":The ward's number is on the fridge.|The ward has other children now, and says so nicely.}} #except: jo
{commit_jo == "commit":You find a name for each night. Some nights it takes an hour that you had for something else.|{commit_jo == "signpost":The ward's number is on their fridge. You told the nights to expect it.|You have the others to think of, and one of them is four.}} #to: jo
{commit_yvonne == "commit":Yvonne went back on the Monday, and kept this one; it is in her diary in red.|{commit_yvonne == "signpost":Yvonne has written it all down for whoever has her desk.|Nobody has her desk.}} #except: yvonne
{commit_yvonne == "commit":You went back on the Monday, and kept this one. Your manager calls it your hobby.|{commit_yvonne == "signpost":You wrote it all down for whoever has your desk. Nobody has rung to ask.|You hear that nobody has your desk.}} Owen did tell Selda about the rent. She had known for a week. #to: yvonne
{commit_tomasz == "commit":On Tuesdays Tomasz comes at bedtime. They practise three o'clock at eight.|{commit_tomasz == "signpost":Tomasz has sent a booklet about sleep, with a kind note.|The charity's visits were six, and there have been six.}} #except: tomasz
{commit_tomasz == "commit":On Tuesdays you come at bedtime. You practise three o'clock at eight, with the lamp off.|{commit_tomasz == "signpost":You have sent a booklet about sleep. You wrote the note three times.|The charity's visits were six, and there have been six.}} #to: tomasz
-> ends

=== ends ===
{
- committed >= 3: -> hours
- committed == 2: -> mothers_shift
- names == "one": -> ask_rao
- else: -> good_discharge
}

=== hours ===
A year. The sheet for the night is in its sixth version. {names == "lines":Selda and Owen wrote the last three themselves.|Selda wrote the last three herself.} The ward gives it to other families, with the crossings-out. #scene: clinic #season: winter #light: morning #alt: The therapy room a year later in morning light. The same chairs stand in a circle; a boy's walking frame is by the couch. #enter: anjali, jo, yvonne, tomasz, selda #when: year #sound: paper
{pay == "charity":Selda cleans offices, in the mornings, for less.|Selda still has her nights, three a week, and says that it's a rest.} Owen is back on a round, a flat one. Aylin gets up at three about once a month.
You sent somebody home on a Friday in May. You rang on the Saturday. It had become a thing one does. #to: anjali
You have had the lift done. It needs a badge now. You gave the porter one with his name on. #to: jo
You were sent back to the hospital in spring, on loan. You have stopped asking for how long. #to: yvonne
Your charity counts evenings now. It has a code for them. You are ashamed of how much that pleases you. #to: tomasz
We get it wrong, you know. All of us, by turns. I've stopped minding whose turn it is. #who: selda #mood: warm
Then who has tonight? #who: jo #mood: neutral #ending: hours_between
-> END

=== mothers_shift ===
A year. Two of them went on with it, and were good at it. The rest of the night has become Selda's. {pay == "charity":She never got her trains back.|She kept her trains until Easter.} She says that she has a job: it is ten till seven. #scene: family-home #season: winter #light: dusk #alt: The front room at dusk a year later. A mother sits at the table with a folder and a diary; a walking stick is gone from the wall. #enter: selda #when: year #sound: clock
Owen is back at work, and does all the overtime there is. Aylin is in school, four days, with somebody beside her.
{commit_anjali == "commit":You see her on Fridays. It is Selda who tells you what the others have said.|Selda rang your secretary, and was told that you were very pleased.} #to: anjali
{commit_jo == "commit":They still ring. It is always Selda, and she always says sorry first.|Somebody from the ward saw her in town. She looked well, they thought, and old.} #to: jo
{commit_yvonne == "commit":You got her a carer's payment. It comes to less than one train.|You saw her name on a waiting list, and knew whose desk it had been.} #to: yvonne
{commit_tomasz == "commit":On Tuesdays she goes up to bed when you come, and is asleep before Aylin.|You have a letter from her, asking what one does about three o'clock. It is very clear.} #to: tomasz
"I'm the only one who's read everything," Selda tells the woman who has come to assess it. "You can start with me. Everybody does." #ending: her_mothers_shift
-> END

=== ask_rao ===
A year. Whatever has to be known about Aylin, one person knows it. #scene: corridor #season: winter #light: dusk #alt: A long hospital corridor in the evening, nearly empty; a doctor stands in it with a telephone. #enter: anjali #when: year #sound: phone
People ask Dr Rao, and she always answers. It is in nobody else's notes. #except: anjali
People ask you, and you always answer. You have never written it all down. #to: anjali
Aylin is in school, three days. {pay == "charity":Selda is looking for work.|Selda has changed to days, which pay less.}
In June Dr Rao had a week's leave. Selda had it on the calendar, and did not sleep much. #except: anjali
In June you had a week's leave. Selda had it on her calendar, and did not sleep much. #to: anjali
You took it in the end by the sea, where there is a signal. #to: anjali
You were asked to give a talk about that Friday. You could not remember what your part had been. #to: jo
Her name was on it, and not yours. You had been glad. You have gone on thinking about that. #to: yvonne
She said, "Then it is mine." You had taken it for a good sentence. #to: tomasz
"What happens when the doctor stops?" asks Aylin, who has most of her words back. It is a fair question, and there is no sheet for it. #ending: one_name_only
-> END

=== good_discharge ===
A year. It was a good discharge. The hospital counts those who come back within thirty days, and Aylin came for one breakfast. #scene: corridor #season: winter #light: morning #alt: A long hospital corridor on a winter morning, with painted lines on the floor; beds stand along the wall, all of them full. #enter: jo #when: year #sound: footsteps
At home Owen sleeps on the landing, so as to be there. His knee has not got better. {pay == "charity":Selda is looking for work.|Selda dropped a shift, and then another.} Aylin is in school, two days. Nobody has asked the others.
You saw them in the car park. You said how well she walked, and she did. #to: anjali
The boy went home too, on a Friday, in the spring. You looked for the sheet, to copy it. #to: jo
You think of it as one that went well. You have to; there have been so many since. #to: yvonne
You drove past in the evening once. There was a light on upstairs. You thought: somebody is up. You thought: good. #to: tomasz
"Who shall I say is calling?" says the ward, when Owen rings. He says that it doesn't matter, and that it was only to ask. #ending: a_good_discharge
-> END
