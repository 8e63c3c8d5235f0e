VAR responsibility = 0
VAR committed = 0
VAR commit_marcus = ""
VAR commit_leila = ""
VAR commit_sunita = ""
VAR commit_callum = ""
VAR past_whose_job = ""
VAR past_last_word = ""
VAR shared_doors = false
VAR shared_applied = false
VAR shared_vacancy_count = false
VAR shared_wednesday_slot = false
VAR shared_money_july = false
VAR shared_stays_wednesdays = false
VAR shared_steps_alone = false
VAR keys_taken = false
VAR pressed = false
VAR asked_ella = false
VAR aim = ""
VAR hands = ""
VAR ladder = ""
VAR week = ""
VAR post = ""

-> hut

=== hut ===
The inclusion team has two rooms and a ramp, in a hut behind Calder High. It was put up for one winter, eleven years ago. #scene: corridor #alt: The narrow corridor of a wooden school hut: coat pegs, a notice about muddy shoes, and two doors, one marked Room 9 and one that does not quite shut. #enter: marcus #sound: rain
In Room 9 six pupils are building bridges out of dry spaghetti. At two o'clock the bridges will be loaded with tins until they go.
Marcus Bell stands under the coat pegs with two lanyards round his neck, blue for health and green for the council, and a set of minibus keys that somebody has just put in his hand. #except: marcus #pose: marcus=stand
You have two lanyards round your neck, blue for health and green for the council, and the minibus keys in your hand. Ten past three, said somebody, and went. #to: marcus
Eight months. In the first they asked you things. What does panic look like from the outside? Now they ask whether you can do Thursday. #to: marcus
In your bag is a form for the senior nurse's post in the anxiety clinic. It goes on Friday at noon. You have done every box but nine: specialist practice, last twelve months. #to: marcus #fact: applied
Then there is Ella, thirteen, behind this wall, with glue. She walks out of lessons. In October she told you why: she goes round and shuts the fire doors. All thirty-one. #to: marcus #fact: doors
You drew her a ladder, one small step to a rung, and now she can leave three of them open. Don't tell, she said. If the boys knew, they'd prop them all. You said you wouldn't. #to: marcus
You have parked by the bins. You have eleven people where there should be sixteen, and can say the five in order of leaving. #to: leila
On the last day of March the trust counts empty clinic days. Marcus's five are down as empty. What is empty in March is gone in April. You have told nobody out here. #to: leila #fact: vacancy_count
And the girl they want to talk about is at the top of your list. There is one time, Wednesdays at two. Two misses and she is off. You signed that rule. #to: leila #fact: wednesday_slot
In a carrier bag you have his mug. It says BELL in nail varnish. Since July it has lived under the sink with the teaspoons in. #to: leila
The minibus has four places, and a seat belt that only Marcus can do. #sound: clock
* [Put the keys in your pocket; four children have to get home. #id: take_keys #by: marcus]
    ~ keys_taken = true
    Marcus looks at the clock, and the keys go into his pocket. #except: marcus
    They go in your pocket, with last Thursday's car park ticket. #to: marcus
* [Hang the keys up, and chalk "Callum?" beside ten past three. #id: leave_keys #by: marcus]
    Marcus hangs the keys on their hook. On the blackboard by the door he chalks a name and a question mark. #except: marcus
    You hang them up. The question mark takes longer than the name. #to: marcus
-
Leila Haddad comes up the ramp with a carrier bag over her hair. #except: leila #enter: leila #sound: door
You go up the ramp with the carrier bag over your hair. It is the first time you have seen where he works. #to: leila #enter: leila #sound: door
You've got a hut. #who: leila #mood: neutral
We've got a ramp as well. #who: marcus #mood: warm
She takes the bag off her head and a mug out of the bag. You turn it round to your name. There is a teaspoon in it. #to: marcus #pose: leila=hand
She takes the bag off her head and a mug out of the bag. He turns it round to the name. There is still a teaspoon in it. #except: marcus #pose: leila=hand
Nobody was using it. #who: leila
How's the third floor? #who: marcus #mood: listening
Hot. Two of us are on the stairs. #who: leila #mood: weary
{past_last_word != "":
    Ingrid asks after you. Well. She said your name, and then there was a full stop. #who: leila
    ~ past_last_word = ""
}
He looks well. He has chalk on his cuff and somebody's hairgrip on his lanyard. When he says "we" you have to wait to hear which. #to: leila
She looks at the hut as at a form with a box too few. She taught you nearly everything. #to: marcus
* [Tell him the senior post is his, if he stops being lent. #id: press_him #by: leila]
    ~ pressed = true
    The senior post's out. They'd be mad not to. But you'd have to be ours again by the time they shortlist. You can't be a specialist in car parks. #who: leila #mood: firm
    I saw it go up. #who: marcus #mood: neutral
    You wait for his second sentence. It does not come. #to: leila
    She means it kindly. She has also counted you, just now, while saying it. #to: marcus
* [Ask about the hut; keep the senior post for another day. #id: leave_it #by: leila]
    Is it warm in there? #who: leila #mood: warm
    By about two. #who: marcus
    And then? #who: leila
    Then we go home. #who: marcus #mood: warm
    You had a sentence ready, with a closing date in it. #to: leila
    She came with something to say, and did not say it. #to: marcus
-
-> table_talk

=== table_talk ===
The team room holds a table, four kinds of chair and a cake. The door does not catch: you shut it, and it thinks, and opens a hand's width. #scene: team-room #alt: A small, warm staff room in a hut: a low table with a cake, mismatched chairs, a whiteboard, a filing cabinet under a bucket. A woman is cutting the cake and a younger man is looking at his watch. #enter: marcus, leila, sunita, callum #pose: callum=papers #sound: kettle
Leila. Happy birthday for Sunday. #who: sunita #mood: warm
Who told you? #who: leila
You did. Six years ago. #who: sunita
You did not have a cake on Sunday. You had a rota. #to: leila
I've got until ten to three. Then I have a boy who can only be late once. #who: callum #mood: firm
{past_whose_job != "":
    Dev Sandhu says hello. He's had a new meeting table. He misses the old one; it kept people's knees apart. #who: sunita
    ~ past_whose_job = ""
}
Ella. Marcus. April. #who: sunita #board: Ella. Marcus. April. #pose: sunita=stand
You are the one in the middle. #to: marcus
The agreement that lends us Marcus ends on the thirty-first of March. It's one side of A4. I'm told there were two. #who: sunita
Ella first. In lessons till something tells her to get up and go. Sixty-four times since September. She says she's fine. What she means is, she'd like us to have finished asking. #who: callum #mood: concerned
Anybody at home? #who: leila
Her mum drives for the brewery. She asked me to read this out. "Please don't send anyone who is good with children." #who: callum
Leila writes it down. #sound: pen
At sixty-five it's two days' suspension. That's the school's rule. I only add it up. #who: sunita #mood: weary
Then a hand comes round the door, finds the handle, and pulls it shut. This time it catches. Feet go away down the corridor. #sound: footsteps
You do not look round. It is the only door in the building not on her list. #to: marcus
-> laid_down

=== laid_down ===
Before we start solving. What have we each got? #who: sunita #mood: listening #activity: share_1
For a while there is only the rain and four forks.
You have chaired rooms like this. It goes well until somebody says a number. #to: leila
{shared_stays_wednesdays:
    She stays on Wednesdays. Next door, the full hour, every week. Nowhere else. I've never had her longer than four minutes, and I've got beanbags. #who: callum #mood: speaking
}
{shared_wednesday_slot:
    She's at the top of our list. There's one time going, Wednesdays at two, and if she misses it twice she's off. #who: leila #mood: speaking
}
{shared_wednesday_slot && shared_stays_wednesdays:
    Wednesdays. #who: callum #mood: distressed
    In Room 9 a tin rolls the length of a table and is caught.
}
{shared_vacancy_count:
    And since we're eating cake. On the last day of March the trust counts empty clinic days. His five are down as empty. What's empty goes. #who: leila #mood: firm
}
{shared_money_july:
    My half of him stops in July, unless suspensions come down. I was going to say so when the cake was gone. #who: sunita #mood: weary
}
{shared_vacancy_count && shared_money_july:
    So he's a hole in yours and half a person in mine. #who: sunita
    I am in the room. #who: marcus #mood: neutral
}
{shared_applied:
    I've got a form in my bag. The senior post, the anxiety clinic. It goes on Friday. #who: marcus #mood: speaking
    Sunita puts her fork down with great care.
}
{shared_steps_alone:
    I've been doing Marcus's steps. Off the handout, on my own, with two of mine. One of them's on a bus as we speak. On a bus, by himself. The other has stopped coming. #who: callum #mood: distressed
}
{shared_doors:
    It's the fire doors. She walks out to shut them. All thirty-one; lately she can leave three. She asked me to keep it. #who: marcus #mood: distressed
    Shut them? The site manager has her down for opening them. #who: sunita #mood: concerned
    Callum is already writing it down. #pose: callum=papers
    You have said it to three good people. It does not feel like three. #to: marcus
- else:
    You keep your hands round the mug. She goes past this window most days. She waves with one finger, so as not to lose count on the others. #to: marcus
}
{shared_vacancy_count:
    It is said. You wait to feel lighter. What you feel is that you have told the other side your overdraft. #to: leila
- else:
    The thirty-first of March stays where it is, under your tongue, with the icing. #to: leila
}
She needs assessing. Not minding. There's a treatment, and it has an order. And I'd do it in a room she can leave behind her. Do it next door, and next door becomes the place where she's ill. #who: leila #mood: firm
It's the one room she isn't ill in. That's my case too. I just come out the other side. #who: callum #mood: speaking
There are nine hundred children over there who've never given her a thought. I'd like her to have some of that. #who: sunita #mood: warm
Marcus? #who: sunita
They're all right. I mean they're all correct. That's what I've got. #who: marcus #mood: listening
It is not what you've got. You would do it on the stairs outside Maths, starting with the door she minds least. They have asked you to pick a building. #to: marcus
He used to interrupt you by now. You cannot tell whether it is a skill or a symptom. #to: leila
What are we aiming at, for Ella? #who: sunita
* [Ella has her treatment in Room 9, among the people and glue she knows. #id: aim_room]
    ~ aim = "room"
    I'd be signing for treatment next to a sink full of pasta. #who: leila #mood: weary
    It's a clean sink. #who: sunita #board: Ella: treatment in Room 9
* [Ella sits through one lesson a day by Easter, with somebody beside her. #id: aim_lesson]
    ~ aim = "lesson"
    Who is somebody? #who: callum #board: Ella: one lesson a day by Easter
    It goes quiet. Three people look at the green lanyard. #except: marcus
    It goes quiet. Three people look at your green lanyard. You put a hand over it, as if it had spoken. #to: marcus
* [Ella is seen at the clinic by the end of March; school waits. #id: aim_clinic]
    ~ aim = "clinic"
    I'll ring her mother. Ring, not write. #who: leila #mood: firm #board: Ella: the clinic, by the end of March
    And we wait. #who: callum
    You hold. #who: leila
-
-> rotas

=== rotas ===
The phone rings. Sunita gets to it round the bucket. #sound: phone #pose: sunita=turn
Can Marcus do the back gate as well as the bus? #who: sunita #mood: weary
How much of that is there? #who: leila #mood: concerned
I keep a sheet. Two lunch halls, the bus, the fire door at break, invigilating when someone's off. Eleven hours. #who: callum
The fire door? #who: leila
{shared_doors: That one's hers as well. They put me on it.|Somebody's been at it. They put an adult on it.} #who: marcus #mood: neutral
You guard it from the person who shuts it. She nods on her way past. #to: marcus
Eleven hours of nurse. #who: leila #mood: firm
Eleven hours when he gets talked to by children who would never make an appointment. A boy told him about his nan on Monday. Over custard. #who: sunita
And did you write it up? #who: leila
It was custard. #who: marcus #mood: warm
Nobody on the third floor has ever been told anything over custard. #to: leila
You like the lunch hall. Some days you come out of it, sit in the minibus, and read two pages of the formulary. #to: marcus
So what happens to the rotas with his name on? #who: sunita
* [All four of us, managers included, share the bus and the lunch halls. #id: hands_share]
    ~ hands = "share"
    I'm licensed for a minibus. I did it for a choir. #who: leila #mood: weary
    There's a pause, while three people see this.
    Thursdays, then. #who: sunita #board: Rotas: everyone
* [Marcus keeps the bus and the lunch halls, where pupils talk to him. #id: hands_keep]
    ~ hands = "keep"
    Then I want it called something. Not "cover". #who: leila
    Contact. #who: sunita #board: Rotas: Marcus (contact)
    Callum changes the word at the top of the sheet. It is the same sheet. #pose: callum=papers
* [Marcus comes off every rota this week, and the schools find their own people. #id: hands_off]
    ~ hands = "off"
    That's three heads. One lent me a hall for nothing. #who: sunita #mood: weary
    Thank you. #who: leila
    Callum writes his own name against Tuesday lunch. It's only soup, he says. #board: Rotas: not Marcus
-
-> fire_doors

=== fire_doors ===
While we're on fire doors. #who: sunita #mood: concerned
{shared_doors:
    I'll tell the site manager it's the other way round. He'll be mortified. He'll want to help. #who: sunita
    How? #who: marcus
    I don't know. With a drill. #who: sunita
    -> tins
}
The site manager's seen Ella at the doors, eleven times. He thinks she props them. If it goes to the head it's sixty-five. #who: sunita #mood: concerned
That doesn't sound like her. #who: callum #mood: concerned
What does? #who: leila
You could clear her in one sentence. It is the one sentence she asked you for. #to: marcus
* [Say nothing about the doors. She asked you to keep it. #id: keep_doors #by: marcus]
    Marcus turns his mug round until the name is on the other side. #except: marcus
    You turn the mug round. From here it looks exactly like not knowing. #to: marcus
    I'll talk to the site manager. I'll take him some cake. #who: sunita
* [Ask that somebody go and ask her, before anyone decides. #id: ask_ella #by: marcus]
    ~ asked_ella = true
    Has anyone asked her what she does when she gets there? #who: marcus #mood: speaking
    Do you know? #who: leila #mood: listening
    I'd ask her. #who: marcus
    I'll ask her. I'll do it walking. She's easier walking. #who: callum #mood: warm
    It was yours since October. You did not know until now that you had been enjoying that. #to: marcus
* [Tell them she shuts them. She is being blamed for the opposite. #id: tell_doors #by: marcus]
    ~ shared_doors = true
    She shuts them. All thirty-one; lately she can leave three. She asked me to keep it. #who: marcus #mood: distressed #fact: doors
    Oh, bless her. #who: sunita #mood: warm
    You have cleared her. Behind the wall she is being careful with glue, and does not know it. #to: marcus
-
-> tins

=== tins ===
There is a knock. The door opens the width of a face, and nobody puts a face in it.
"We need tins," says the gap. "It held nine." #sound: door
Callum finds a tin of peaches in the food bank box. A hand takes it.
"Drained or not drained?" says the gap.
It says four hundred and ten, with the juice. #who: callum
"Are you from the clinic?"
I am. #who: leila #mood: warm
"He's rubbish at glue," says the gap, and the door is pulled shut.
Was that her? #who: leila
That's more than I've had in a fortnight. #who: callum
{shared_doors:
    And who tells her that we know? #who: leila #mood: concerned
    Me. At three, by the pegs. #who: marcus #mood: distressed
}
You have read four letters about this girl. None of them said she was funny. #to: leila
If you smiled now it would belong to somebody's argument. #to: marcus
Leila has a photocopy in front of her, a copy of a copy.
This is your ladder. I was there when you drew it. In the lift. #who: leila #mood: listening
They like it. Everybody's got one. #who: marcus
Where's page two? #who: leila
What's page two? #who: callum #mood: listening
When to stop. #who: marcus
The copier only does one side. #who: sunita
Callum turns the sheet over, and goes on looking at the back of it. #pose: callum=papers
{not shared_steps_alone:
    You put a question away for later. #to: leila
}
It took you six years and a lad called Aaron to know when to leave somebody on rung four. You could teach it in a month. You try to picture the second month. #to: marcus
Callum's been asking to learn it. #who: marcus #mood: neutral
I'm sure he'd be lovely. How would he know when? #who: leila #mood: firm
I'm also in the room. #who: callum
Then who does the steps, with Ella and with the others? #who: sunita
* [Marcus does the steps himself; Callum keeps the diaries and rings the parents. #id: ladder_marcus]
    ~ ladder = "marcus"
    So I'm the diary. #who: callum #board: Steps: Marcus
    You're the parents. #who: marcus
    That's the half we never get to, on the third floor. #who: leila #mood: warm
    I've got a diploma. It's in a frame. #who: callum #mood: weary
* [Callum is trained to do the steps, and takes over by Easter. #id: ladder_callum]
    ~ ladder = "callum"
    Marcus draws page two on the back, from memory. It takes a long time. Leila corrects one word. #pose: marcus=papers #board: Steps: Callum, trained
    I see him do it twice before he does it once. #who: leila #mood: firm
    I know what that is, that page. #who: callum #mood: warm
    You watch your own handwriting go across the table. #to: marcus
* [Nobody does steps in school; the clinic does, and advises by phone. #id: ladder_clinic]
    ~ ladder = "clinic"
    By phone. #who: sunita #board: Steps: the clinic
    We've got phones. #who: leila
    You've got a man's voice with the Christmas opening hours. #who: sunita #mood: weary
    Marcus collects the photocopies. One has been laminated. #except: marcus
    You collect the photocopies. Somebody has laminated one. #to: marcus
-
-> april

=== april ===
Sunita puts a tick by Ella's name, and the pen stops above the second one.
Before we carve you up. Marcus. What do you want? #who: sunita #mood: listening
{shared_applied:
    To fill in box nine without making it up. #who: marcus #mood: speaking
    What's box nine? #who: callum
    Specialist practice. The last twelve months. #who: marcus
    So not us. #who: callum #mood: neutral
    You know box nine. You wrote box nine. #to: leila
- else:
    Nobody has asked you that since the interview. The form is against your foot. #to: marcus
    You first. I'd like to hear what you all need. #who: marcus #mood: listening
    That's kind. #who: sunita #mood: warm
    That is a nurse's answer. You taught him it. #to: leila
}
-> the_week

=== the_week ===
A nurse who doesn't see the bad ones for a year is a nice man in a hut. I need him in clinic. All of him, if I'm honest. #who: leila #mood: speaking
{shared_vacancy_count:
    And on the first of April it's a woman in Reading who decides, with a list. #who: leila #mood: weary
- else:
    There's a woman in Reading with a list, you do not say. #to: leila
}
Half a week's no week. Halves are always just off to the other place. #who: sunita #mood: firm
When he's here on a Monday, the Tuesday's better. I don't know how you'd write that down. #who: callum #mood: concerned
I had a week like that on the third floor. Somebody counted it. #who: marcus #mood: neutral
On the third floor they have taken your name off the tea rota. Here nobody thought to put it on. #to: marcus
If he comes back whole, you keep the post, and this girl gets a letter. You have sent four hundred letters. They are good letters. #to: leila
Where does Marcus work, from April? #who: sunita
* [Marcus stays five days in schools; Leila supervises him, Thursdays at nine. #id: week_schools]
    ~ week = "schools"
    That's an hour you haven't got. #who: sunita #mood: warm
    It is. #who: leila #board: April: five days in schools; Thursday at nine
    She writes it in her diary, in ink, over something in pencil.
* [Marcus works Mondays and Tuesdays in the clinic, three days in schools. #id: week_split]
    ~ week = "split"
    That's my Mondays. #who: callum #mood: firm
    They'd be fixed. I'd put it in writing. #who: leila #board: April: two days clinic, three schools
    It's everyone's Mondays. #who: sunita #mood: weary
* [Marcus goes back to the clinic, and the team sends him referrals there. #id: week_clinic]
    ~ week = "clinic"
    We'd be sending him letters. #who: callum #mood: distressed
    I answer letters. #who: marcus #board: April: Marcus back in clinic
    Sunita wipes {hands == "keep":"contact"|a word} off the board with the side of her hand. It does not quite go.
-
-> forty_letters

=== forty_letters ===
{week == "clinic": Now the stupid one. Half his pay is still mine, wherever he sits, and it comes with a box: title of post.|Now the stupid one. The new agreement has a box: title of post.} Forty characters, with spaces. I've tried. #who: sunita #mood: weary
What's he on now? #who: leila
"Other." #who: callum
It isn't stupid. Whoever's name is on that box gets rung up when something goes wrong. #who: leila #mood: firm
And whoever's isn't gets no rise, no course and no leaving do. Put him on our ladder, Leila, and he can go up it. #who: sunita #mood: speaking
The last one they lent us was called a link. Lovely man. Nobody knew what to ask him for, so he asked them. He ended up with the projector. #who: callum
When her mother rings, she says, is that the nurse? I say yes, and she cries, or she stops. #who: marcus #mood: concerned
You do not miss the tunic. You still have the watch. #to: marcus
If it goes wrong out here you will be answering for a room you have seen once, on a day with cake. #to: leila
What do we call the post? #who: sunita
* [Mental health nurse, on loan: the clinic manages him and answers for him. #id: name_nurse]
    ~ post = "nurse"
    Twenty-nine. It fits. #who: callum #board: Post: mental health nurse (on loan)
    And I find out at Christmas that I can't even sign his leave. #who: sunita #mood: weary
    You can sign the cake. #who: leila
* [Nothing yet: three lines on what he does, to look at in a year. #id: name_blank]
    ~ post = "blank"
    They do the three lines standing up. It takes nine minutes. #board: Post: see three lines
    And on the payslip? #who: leila
    Other. #who: marcus #mood: warm
* [Inclusion practitioner, health: in the education team, on its pay and ladder. #id: name_practitioner]
    ~ post = "practitioner"
    Thirty-one. It fits. #who: callum #board: Post: inclusion practitioner (health)
    Leila says it over to herself, without any sound, as you might try a key.
    It'll want a new lanyard. #who: sunita
    You take the blue one off to rub your neck, and have to think before you put it back. #to: marcus
-
Sunita gathers the plates.
Well. Wherever he sits, he's one of ours. #who: sunita #mood: warm
Ours. She said it with her hand on his plate. #to: leila
* [Put it right now, while it is small: he is a CAMHS nurse, and was before. #id: put_right #by: leila]
    He's a CAMHS nurse, Sunita. He was one before there was a hut. #who: leila #mood: firm
    There's always been a hut. #who: sunita #mood: neutral
    But she says it to the plates. #mood: callum=concerned
    You notice that nobody has asked the nurse. #to: marcus
* [Let it go, and ask whether anyone has asked her what she wants. #id: thank_sunita #by: leila]
    You two asked everybody what they wanted. I've not said thank you. Did anyone ask you? #who: leila #mood: warm
    I had it down for any other business. #who: sunita #mood: distressed
    That was Leila. She has icing on her sleeve. #to: marcus
-
-> ten_to_three

=== ten_to_three ===
Eleven minutes to three. Next door somebody is counting tins out loud. #sound: clock
Boards are easy. When we go out of that door we're in four different buildings. #who: callum #mood: firm
I'm not asking for hands up. Just each know what you'll do. #who: sunita #activity: promise_1
Coats. Over the filing cabinet the bucket has begun.
Through the wall there comes a noise like a dropped drawer, and after it, cheering. #sound: chair
Fourteen. #who: callum
How do you know? #who: leila
The peaches were fourteen. #who: callum #mood: warm
-> bins

=== bins ===
At a quarter to four, two cars are left by the bins. #scene: car-dusk #light: dusk #alt: A wet school car park at dusk: two cars beside a row of bins, one with its inside light on, and the hut behind them with its windows dark. #enter: marcus, leila #sound: rain
{keys_taken:
    The minibus is back in its bay, with one small glove on the dashboard. He has his window down an inch. #except: marcus
    The minibus is back in its bay. You took the long way, because of a conversation in the third row about whether dogs know it is their birthday. #to: marcus
- else:
    Callum did the bus. He has left the keys on the hook with a label on: THE BELT IS A KNACK.
}
{pressed:
    If I put in for it. You'd want me, or you'd want the days? #who: marcus #mood: concerned
    You know I can't tell those apart. Not since about October. #who: leila #mood: weary
- else:
    You had something to say when you came up that ramp. #who: marcus #mood: listening
    {shared_applied:
        It was box nine. You got there before me. #who: leila #mood: warm
    - else:
        It'll keep. It's got a date on it, but it'll keep. #who: leila #mood: warm
    }
}
{commit_leila == "commit":
    You have a form on the passenger seat. Hours in schools: clinical, it says now, and your whole name, so they know who to ring. You press hard enough to mark the seat. #to: leila
- else:
    You have a form on the passenger seat, and a pen in your teeth. Three boxes. You drive home with it, and it slides at every roundabout. #to: leila
}
{commit_marcus == "commit":
    You have written your week on the blackboard, with the empty squares left empty. It looked like somebody else's. You took a photograph. #to: marcus
- else:
    You meant to chalk your week up before you left. Somebody asked you about a coat. #to: marcus
}
He lifts the mug at her through the windscreen. She flashes her lights, once, and goes left. He goes right.
~ pressed = false
~ keys_taken = false
-> day

=== day ===
Thursday, five to nine. #when: day #scene: corridor #alt: A long school corridor at the start of the day, with fire doors one behind another and wet floors. #enter: callum #sound: bell
{
- shared_doors:
    A kind man with a drill is going down the corridor. By Friday break every fire door at Calder High has a closer on it, and shuts by itself with a sigh.
    Ella walks behind him as far as the gym. At each door she waits, with her hand up. Then she stands looking at the drinking fountain. #mood: callum=concerned
    Marcus told her himself. She asked how many that made, who knew. #who: callum #mood: concerned
    It drips. You had not noticed it dripped. You will, now. So will she. #to: marcus
- asked_ella:
    She said I could come if I didn't talk. So I didn't talk. It's a long way round. #who: callum #mood: warm
    Four hundred and twelve paces. At the twenty-third door she said, "You can tell the site man I'm on his side." I said, would she like to? She's thinking about it. #who: callum
    She left some open in front of him. You feel it under the ribs, and it is not all gladness. #to: marcus
- else:
    The site manager has eaten the cake. He will leave it till the holidays, he says; but he has his eye on her, and she has seen it. #mood: callum=concerned
    {hands == "off":
        You go past the fire door at break from habit. It is somebody from Maths now. Behind him, she shuts it. #to: marcus
    - else:
        You meet her at the fire door at break. She nods. You nod. Behind you, she shuts it. #to: marcus
    }
}
{
- hands == "off":
    Three heads have rung Sunita. One was nice about it. In the lunch hall a boy stands with his tray where Marcus was on Monday.
- hands == "share":
    Leila arrives on the Thursday to drive a minibus, and it turns out she sings at junctions. #except: leila
    You drive the minibus on the Thursday. You find that you sing at junctions. The third row joins in. #to: leila
- else:
    The sheet says Contact{week == "clinic":, until April}. It is raining, so there is a good deal of contact, most of it wet.
}
You read the mother's sentence again, in your diary: anyone who is good with children. You ring her yourself. "It's just that they always get so keen," she says. "And then there's a new one." #to: leila
You go home past the clinic and count the lit windows. There is somebody at yours, one foot on the heater. #to: marcus
-> month

=== month ===
Five weeks on, the week before Easter. #when: month #scene: team-room #season: spring #alt: The hut's team room in spring light; no rain, the bucket upside down on the filing cabinet, a new bridge of spaghetti on the window sill. #enter: sunita, callum #sound: playground
{
- aim == "lesson" && ladder == "callum":
    Ella has sat through Geography, most days, with Callum beside her. She sits on her hands and counts; from the front it looks like attention. On Tuesday she told him to move up one.
- aim == "lesson" && ladder == "marcus":
    Ella has sat through Geography with Marcus beside her, eleven times. When he is called elsewhere she walks. She has got good at telling, from the sound of the phone, when that will be.
- aim == "lesson":
    Ella has sat through Geography four times, with a supply teacher's coat on the chair beside her. Callum rang the clinic to ask whether that was wrong. He is still in the queue.
- aim == "room" && ladder == "clinic":
    Room 9 has a locked cupboard now, with forms in. The nurse from the clinic comes when there is a nurse. Ella has moved her bridge to the other end of the table.
- aim == "room":
    On Wednesdays the last half-hour in Room 9 is steps{week == "clinic" && ladder == "marcus":, by letter since April}. Ella does them, frowning, and is on six. She hangs about in the yard first, which is new, and asks through the window whether it's glue yet.
- else:
    {ladder == "clinic":
        Ella has been to the clinic twice and liked the fish. It was two o'clock on a Wednesday both times. Nobody has told her the heaviest bridge now stands at nineteen.
    - else:
        Ella has been to the clinic twice and liked the fish. She tells them about the fish in Room 9, when she is there. School is still waiting to hear. It is not sure what it would sound like.
    }
}
{
- ladder == "callum" && commit_callum == "commit":
    Callum has done the steps with three, with page two on his knee. One boy he left on rung three; it was like holding a door, he says, for somebody a long way off. #mood: callum=warm
- ladder == "callum":
    Callum's training was Tuesday, then Monday, and is now after the holidays. He has kept page two in a plastic sleeve. #mood: callum=weary
- ladder == "marcus":
    Marcus has brought three of them past rung four, where most people stop. There are three more names on the list. Callum keeps the list. It is beautifully kept. #mood: callum=weary
- else:
    The room has rung the clinic fourteen times, and been rung back five. Two of the five were very good. #mood: callum=concerned
}
{commit_leila == "commit":
    The woman in Reading has rung you twice. Hours in schools are not a category. You have said they are now, and spelled your name. She has not said no. She has said "escalate". #to: leila
- else:
    {week == "clinic":
        They counted. He had been back on the third floor for a day and a half. The woman in Reading has asked you whether that is a full week or a visit. #to: leila
    - else:
        They counted. It took a day. There is a new gap on the board on the third floor, and people have started to hang their coats in it. #to: leila
    }
}
{
- commit_sunita == "commit":
    Sunita has put the post in her own budget. It was going to be a carpet. #mood: sunita=warm
- else:
    Sunita has written to finance. She has had an answer, thanking her for writing to finance. #mood: sunita=weary
}
{week == "clinic":
    It is your second week back upstairs. On Wednesday, at two, you caught yourself listening for tins. #to: marcus
}
{week == "split":
    You have two desks. On neither can you find the stapler. On Tuesdays you see the bad ones, and on Wednesday you know what you are looking at. #to: marcus
}
{week == "schools":
    You have been a nurse on Thursdays between nine and ten. You come out taller. By Friday it has worn down to the usual height. #to: marcus
}
-> year

=== year ===
A year from the cake. It is Leila's birthday again, on a Monday this time, and somebody remembered. #when: year #scene: corridor #alt: The corridor of the hut a year later, the coat pegs full, both doors open, sun on the floor. #enter: sunita, callum, marcus, leila #sound: kettle
{
- committed >= 3 && commit_marcus == "commit" && week != "clinic":
    -> kept_between
- week == "clinic" && committed >= 2:
    -> third_floor
- week != "clinic" && (hands == "keep" || post == "practitioner" || (committed >= 2 && commit_marcus != "commit")):
    -> pair_of_hands
- else:
    -> in_the_drive
}

=== kept_between ===
{week == "split": Marcus Bell has two desks, two lanyards|Marcus Bell has a desk and a peg, two lanyards} and {post == "blank": three lines where a title would be.|one title, which nobody likes and everyone uses.} He is late for both tea rotas. {week == "split": On Wednesdays the clinic sends its students out to watch him, and he starts them in the lunch hall.|On Thursdays at nine Leila shuts her door, and the third floor has learned not to knock.}
{commit_leila == "commit": The trust has a new category now. It is called Hours In Schools, and there is one person in it.|The trust never did find a category for him. The others take it in turns to explain.}
{
- shared_doors:
    Ella is in Year 9. The doors shut themselves. She has had a bad winter with taps, and a better spring.
- asked_ella:
    Ella is in Year 9. She shuts six doors, can tell you which six, and says the other twenty-five are the site man's look-out. #mood: callum=warm
- else:
    Ella is in Year 9. She still goes out sometimes. She is generally back before the end of the register. #mood: callum=warm
}
She has a bridge on the sill that took twenty-two tins. There's a card under it, in her writing, with the names of the people who held the table still.
{shared_applied: Did you ever send it? The form?|Did you ever go for it? The senior one? Leila says you'd have walked it.} #who: callum
They changed box nine. There's a nine b. #who: marcus #mood: warm
You filled in nine b. You do not know yet. You find that you can wait, which is new, or is what they taught you at the beginning. #to: marcus
{commit_leila == "commit":
    You did nine b. You fought for it in a room with no windows, and it is three inches long. He will never be wholly back. You have stopped setting out his chair. #to: leila
- else:
    You did not do nine b. It was done while you were waiting to see. He will never be wholly back, and when he says "we" you have stopped listening for which. #to: leila
}
#ending: kept_between
The door does not catch. All four of them look at it, and leave it.
-> END

=== third_floor ===
Marcus has come out for the cake, up the ramp, with one lanyard on, the blue. He signs the visitors' book, and Callum watches him do it.
{ladder == "callum": Callum is doing the steps with five of them. He has made a page three. It is about the adults.|The list of pupils waiting for the steps is on the wall, in good order. Marcus reads down it and asks after each. He knows four.}
{
- shared_doors:
    Ella did her twelve weeks at the clinic. It was taps by then, and it went well.
- asked_ella:
    Ella did her twelve weeks at the clinic. She shuts nine doors now, and calls it a hobby.
- else:
    Ella did her twelve weeks at the clinic. She stays in lessons. She has never said what it was she went out for, and it is not in the letter.
}
She did not come back to Room 9; it was full of people who didn't know her.
Don't look at the projector. It's not yours. #who: sunita #mood: warm
I never touched it. #who: marcus #mood: warm
You see the bad ones now, every day, and you are good. Once a month you have lunch in the council canteen, where you know no one, and stay for the custard. #to: marcus
He is yours again, all five days{post == "practitioner":, on the hut's pay|. The post was safe}. He is the best you have, and on Wednesdays at two he stands at the window with his back to the room. You have never asked. #to: leila
#ending: third_floor
The mug is in the hut, on the sill. It has pens in it now, and a teaspoon.
-> END

=== pair_of_hands ===
Everybody in four schools knows Marcus. He cannot cross a playground in under ten minutes. He has a high-visibility coat with a name on it that somebody's mother ironed on.
He does the bus, two gates and the Christmas lights. He's been asked to be a governor, and a tree.
{
- shared_doors:
    Ella has stopped with the doors. It is taps, and then it is light switches. He means to sit down with her.
- else:
    Ella still walks. He walks with her, when there's no gate to do. She has been on the same rung for months, and {ladder == "callum":he means to ask Callum how that is going.|he means to look out page two.}
}
What is it you actually are? #who: callum #mood: listening
There's a gap. A child goes by and says, hello, Mr Bell, have you got the ball pump?
He has.
You have it on the same ring as the minibus key. You are happier than you expected. It comes to you, some nights, around rung four, that nobody has asked you a question since June. #to: marcus
The students at the clinic ask who drew the ladder. A colleague, you say. They ask where he works. You say: all over. You ring him for a case, in November. He says he'd have to look it up. #to: leila
#ending: pair_of_hands
The form had a second closing date, in the autumn. It rained that day, and there was a gate.
-> END

=== in_the_drive ===
The agreement is in the shared drive. It's a good agreement, two sides of A4, and both of them have survived. Each of the four can say what is in it.
{week == "clinic": Marcus went back in April. The letters were to follow; there were three.|Marcus's week is in writing. He has worked it as written about one week in four.} Everyone was sorry about it, and for the best of reasons, and on different days.
{
- shared_doors:
    Ella has done taps, and switches, and is on to the backs of chairs.
- else:
    Ella gets up and goes as often as she did. She has her own route and her own weather.
}
She has a new worker coming, the fourth. Her mother has asked that it shouldn't be anyone keen.
We did all say. #who: callum #mood: concerned
We did. I wrote it down. #who: leila #mood: weary
Someone was going to ring someone. #who: sunita #mood: distressed
{commit_marcus == "commit": You did yours. It was on the blackboard until half-term, and then somebody needed the blackboard.|You had it in your diary, in pencil. It was a bad week, and then the week had a lot of brothers.} #to: marcus
{commit_leila == "commit": You signed it that night, and posted it. It was the only one. You have never known whether to say so.|You were going to sign it as soon as anybody else did. You said so at the time, in the car, aloud.} #to: leila
#ending: in_the_drive
There is cake. It is a smaller one, and nobody has brought the knife. The door opens its hand's width, and stays like that.
-> END
