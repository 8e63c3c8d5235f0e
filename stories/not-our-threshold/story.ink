VAR committed = 0
VAR commit_yvonne = ""
VAR commit_imran = ""
VAR commit_thuy = ""
VAR commit_alan = ""
VAR commit_shabana = ""
VAR shared_closed = false
VAR shared_word = false
VAR shared_clinic = false
VAR shared_keen = false
VAR shared_card = false
VAR shared_tablets = false
VAR does_entry_bottles = ""
VAR does_entry_us = ""
VAR began = ""
VAR noted = false
VAR aim = ""
VAR weighed = ""
VAR page = ""

-> desks

=== desks ===
Half past eight, third floor of the council building. Five desks have been pushed together, since a new law asks for such a team. #scene: team-room #clock: 8:30 #alt: An office with a large table, computers along the wall, and a whiteboard with the team's week on it. A social worker, a police officer, a health visitor, a deputy head and a family worker sit at the table. #enter: yvonne, imran, thuy, alan, shabana #pose: alan=papers #sound: keyboard
Yvonne Clarke, social worker, leads this child protection team, in its first month. #except: yvonne
You are Yvonne, the social worker, and you lead this child protection team, in its first month. In July a neighbour rang about crying at night in Larch Road. You closed the call. #to: yvonne #fact: closed
Steph Garrow's flat in Larch Road. Her daughter Bonnie is eight, her baby Archie seven months. Steph has parental responsibility for both. Archie's father Lee, who is at sea, has it for him. Each of us has a note about them, each below the line at which we act. #who: yvonne #mood: firm
Ours is under our line. No crime. #who: imran #mood: neutral
PC Imran Chaudhry is the team's police officer. #except: imran
You are Imran, the team's police officer. In August, at ten to six in the morning, a patrol found Bonnie alone at the garage, with coins for milk. Her mother was at home, hard to wake. #to: imran #fact: garage
Just under ours. Archie's lovely, though. #who: thuy #mood: warm
Thuy Tran is a health visitor, a nurse for families with small children. #except: thuy
You are Thuy, the health visitor. Since June Archie has slipped nearly two curves down his growth chart. At two you send a baby to a doctor. #to: thuy #fact: weight
Bonnie's attendance. Under our line by one and a half per cent. #who: alan #mood: neutral
Alan Pickering is a deputy head, lent to the team because he knows schools. #except: alan
You are Alan, a deputy head, lent to this team because you know schools. In June Bonnie asked her teacher: how many scoops a day, if a tin for six days has to last for nine? Nobody asked her what was in the tin. #to: alan #fact: scoops
I've had tea in that flat every week for two years. I've no line at which I act. If Steph stops letting me in, I've nothing. #who: shabana #mood: neutral
Shabana Mirza is the family help worker. #except: shabana
You are Shabana, the family help worker. On Tuesday, at the sink, Steph told you that at night Bonnie gets up to Archie, because Steph does not wake. You said that you could not keep that secret. #to: shabana #fact: nights
* [Each of us speaks once, in turn, and Yvonne sums it up. #id: in_turn]
    ~ began = "turn"
    They speak in turn, as on the council's form: social work, police, health, education. It has four boxes, since the new law names four services, and there are five people. #sound: paper
* [We each write our dates on one wall, before anybody says a word. #id: one_wall]
    ~ began = "wall"
    Five pens and one whiteboard. For a minute or two nobody leads, and nobody is anybody's manager. #sound: pen
* [Shabana tells it first, from inside the flat; we add our notes. #id: shabana_tells]
    ~ began = "house"
    Shabana tells it from the door inwards: the bell that you lift to make it ring, the pram on the landing, a girl who has the kettle on before you have sat down. #except: shabana
    You tell it from the door inwards: the bell that you lift to make it ring, the pram on the landing, a girl who has the kettle on before you have sat down. #to: shabana
-
August, ten to six in the morning. Bonnie at the garage, alone, with coins for milk. A patrol took her home. Her mother was asleep. No offence, so it was closed. It should have gone to children's services, and it didn't. #who: imran #mood: neutral #fact: garage
In June Archie's weight was as we'd expect. By September it was nearly two curves lower. At two we send him to a doctor. So, not yet. #who: thuy #mood: concerned #fact: weight
Alan has two pages, in order of date. It is five to nine, and Imran has put his coat on. #except: alan, imran
Alan has two pages, in order of date. It is five to nine, and you have put your coat on. #to: imran
You have two pages, in order of date. It is five to nine, and Imran has put his coat on. People think that you are slow. You are not slow; you are in order. #to: alan
* [Read both pages, from September to June, because order is how one sees things. #id: read_both #by: alan]
    Bonnie was late on nineteen mornings. Attendance ninety-one and a half; at ninety a letter goes home. Asleep at her desk, Tuesdays and Thursdays. And in June, last entry. She asked how many scoops a day, if a tin for six days has to last for nine. #who: alan #mood: neutral #fact: scoops
    The coat has come off again, one sleeve at a time.
* [Read out the one entry about the scoops, and pass the pages round for the rest. #id: read_one #by: alan]
    One entry. In June Bonnie asked her teacher how many scoops a day, if a tin for six days has to last for nine. The answer given was correct. #who: alan #mood: neutral #fact: scoops
    The pages go round. They come back with a cup ring on them.
-
They must all hear now who gets up. Why Steph does not wake, she told you at the sink: tablets for her low mood, since May. She asked that Lee should not hear of them, nor Lee's mother. #to: shabana #fact: tablets
And the card that pays for their milk powder stopped in June, when they moved. #to: shabana #fact: tin
* [Say who gets up at night; give the reason to the health visitor and Yvonne alone. #id: tell_two #by: shabana]
    At night it's Bonnie who gets up to him. Steph doesn't wake. I told her that I'd have to say so. #who: shabana #mood: distressed #fact: nights
    Why doesn't she wake? #who: imran #mood: listening
    That's Steph's health. Thuy and Yvonne will know; nobody else has to. It isn't drink. #who: shabana #mood: firm
    By the printer Shabana tells Thuy and Yvonne: tablets for low mood, since May. Lee is not to hear of it from anybody but Steph. #to: yvonne, thuy
* [Ring Steph from the corridor first, and bring back words that she has agreed to. #id: ring_first #by: shabana]
    Shabana goes out with her phone. Through the glass one can see her hold the phone away from her ear, and put it back. #except: shabana #sound: phone
    You ring Steph. She shouts for a bit, and you let her. Then she says how she wants it told. #to: shabana #sound: phone
    These are Steph's words. "I don't wake at night. Bonnie gets up, and I hate it. Thuy and Yvonne can know why. I'll tell the rest myself, at two o'clock." #who: shabana #mood: weary #fact: nights
    By the printer Shabana tells Thuy and Yvonne: tablets for low mood, since May. Lee is not to hear of it from anybody but Steph. #to: yvonne, thuy
-
Hang on. Who makes up the bottle? #who: thuy #mood: concerned
Alan works it out on the edge of his page. #except: alan
You are working it out already, on the edge of your page. #to: alan
Six days' powder for nine days. He's had two thirds of what he should have. Since June. #who: alan #mood: distressed
Bonnie told me she was helping. I said, good girl. And it's nine days because their milk card stopped, in June. #who: shabana #mood: distressed #fact: tin
{began:
- "turn": The form has gone on to the next box. Thuy has to ask for it back.
- "wall": On the whiteboard the scoops stand beside the weights. They have stood there for ten minutes, and now one can see nothing else.
- "house": The kettle. The tin must stand beside the kettle. Everybody in the room can see it.
}
It's over none of your lines. Put together it's over mine. From now it's an enquiry under section 47; the law leaves us no choice. This is the strategy discussion, and it gets written down. Both children are seen today, and somebody grown up wakes for Archie tonight. #who: yvonne #mood: firm
I'm ringing the children's doctors at the hospital. If his mum says yes they see him at three. If she says no, Yvonne's told at once. #who: thuy #mood: firm
And a full tin goes up there this morning. I'm not waiting for a card. #who: shabana #mood: firm
I ring Steph now: full scoops at every feed. #who: thuy #mood: firm
Steph sees us at eleven, at her own door. At two she comes here, with somebody to speak for her. #who: yvonne #mood: weary
-> ours

=== ours ===
Steph will read what we write. What did each of us do with our note? #who: yvonne #mood: listening
You closed July's call in eleven minutes. You saw Shabana's name on the file, and thought: somebody goes there. #to: yvonne
The patrol's log calls Steph "intoxicated", drunk, with a question mark. They had knocked for five minutes. Nobody asked her. #to: imran #fact: word
Your clinic moved across town in July: two buses. Steph missed it twice. You wrote "did not attend". You did not write "two buses". #to: thuy #fact: clinic
Bonnie's teacher put the scoops down under "keen at maths". That entry came to you. You ticked it. #to: alan #fact: keen
In June you told Steph that you would get the milk card put right. You still have the note. #to: shabana #fact: card
The Garrows hear this at two, all of it. Somebody has to say theirs first. #to: yvonne #activity: share_1
{not shared_closed && not shared_word && not shared_clinic && not shared_keen && not shared_card && not shared_tablets:
    Nobody says what they did. They made a note, it seems.
}
{shared_closed:
    I closed July's call. Eleven minutes. I saw Shabana's name, and I thought: somebody goes there. #who: yvonne #mood: weary
    I do go there. #who: shabana #mood: concerned
}
{shared_word:
    Our log calls Steph drunk: "intoxicated", with a question mark. They couldn't wake her. They didn't ask. #who: imran #mood: concerned
    She doesn't drink. She can't, with. She doesn't. #who: shabana #mood: firm
}
{shared_clinic:
    I've got "did not attend", twice. The clinic moved across town: two buses with a pram. I never wrote that. #who: thuy #mood: distressed
}
{shared_keen:
    Bonnie's question was entered as "keen at maths". I ticked it. I remember being pleased. #who: alan #mood: distressed
}
{shared_card:
    The milk card. Steph asked me in June, and I said I'd get it put right. #who: shabana #mood: distressed
}
{shared_tablets:
    There's a reason why she doesn't wake. Thuy and Yvonne have it. #who: shabana #mood: concerned
    Then I don't need it. #who: imran #mood: neutral
}
One list of dates, then, for us and for Steph. Three entries are hard to write. Who writes which? #who: alan #mood: neutral #activity: line_1
{does_entry_us == "yvonne":
    Under July there is one short sentence, and it ends with Yvonne's name. #except: yvonne #board: One list: garage, bottles, and what each of us did with it
    Under July you have written one short sentence, and it ends with your name. #to: yvonne #board: One list: garage, bottles, and what each of us did with it
- else:
    Under "what we did with it" there are five short entries, all about equally long. #board: One list: garage, bottles, and what each of us did with it
}
{shared_word:That word is still in the log. At two Steph will be told what it says, or there will be a note under it by then.|Steph will ask what the police have got. The word "intoxicated" is in the log, and nobody here has heard it.} #to: imran
* [Add a note to the log today, under your own name: that nobody asked her. #id: note_log #by: imran]
    ~ noted = true
    Imran types into the log, with two fingers. #except: imran #sound: keyboard
    A note may be added. Nothing may be taken out. You put your number at the end, and know who will ring about it. #to: imran #sound: keyboard
* [Leave the log alone, and tell her to her face at two what it says. #id: say_word #by: imran]
    Imran shuts the log, and writes something in his own notebook. #except: imran
    You shut the log. In your notebook you put: two o'clock, say it first. #to: imran
-
-> aim_

=== aim_ ===
Archie has full milk from now on, and a grown-up awake tonight. So what's the enquiry for? One thing. #who: yvonne #mood: firm #pose: yvonne=stand
A court would ask about the baby's weight. You have sat in that court. #to: yvonne
Whatever they choose, you will be asked when the case can be closed. #to: imran
If it is not the weight, you are a nurse with scales in a room full of opinions. #to: thuy
Nobody in this building has asked how Bonnie is. It is not on the form, as she has not been hurt. #to: alan
Nobody has said Steph's name for ten minutes, except to say that she was asleep. #to: shabana
* [Archie grows: he has full feeds, and is on his curve by Christmas. #id: weight_up]
    ~ aim = "weight"
    A number, a date, a chart. I can show that to anybody. #who: thuy #mood: firm #board: For: Archie back on his curve by Christmas
    And Bonnie? #who: alan #mood: concerned
    Nobody has a number for Bonnie.
* [Bonnie rests: she sleeps all night, and makes no bottles for anybody. #id: eight_again]
    ~ aim = "eight"
    You can't do that without feeding Archie. If Bonnie sleeps, someone else is up. #who: thuy #mood: speaking #board: For: Bonnie sleeps all night; somebody grown up makes the bottles
    That puts your chart second, Thuy. I know that. Thank you. #who: alan #mood: warm
    It's not what a court would ask. But I could tell in a week if we'd done it. #who: yvonne #mood: neutral
    And who says to Steph that it's not her we're here for? #who: shabana #mood: weary
* [Steph is well: she wakes at night, and looks after both of them. #id: nights_hers]
    ~ aim = "steph"
    That's what Steph would say. If you asked her. #who: shabana #mood: warm #board: For: Steph can do her own nights; we help in the flat until then
    And how long does that take? #who: imran #mood: neutral
    Till she's well. And till then a grown-up gets up, not Bonnie. #who: shabana #mood: firm
    That isn't a date. And Bonnie will hear Archie first. #who: imran #mood: concerned
-
-> visit_

=== visit_ ===
I see Archie at eleven; the law says a social worker must. Then I see Bonnie, at school. Who comes to the flat with me? #who: yvonne #mood: neutral
A joint visit is police and social work. You wrote that procedure. #to: yvonne
You would be the uniform on the landing. The neighbours would talk about that and nothing else. #to: imran
You could weigh Archie there and then. You could watch a bottle being made. #to: thuy
Steph opens the door to you. If you use that today, she may not open it again. #to: shabana
* [Imran goes with Yvonne, so that two services have seen the same things. #id: with_imran]
    Larch Road, at eleven. On the landing below two doors open, and stay open. #scene: family-home #clock: 11:00 #light: noon #alt: The front room of a small tidy flat, with a kitchen at its back. A social worker, a police officer and a young mother sit at a table with mugs and a tin of biscuits. #enter: yvonne, imran, steph #sound: footsteps
    Did you bring a policeman for all the neighbours, or just for me? #who: steph #mood: firm
    The flat is warm and clean. Archie is asleep. They have seen him; nobody has weighed him. His mother answers with yes or no.
    That's Thuy on my telephone. She'll stay on while you make his next bottle. #who: imran #mood: neutral
* [Thuy, who has known Archie since he was born, goes with Yvonne. #id: with_thuy]
    Larch Road, at eleven. #scene: family-home #clock: 11:00 #light: noon #alt: The front room of a small tidy flat, with a kitchen at its back. A social worker, a health visitor and a young mother sit at a table with mugs and a tin of biscuits. #enter: yvonne, thuy, steph #sound: mug
    Hello, Archie. Up on my scales. You're lovely, you are. #who: thuy #mood: warm
    He is lovely. He is also two curves down, now, which is over the line. He takes the whole bottle, and looks for more.
    I thought he was a small baby. You said small and lovely. You said that. #who: steph #mood: distressed
* [Shabana, whom Steph has let in for two years, goes with Yvonne. #id: with_shabana]
    Larch Road, at eleven. #scene: family-home #clock: 11:00 #light: noon #alt: The front room of a small tidy flat, with a kitchen at its back. A social worker, a family worker and a young mother sit at a table with mugs and a tin of biscuits. #enter: yvonne, shabana, steph #sound: kettle
    You could have said it was today, Shabana. At the sink. Any time. #who: steph #mood: distressed
    Steph had put two cups out already, so she lets them in. Inside: Archie, and the tin, and the stool on which Bonnie stands to reach the tap. Nobody weighs him; the doctor will.
    I've Thuy on the telephone. She'll stay on while you make him his bottle. #who: shabana #mood: concerned
    You won't get my good cup next week. #who: steph #mood: weary
-
There's a full tin by the kettle. Full scoops from now, please, every feed. I'll say why at two. I want Bonnie's own account first, today, at school. #who: yvonne #mood: neutral
I do full scoops. You be nice to Bonnie. #who: steph #mood: firm
In the hall Yvonne asks her, by herself: is she afraid of Lee, or of his mother? #except: yvonne
In the hall you ask her, by herself: is she afraid of Lee, or of his mother? #to: yvonne
Of Lee? He cries at adverts. I don't want him to see me like this. And Bonnie's dad? If you find him, tell me. #who: steph #mood: weary
We'll look. Lee is told today, even on a boat off Denmark. About Archie. Not about you. #who: yvonne #mood: neutral
* [Ring Lee's boat yourself, from the car, so that he hears within the hour. #id: ring_boat #by: yvonne]
    From the car Yvonne rings Lee's boat, and asks only for Lee to ring back. #except: yvonne #sound: phone
    From the car you ring Lee's boat, and ask only for Lee to ring back. "Is Archie all right?" he says, when he does. He says it four times. #to: yvonne #sound: phone
* [Wait until two, and ask Steph to ring Lee then, with you beside her. #id: steph_rings #by: yvonne]
    Lee will know by three. From Steph, if she will, and I'll sit there. #who: yvonne #mood: neutral
    If she will not, you ring him at three yourself. #to: yvonne
-
Bonnie has to be told that Yvonne will come to talk to her at school. She has packed lunch at twelve, and PE at half past, which she likes. It is your school's hour, so you decide. #to: alan
At noon Alan is at Bonnie's school. #except: alan #scene: school-office #clock: 12:00 #light: noon #alt: A school office at lunch time: bookshelves, a computer, a filing cabinet, a child's drawing of a house. A deputy head sits at a table with papers. #enter: alan #sound: playground
At noon you are at Bonnie's school. #to: alan #scene: school-office #clock: 12:00 #light: noon #alt: A school office at lunch time: bookshelves, a computer, a filing cabinet, a child's drawing of a house. A deputy head sits at a table with papers. #enter: alan #sound: playground
* [Tell her before lunch, in plain words, and let her take that outside with her. #id: tell_lunch #by: alan]
    A lady is going to ask you about nights. Your mum knows. You have done nothing wrong. You may say what you like, and you may say nothing. #who: alan #mood: neutral
    "Is she going to do the nights?" says Bonnie.
    I don't know. Somebody who is grown up will. #who: alan #mood: concerned
* [Let her have her lunch and her PE, and tell her then, with Yvonne there. #id: tell_later #by: alan]
    Bonnie scores two goals. Then Alan, whom she knows, tells her, and Yvonne sits on a low chair by the door. #except: alan, yvonne
    Bonnie scores two goals. Then Alan, whom she knows, tells her, and you sit on a low chair by the door. #to: yvonne
    Bonnie scores two goals. You stand there in the cold and let her. Then you tell her, and Yvonne sits on a low chair by the door. #to: alan
    "I never spilled any," says Bonnie.
-
-> call

=== call ===
Twenty past one, third floor. Until his weight goes up, Archie ought to be weighed at home each week. #scene: team-room #clock: 13:20 #light: noon #alt: The same office at midday, what is agreed so far on the whiteboard. A social worker, a police officer, a health visitor, a deputy head and a family worker sit at the table. #enter: yvonne, imran, thuy, alan, shabana
Thuy has rung her manager in health visiting, on speaker. #except: thuy #sound: phone
You have rung your manager in health visiting, on speaker. #to: thuy #sound: phone
"Weekly at home?" says the phone. "That's not our threshold. Every four weeks, in clinic. Is this you asking, Thuy, or them?"
* [Say that you ask as his health visitor, as you would have done last month. #id: as_hv #by: thuy]
    It's me. I'm his health visitor. I'd have asked you last month. #who: thuy #mood: firm
    "Last month," says the phone, "you worked for me, and knew the answer."
* [Say that you ask for this team, since that is where you are now. #id: as_team #by: thuy]
    It's them. I mean it's us. I'm asking for this team. #who: thuy #mood: concerned
    "Then it can come from this team," says the phone. "In writing." It sounds a little hurt.
-
How far up do we take it? #who: imran #mood: neutral
You will need that manager again by Christmas, for somebody else's baby. #to: yvonne
Your manager taught you to hold a baby on the scales. You go back to her in two years. #to: thuy
* [Yvonne writes today to the manager above, and asks for another answer. #id: escalate]
    ~ weighed = "up"
    Yvonne writes it in six lines: whom it is about, what could happen, and by when. #except: yvonne #sound: keyboard
    You write it in six lines: whom it is about, what could happen, and by when. #to: yvonne #sound: keyboard
    My manager will think it was my idea. #who: thuy #mood: weary
    The answer comes at four: weekly, till Christmas. And the manager above asks how many other babies live two buses from the clinic.
* [Thuy weighs Archie at home each Friday, and starts with this week. #id: quietly]
    ~ weighed = "quiet"
    He'll be weighed. There goes my Friday lunch. I'll tell my manager today that I'm doing it, and who goes if I'm ill. #who: thuy #mood: warm
    And the other babies out there? #who: imran #mood: concerned
    Nobody has an answer. The next baby on that side of town is weighed every four weeks.
* [Alan lends a room at school, and Thuy weighs him there on Tuesdays. #id: at_school]
    ~ weighed = "school"
    There is a music cupboard. It has a door. #who: alan #mood: neutral
    Steph would have to carry him past all of those mums. #who: shabana #mood: concerned
    Bonnie would also be at school on time, on Tuesdays. #who: alan
-
Bonnie sends a message. "Tell Mum I measured it. I never guessed." #who: alan #mood: weary
I'll tell Steph before she sits down, at two. Then what does she read? #who: yvonne #mood: weary
If it goes wrong it is your page that will be read out in public. #to: yvonne
{noted:Your note is in the log now.|The word is in the log.} Steph would read it with the rest. #to: imran
Steph will be told at the door what Bonnie has been doing. Then she will come in, and look for you. #to: shabana
* [All our dates go on one long sheet, for Steph to read at our table. #id: whole_line]
    ~ page = "whole"
    All of it goes on one long sheet, stuck together from five. Down one side is an empty column, with Steph's name at the top. #board: She reads: the whole list, and a column of her own #sound: paper
    The lines about Lee come off, and who rang in July, and what Bonnie wants kept secret. My sergeant's said yes to the rest. #who: imran #mood: neutral
* [One plain page goes home with Steph: what worries us, and what happens when. #id: plain_page]
    ~ page = "plain"
    All of it goes on to one page, and a ten-year-old could read it. #board: She reads: one plain page #sound: paper
* [Shabana tells Steph first, outside, for as long as it takes; then comes one page. #id: told_first]
    ~ page = "first"
    All of it goes on one page, which lies face down on the table. #board: She hears it first; then she reads #sound: paper
-
-> two

=== two ===
Two o'clock, the panel room. The table is too long for seven people. Steph Garrow, a baker on maternity leave, has brought Archie in his pram, and Wen Li. #scene: council-panel #clock: 14:00 #alt: A town hall panel room with microphones on a very long table. A young mother and a man from a charity sit at one end of it, and four people along the rest; a police officer stands behind them. #enter: steph, wen, yvonne, thuy, alan, shabana #sound: door
Imran stays on his feet by the wall, so that Steph need not sit across from a uniform. #except: imran #enter: imran #pose: imran=stand
You stay on your feet by the wall, so that Steph need not sit across from a uniform. #to: imran #enter: imran #pose: imran=stand
I am an advocate, from a families' charity, here so that Ms Garrow is heard to the end of her sentences. #who: wen #mood: neutral
I haven't got any sentences. I've got a pram. #who: steph #mood: warm
{page != "first":
    At the door Yvonne has told her, in one sentence: some bottles were too thin, and it was Bonnie who made them. #except: yvonne
    At the door you have told her, in one sentence: some bottles were too thin, and it was Bonnie who made them. #to: yvonne
}
{page:
- "whole": Steph reads the list standing up, all the way along the table, with a pen. {does_entry_bottles == "alan":At June she comes to Bonnie's question, word for word, and stops.|At June she comes to a row of weights, and a sum beside it, and stops.} #sound: pen
- "plain": The page takes her one minute. "Feeds made up below strength," she reads out. "That's my Bonnie, is it? That's how you say it?" #sound: paper
    Six days of milk, to last for nine. Bonnie says that she measured it, and never guessed. #who: thuy #mood: concerned
- "first": Shabana has taken her outside. When they come in again Steph has washed her face, and does not touch the page. #except: shabana #sound: door
}
{page == "first":
    You say it outside, by the window, so that she need not look at you. When you come in again she has washed her face. #to: shabana
}
Six days' milk for nine. I weigh for a living. That's not a feed, that's washing-up water. #who: steph #mood: distressed
Steph puts her hand on the pram. There is a long quiet. Most of them are looking at you. #to: yvonne
Steph puts her hand on the pram. There is a long quiet. #except: yvonne
* [Say nothing, and go on saying nothing, until she does. #id: wait_for_her #by: yvonne]
    It is nearly a minute. Wen Li looks as if he could do this all day.
    Bonnie thought she was saving me money. #who: steph #mood: weary
* [Say that nobody thinks Bonnie meant any harm, and nobody thinks that Steph did. #id: say_no_harm #by: yvonne]
    Nobody thinks that Bonnie meant harm. Or that you did. #who: yvonne #mood: warm
    I know Bonnie didn't. I'm her mum. You didn't have to tell me that. #who: steph #mood: firm
-
Now our part. I closed a call in July. The clinic moved, and Thuy wrote "did not attend". Shabana did nothing about your card. I'm sorry. Each of us tells our own service tonight. You get it in writing, with how to complain. #who: yvonne #mood: concerned
Bonnie asked her teacher about scoops. I ticked it. #who: alan #mood: distressed
She looks along the row until she gets to Shabana. #except: shabana
She looks along the row until she gets to you. There is one empty chair on her side of the table. #to: shabana
You sat in my kitchen and drank my tea. #who: steph #mood: distressed
* [Stay where you are, with the team, and say again what you told her at the sink. #id: stay_put #by: shabana]
    I did. And I said that I'd have to tell. I'd tell it again. #who: shabana #mood: concerned
    Yeah. You did say. #who: steph #mood: weary
* [Get up, go round the long table, and sit down on her side of it. #id: go_round #by: shabana]
    The table is very long. Shabana walks all the way round it, and sits down beside Steph. Nobody says anything. #except: shabana #sound: chair
    The table is very long. You walk all the way round it, and sit down beside her. Nobody says anything. #to: shabana #sound: chair
    You've still got your staff badge on. #who: steph #mood: warm
-
And you, by the wall. Have you come to arrest me? #who: steph #mood: firm
* [Say no, and that if that ever changed, you would tell her in just those words. #id: say_no #by: imran]
    No. If that changed I'd say so to you, in those words. #who: imran #mood: neutral
* [Say you are here because a child was out alone before six in the morning. #id: say_six #by: imran]
    I'm here because Bonnie was out by herself before six in the morning. #who: imran #mood: firm
    She had a coat on. #who: steph #mood: distressed
-
{noted:
    Our log had "intoxicated" about you: drunk, with a question mark. It has a note under it now, that nobody asked you. My number's on it. #who: imran #mood: concerned #fact: word
- else:
    There's a thing in our log that you should hear from me. It says "intoxicated", drunk, with a question mark. #who: imran #mood: concerned #fact: word
}
Tablets. For my head. I take them at night, then nothing wakes me. If you're writing it, write ill, not drunk. #who: steph #mood: weary
And how are you? We'll talk after, with your GP. Where does Archie sleep? #who: thuy #mood: listening
In his cot, by my bed, on his back. I'm not daft. #who: steph #mood: firm
You have to say what too little powder does, and she is looking straight at you. #to: thuy
What does thin milk do to him? Say it in English. #who: steph #mood: listening
* [Say it straight: he had water where food should be, and it can be put right. #id: say_straight #by: thuy]
    He's been full, and not fed. Water where food should be. He's lovely, and he's hungry, and we can put it right. #who: thuy #mood: firm
    Steph nods, once for each part of it.
* [Make up a bottle on the panel table, scoop by scoop, and let her say when. #id: show_bottle #by: thuy]
    Thuy makes up a bottle on the council's table. Two scoops. Four. #except: thuy #sound: mug
    You make up a bottle on the council's table. Two scoops. Four. #to: thuy #sound: mug
    Stop. That's where Bonnie stopped. Go on. Five, six. That's right, that's how I do it. #who: steph #mood: distressed
-
{page:
- "whole": Steph has written three things in her column. Beside the clinic: two buses. Beside "asleep": tablets. And below the last date: ask me. #mood: steph=firm
    I never wrote down the buses. I'll put that under yours. #who: thuy #mood: concerned
- "plain": It's very clear. There's nothing in it about you lot, is there? #who: steph #mood: firm
    Ms Garrow would like it noted that her page has no second side. #who: wen #mood: neutral
- "first": I'm not reading it. Shabana's told me. What's on there is what you thought before. #who: steph #mood: weary
    Ms Garrow would like it noted that she has not read it. #who: wen #mood: neutral
}
So who wakes tonight, Ms Garrow? #who: wen #mood: listening
Pat. Lee's mum. We've not spoken since March. She can have the settee for two weeks, and I ring her, not you. And I'm asking the doctor for tablets I can take in the morning. That's my idea. #who: steph #mood: firm
I'll meet Pat before tonight, and Imran and I check our files. I'd do it with any gran. #who: yvonne #mood: neutral
Bonnie has a right to be asked what she does at home. It is called a young carer's assessment. #who: wen #mood: neutral
She's not a carer. She's eight. #who: steph #mood: firm
It's done all the same. It's part of the enquiry. #who: yvonne #mood: neutral
What's it for, though? All this. In one sentence. #who: steph #mood: listening
{aim:
- "weight": So that Archie's back on his curve by Christmas. #who: thuy #mood: neutral
    Then weigh him for his sake. Not for mine. And don't tell me he's small and lovely. #who: steph #mood: firm
- "eight": So that Bonnie can be eight, and sleep, while somebody grown up makes the bottles. #who: alan #mood: neutral
    She looks at the pram, and then at the wall. #mood: steph=weary
    Yeah. That's what I'm for, as her mum. #who: steph #mood: weary
- "steph": So that you can do your own nights. #who: shabana #mood: neutral
    Put Bonnie's name there, then. She's the one doing my nights. #who: steph #mood: firm
}
And how does it end, this enquiry? #who: wen #mood: neutral
I've fifteen working days. Then it's a conference, with you in it, or a plan that you say yes to. #who: yvonne #mood: neutral
-> round

=== round ===
At three a doctor sees Archie, with Thuy's note. #leave: steph, wen #except: thuy
At three a doctor sees Archie, with your note. #to: thuy
On Monday you get new families. Somebody else could take the Garrows. #to: yvonne
You could ask your sergeant to let you call at the garage at ten to six, on duty and written down, and tell Steph first. #to: imran
You could ask your manager if Steph may have your direct line, and answer it. Health visitors share one number. There is a reason why they do. #to: thuy
You could be at the gate with toast for Bonnie. You are a deputy head, and deputy heads do not do toast. #to: alan
From Monday the case is the team's, and you are not one of its four. You could ask your manager to let you keep visiting. #to: shabana
Who'll still help the Garrows next month? #who: yvonne #mood: weary #activity: commit_1
-> night

=== night ===
Ten to four in the morning, Larch Road. The doctor has seen Archie: exactly two curves down. There is a feeding plan. Pat is on the settee with her coat over her feet. #scene: family-home #clock: 3:50 #light: dusk #alt: A small front room and kitchen at night: one lamp lit, a sofa in the dark, mugs and a tin of biscuits on the table. #when: day #sound: clock
Archie cries. A thump, a light, then bare feet in the hall.
"I've got him, love," says Pat. Bonnie stays, to see how many scoops Pat puts in. {page == "whole":Then she says the number out loud, as her mother has asked her to. "Right you are," says Pat. "Go to bed."|Pat gets it right. Then there is nothing for Bonnie to do.}
You keep hearing it: write ill, not drunk. #to: imran
You lie awake and think of July. It took you eleven minutes to close the call. #to: yvonne
You keep hearing it: you drank my tea. You did. It was good tea. #to: shabana
You look up who made the rule about two curves. It has a name and a date. It is a good rule. #to: thuy
You write to Bonnie's teacher. It takes you four goes, because the teacher's answer was correct. #to: alan
-> month

=== month ===
November. A Tuesday. #scene: school-office #light: morning #alt: A school office on a grey morning, a bare tree outside. A deputy head sits at a table with papers. #enter: alan #when: month #sound: bell
{commit_alan == "commit":
    At half past eight Alan is at the gate with toast, in foil. The caretaker does not like it. #except: alan
    At half past eight you are at the gate with toast, in foil. The caretaker does not like it. #to: alan
- else:
    {commit_alan == "signpost":Breakfast club has been told. It is full until January.|Bonnie's attendance is ninety-three. There is no letter for ninety-three.}
}
{weighed:
- "up": Archie is weighed at home, and the other babies on that side of town on Thursdays, in a church hall. {commit_thuy == "commit":Thuy set up the chairs.|Thuy's manager sets up the chairs, and does not talk about it.} #except: thuy
    Archie is weighed at home, and the other babies on that side of town on Thursdays, in a church hall. {commit_thuy == "commit":You set up the chairs.|Your manager sets up the chairs. She is polite to you.} #to: thuy
- "quiet": Archie was weighed on three Fridays. On the fourth Thuy had flu, and the nurse whom she had named went on the Monday{commit_thuy == "commit":; Thuy had rung Steph from bed to say so}. #except: thuy
    Archie was weighed on three Fridays. On the fourth you had flu, and the nurse whom you had named went on the Monday{commit_thuy == "commit":; you had rung Steph from bed to say so}. #to: thuy
- "school": Archie is weighed on Tuesdays among the tambourines. The first week Steph came by the back gate. {commit_alan == "commit":Now she comes by the front, for toast.|She still does.}
}
{aim == "eight": Bonnie sleeps. She fell asleep in the bath, and on a bus, and once in goal, at football; then she had caught up.|{aim == "weight": Archie is up one curve. Bonnie still wakes at four, and lies and listens until somebody is up. Nobody had a number for that.|Steph did two nights of her own, and then a bad week. On the bad week Pat did them. Steph rang the team herself to say so, and hated it. Bonnie heard all of it, through the wall.}}
The milk card came in October. There was no conference. There is a plan, and the first line of it is Steph's.
{commit_imran == "commit":
    Imran, on duty, calls at the garage most mornings, at ten to six. Steph knows. Each call is written down, and there is nothing in it. #except: imran
    You call at the garage most mornings, on duty, at ten to six. Steph knows. You write each one down, and there is nothing in it. #to: imran
- else:
    {commit_imran == "signpost":The early patrol has been asked to look in at the garage.|The garage has had no trouble.}
}
{commit_yvonne == "commit":
    Yvonne is still the Garrows' social worker. #except: yvonne
    You are still the Garrows' social worker. #to: yvonne
- else:
    The Garrows have a new social worker. He is nice. {commit_yvonne == "signpost":He was given a very good handover.|He has asked Steph to tell him how it began.}
}
{commit_shabana == "commit":
    On Wednesdays Shabana has tea at Steph's, as her manager has agreed. She does not get Steph's good cup yet. #except: shabana
    On Wednesdays you have tea at Steph's, as your manager has agreed. You do not get her good cup yet. #to: shabana
- else:
    {commit_shabana == "signpost":Shabana has given Steph the number of the family centre.|Shabana's Wednesdays have gone to another street.} #except: shabana
    {commit_shabana == "signpost":You have given Steph the number of the family centre.|Your Wednesdays have gone to another street.} You look up at the window from the bus. #to: shabana
}
-> ends

=== ends ===
{
- committed >= 4: -> five
- page == "whole" && committed >= 2: -> column
- committed >= 2: -> passed
- else: -> under
}

=== five ===
A year. The list of dates is in the file, where it belongs. They still read it, and nobody has had to add to it since spring. {aim == "eight":Bonnie is nine, and has been late twice, both times for a good reason.|Bonnie is nine, and sleeps.} #scene: team-room #season: autumn #alt: The office a year later: mugs, a plant, what was agreed on the whiteboard. A social worker, a police officer, a health visitor, a deputy head and a family worker sit at the table. #enter: yvonne, imran, thuy, alan, shabana #when: year #sound: kettle
Steph works three nights at the bakery, and Pat has the settee. They argue about who makes the milk. Everybody in that flat can do the sum.
It was under all our lines, you know. It'd be under them today. #who: imran #mood: neutral
I don't think I have a line any more. I have a telephone. #who: alan #mood: warm
{commit_yvonne == "commit":You were told that a lead does not keep cases. You have kept four. They are counting them.|You passed the Garrows on in November, as the rota says. You did not pass on the list: you still know it by heart.} #to: yvonne
At your appraisal they asked what you had prevented. You had nothing to show for it, and were rather proud. #to: imran
You go back to your own service next year. Some of them call you "the team" when they think you cannot hear. #to: thuy
{commit_alan == "commit":They have offered you a headship. You asked if there would be a gate.|They have offered you a headship. You asked who would then read every entry, down to the last.} #to: alan
They have made you a seat at the desks. The Act of Parliament did not mention you. Yvonne found a chair. #to: shabana
There is a name on the screen: another street, five notes, nothing over anybody's line. Who's got a pen? says somebody. #ending: five_lines
-> END

=== column ===
A year. The long sheet is in Larch Road, in a folder in Steph's own drawer, and it has grown by two more sheets. Steph's column is the longest. #scene: family-home #season: autumn #alt: A small front room and kitchen by day. A young mother sits at a table with papers, mugs and a tin of biscuits. #enter: steph #when: year #sound: pen
New workers get it to read, if she likes the look of them. The last one read it standing up, with the baby climbing his leg. He said that it was the best file he had seen.
I just wrote down what happened. In order. You lot should try it. #who: steph #mood: warm
{commit_yvonne == "commit":Your July is still on it. She shows people that too.|Your July is still on it. She has put a tick beside it, and you have not asked what the tick means.} #to: yvonne
You are down as "policeman, says things first". You have had worse in writing. #to: imran
Archie's weights go up it like stairs. Steph wrote some of them herself. #to: thuy
Bonnie has never asked what is in it. She asked you for a ruler, for school. #to: alan
Beside your first entry somebody has written: good cup. #to: shabana
The five of them have other streets as well. In this one a baker does the joining, in biro, after her shift. #ending: her_column
-> END

=== passed ===
A year. Everything that was agreed was done, by somebody, and then by somebody else. Archie walks. The file has five tabs, and they are all in order. #scene: team-room #season: autumn #alt: The office a year later. A social worker and a deputy head sit at the table among empty chairs. #enter: yvonne, alan #when: year #sound: paper
{commit_yvonne == "commit":Yvonne kept the case until March, when she was moved. It was handed over then, and in June when the team was moved round.|The case was handed over in March, and in May, and in June when the team was moved round.} Each time Bonnie was asked how she slept.
"I told the other one," said Bonnie. "Which one?" they asked. She thought about it. "The one that was before." #except: alan
"I told the other one," said Bonnie to the last of them. You happened to be in the room. It was not you that she meant. #to: alan
{commit_yvonne == "commit":They moved you in March. |}You did the best handover of your life. Two people have said so. #to: yvonne
{noted:Your note is still in the log, under the word.|The word is still in the log.} Nobody has looked since. #to: imran
{commit_thuy == "commit":Steph rang your number twice, in the spring, and you picked up. Since then you hear of Archie from a form.|You hear that Archie is doing well. You hear it from a form.} #to: thuy
{commit_shabana == "commit":You had your Wednesdays until the summer, and then other streets. You|You} saw Steph and Archie at the market. He is walking. Steph waved, and then one of you had to go. #to: shabana
Pat is still on the settee. She said two weeks. Somebody has to know where everything is, she says. #ending: passed_on
-> END

=== under ===
A year. The case was closed in the spring. By then each of them had looked again at their own piece, and it was under the line. #scene: team-room #season: autumn #alt: The office a year later, what was agreed still on the whiteboard. A social worker and a police officer sit at the table among empty chairs. #enter: yvonne, imran #when: year #sound: keyboard
{aim == "eight":Bonnie slept, as long as somebody looked. Pat went home at Easter.|Archie's weight went up, as long as somebody weighed him. Pat went home at Easter.}
There's a call from Larch Road. Crying at night. Under our line. #who: imran #mood: weary
Who's got the file? #who: yvonne #mood: concerned
You look for it under July. It takes you eleven minutes. #to: yvonne
You could say what is in the log without opening it. #to: imran
Archie is a year and a half, and on nobody's chart. #to: thuy
Top of the class in maths, says Bonnie's report. You wrote that. You had to sit down. #to: alan
You know that you could go round there with no reason, and ring the bell that you lift. You get your coat. #to: shabana
On the whiteboard one can still see where the dates were. They push the desks together again, and somebody looks for five pens. #ending: under_the_line
-> END
