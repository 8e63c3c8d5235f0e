VAR committed = 0
VAR commit_tomasz = ""
VAR commit_danny = ""
VAR commit_ray = ""
VAR shared_store = false
VAR shared_hours = false
VAR shared_work = false
VAR plain = false
VAR letter = false
VAR aim = ""
VAR plan_is = ""

-> front_room

=== front_room ===
The bath is upstairs. Ruby, who is nine and uses a wheelchair, is downstairs. Between them are thirteen stairs and eighteen services. Their names are on the fridge. #scene: family-home #alt: The front room of a house, with a kitchen at its back. An occupational therapist, a family support worker and a father sit at a table; on the fridge is a child's drawing of stairs. #enter: ray, tomasz, danny #pose: tomasz=papers #sound: clock
Ray Tully, her father, brings her up by himself. #except: ray
You are Ray, her father. You bring her up by yourself. #to: ray
Tomasz Wilk, the occupational therapist, is measuring the stairs. He measured them in March. #except: tomasz
You are Tomasz, the occupational therapist: you order what a child needs at home. You are measuring the stairs again. #to: tomasz
Danny Fitch, the family support worker, has Housing on the phone. A recorded voice says that his call matters. #except: danny
You are Danny, the family support worker: you stay with a family until they get what they were promised. You have Housing on the phone. A recorded voice says that your call matters. #to: danny
A new stairlift takes twenty weeks. There is an old one in your store, inspected in May, that would fit. But its loan form has run out, so you may not lend it. #to: tomasz #fact: store
You have eleven hours left for this family this month. Your manager counts them. #to: danny #fact: hours
On Tuesday Ray slipped on these stairs with Ruby in his arms. He told you, and asked you to keep it. You said that you could not: the others will hear it today, from him or from you. #to: danny #fact: slip
On Tuesday you slipped on these stairs with Ruby in your arms. You told Danny. He said that he could not keep it: the others will hear it today, from you or from him. #to: ray #fact: slip
You are a roofer. A man you know has three mornings a week for you, from November, if somebody is here when the school taxi comes. You have told nobody. It may come to nothing. #to: ray #fact: work
I carry her up, Sundays. She was four when I started. #who: ray #mood: neutral
She was lighter. #who: ray #mood: warm
I wrote in March: nobody should carry her. #who: tomasz #mood: concerned
You did. You didn't write who'd wash her. #who: ray #mood: neutral
Ruby goes to the kitchen, and tries all the wooden spoons on a pan. That gives the men a minute.
* [Ask Ray to tell it himself now, before she is back. #id: ray_tells #by: danny]
    Ray. Tell them, before she's back. #who: danny
    Ray looks at the stairs. #except: ray
    I slipped, Tuesday. With her. Fourth stair. I got hold of the wall. #who: ray #mood: distressed #fact: slip
* [Tell it for him, so that he does not have to. #id: danny_tells #by: danny]
    He slipped, Tuesday, with Ruby. Fourth stair. He got hold of the wall. She's all right. #who: danny #mood: concerned #fact: slip
    I was going to say. #who: ray #mood: distressed
-
From today nobody carries her. I write down why. #who: tomasz #mood: firm
No. I know. #who: ray
To bed and toilet she gets by herself. I have seen it. #who: tomasz #mood: warm
I'll tell her myself. She thought it was funny. #who: ray #mood: weary
Has a doctor seen your back? #who: tomasz #mood: concerned
* [Take the hospital's letter out of the drawer, and let them read it. #id: letter_out #by: ray]
    ~ letter = true
    Ray opens a drawer. The letter is from June. It says: please ring us. #except: ray
    You open the drawer. The letter is from June. It says: please ring us. #to: ray
    I didn't ring. #who: ray
    We can do that today. #who: danny #mood: warm
* [Say that you are waiting to hear from the hospital, and get on. #id: letter_in #by: ray]
    I'm waiting to hear from the hospital. #who: ray #mood: neutral
    It is the hospital that is waiting. Its letter is in the drawer, from June. It says: please ring us. #to: ray
-
In view of her presentation we should look at the functional transfer. #who: tomasz #mood: speaking
"What's a functional transfer?" says Ruby, coming back.
* [Say it again, in words that a nine-year-old can use. #id: say_plain #by: tomasz]
    ~ plain = true
    How you get from your chair into the water. #who: tomasz #mood: warm
    "Then say that," says Ruby.
    It took nine words. The other way took three years at university. #to: tomasz
* [Finish it first, for the form; with the wrong words she waits longer. #id: say_form #by: tomasz]
    The form calls it that. I will explain it after. #who: tomasz #mood: neutral
    "You said 'after' in March," says Ruby. #mood: ray=weary
-
-> rules

=== rules ===
Ruby comes round the end of the sofa, backwards, with the spoon.
"I'm doing the meeting," she says. "You take too long. First everybody says what they know."
Go on, then. #who: ray #mood: listening #activity: share_1
The spoon points at each of them in turn.
{shared_store:
    There is a stairlift in our store. It would fit. Its form has run out, so I may not lend it. #who: tomasz #mood: speaking
- else:
    You said nothing about the store. Nobody has asked what is in it. #to: tomasz
}
{shared_hours:
    I've eleven hours left this month. For all of it. #who: danny #mood: concerned
}
{shared_work:
    There's work going. Three mornings, from November. If somebody's here when her taxi comes. #who: ray #mood: concerned
    He says it to the carpet. #except: ray
- else:
    You said nothing about the work. It may come to nothing. #to: ray
}
"Now, what are we doing it for?" says Ruby.
What do you want it to be for? #who: tomasz #mood: listening
"I want the door shut," says Ruby. "There's always somebody in with me."
Shut, yes. And it opens from outside. #who: tomasz #mood: listening
That is on none of the eighteen forms.
You know the right way: a level bathroom, downstairs, by spring. You could defend it anywhere. It is October. #to: tomasz
In the summer, on the front step, you promised her that she would get back to her own bath. You had no business to. #to: danny
What you want is one evening with no strangers on the stairs. #to: ray
* [Ruby gets up the stairs by herself, to her own old bath. #id: aim_up]
    ~ aim = "up"
    It is not how I would draw it. #who: tomasz #mood: weary #board: For: up the stairs, by herself
    Ruby counts the stairs out loud, to thirteen, as if they were new.
    "And the door up there shuts," she says. "And my room's next to it."
    Then we all know when we've finished. When she's in the bath, and we're not. #who: danny #mood: warm
    And until it's in? #who: ray #mood: weary
    A bowl and a flannel, down here. Nobody carries. #who: tomasz #mood: firm
    That's more men on your stairs, Ray. Thank you. #who: danny #mood: warm
* [Ruby washes when she likes, downstairs, wherever there is water. #id: aim_door]
    ~ aim = "door"
    It will not meet the standard. #who: tomasz #mood: concerned #board: For: when she likes, wherever the water is
    "Whose?" says Ruby. She is at the kitchen sink already, and has pushed the door to. It comes open again by itself.
    So she can wash today, at least. But I told her she'd have her own bath. #who: danny #mood: concerned
    "You did," says Ruby, through the door.
* [Ruby gets a proper bath downstairs, where the washing machine is now. #id: aim_down]
    ~ aim = "down"
    Then where do I do the washing? #who: ray #board: For: a bath downstairs
    Upstairs, in the bath. #who: ray #mood: warm
    No stairs, and nothing that can stop half way. It is the safe one. #who: tomasz #mood: speaking
    "And everybody comes through the kitchen," says Ruby. Nobody had thought of that.
-
"Now the paying." Ruby bangs the fruit bowl with the spoon. "Whoever gets the job puts something in the bowl. It has to be something you'd miss."
Right. One {aim == "up":stairlift|{aim == "down":bath|shower tray}}, and eighteen names on the fridge. Who does what? #who: danny #mood: concerned
* [Tomasz gets his manager's yes today, orders it in his own name, and answers for it. #id: plan_hoist]
    ~ plan_is = "hoist"
    Tomasz puts his staff card into the bowl, face down, beside a banana. #except: tomasz
    You put your staff card into the bowl, face down, beside a banana. #to: tomasz
    "Thank you," says Ruby. "You get it back when I'm clean." #board: Plan: in Tomasz's name, with a yes today
    It comes this week, then, and it is checked before Ruby uses it. But I know of nobody else who does anything. #who: tomasz #mood: concerned
* [Danny rings all eighteen with one list, so that Ray tells it once. #id: plan_danny]
    ~ plan_is = "danny"
    Danny puts his diary into the bowl. It is a small bowl, and a full diary. #except: danny
    You put your diary into the bowl. That is your month, under a pear. #to: danny
    That's your evenings, that is. Thank you. But I read that list first, and say yes to it. #who: ray #mood: warm #board: Plan: Danny rings all, one list
* [They take six names each, Ray too, ring them, and compare on Friday. #id: plan_each]
    ~ plan_is = "each"
    So I tell it six times, from the beginning. #who: ray #mood: weary #board: Plan: six names each, by Friday
    Ray looks for something to put into the bowl, finds nothing, and takes an apple out of it. #except: ray
    You look for something to put into the bowl. You have told it so often that there is nothing left of it. You take an apple out. #to: ray
    "And who does the rest, after Friday?" says Ruby. Nobody has been told to.
-
"Last bit. Eyes shut, and hand up if you're really going to," says Ruby. "No looking who else has. Dad looks."
I looked once. That was about the washing-up. #who: ray #mood: warm #activity: hands_1
"Open," says Ruby. #mood: tomasz=neutral #mood: danny=neutral #mood: ray=neutral
The phone in Danny's hand stops playing music. Somebody says: sorry to keep you. How many of you are there?
{committed == 3: "Three," says Ruby, and writes it down.|{committed == 2: "Two and a bit," says Ruby.|{committed == 1: "One," says Ruby, kindly.|"Well," says Ruby.}}}
-> after

=== after ===
{
- commit_danny == "commit":
    {plan_is == "danny": By five the next day Danny has rung nine of the eighteen. Four of them thought it was one of the others.|{plan_is == "each": By five the next day Danny has rung his six. Two of them thought it was one of the others.|By five the next day Danny has found a van for it, and a man to go with the van.}} #when: day #scene: family-home #clock: 17:00 #alt: The same front room the next day. The father sits alone at the table; what was agreed is on a whiteboard on the wall. #enter: ray #sound: phone
- else:
    The next day the list is still on the fridge. Somebody has moved the fish, so that it can be read. #when: day #scene: family-home #alt: The same front room the next day, with a whiteboard on the wall. The father sits alone at the table. #enter: ray #sound: clock
}
{
- letter:
    Ray has rung the hospital about his back. He has a date in January.
- else:
    Ray gets up from the table at the second try. He is still waiting to hear, he says. #except: ray #mood: ray=weary
    You get up from the table at the second try. The hospital's letter is still in the drawer. #to: ray #mood: ray=weary
}
{plain:
    Tomasz has sent a drawing and no report. Ruby has corrected it. #except: tomasz
    You sent a drawing and no report. Ruby sends it back corrected. She is right about the tap. #to: tomasz
}
{
- committed == 3:
    A month on, there {aim == "up":is a stairlift, with a bell on it, so that nobody comes up by accident. Ruby has her old room back, and stays in her bath until the water is cold|{aim == "down":is a bath in the back kitchen, and a door that shuts. Ruby is clean, and quick, as people knock: it is the way to the yard|is a shower in the back kitchen, not to any standard, and a door that shuts. Ruby is clean, and quick, as it is cold in there}}. #when: month #scene: family-home #light: dusk #alt: The same front room on a winter evening a month later, the lamp lit. The father sits alone at the table. #enter: ray
    The fitter checked it before Ruby used it. Then Ruby checked the fitter.
    I'm not allowed past the {aim == "up":fourth stair|fridge}. #who: ray #mood: warm
- committed == 2:
    A month on, the {aim == "up":stairlift|{aim == "down":bath|shower tray}} is in the hall. It came before the man who fits it, and he is waiting for the man with the {aim == "up":rail|tap}. Ruby keeps her books on it. #when: month #scene: family-home #light: noon #alt: The same front room on a winter day a month later, with nobody in it.
- else:
    A month on, it is Sunday. Nobody carries her. There is a bowl and a flannel, and Ruby says that she is clean enough. #when: month #scene: family-home #light: noon #alt: The same front room on a winter Sunday a month later. The father sits alone at the table. #enter: ray #mood: ray=weary
}
{
- committed == 3:
    A year on, Ruby has a new rule. People have to sing, so that she knows where they are. #when: year #scene: family-home #light: dusk #alt: The same front room a year later, in the evening: the lamp is lit, and nobody is in it.
    {shared_work: Three mornings a week you are on a roof. It was the first thing you said to anybody that was not about the stairs.|The man with the roofs found somebody else. You never told them, so nobody is sorry.} #to: ray
    {plan_is == "danny": You paid for it in hours. Nobody has offered them back.|{plan_is == "each": You rang your six. It turns out that six can be done.|The van was a favour, and you have none left.}} #to: danny
    {plan_is == "hoist": Your manager said yes in two minutes. You had nearly not asked.|{plan_is == "each": You rang your six. Two of them you had known for years, by letter.|You had one call about it, from one man, with one list. You keep thinking that you missed the others.}} #to: tomasz
    The door is shut. #ending: door_shut
    -> END
- committed == 2:
    A year on, it works, mostly. It came late, and it was checked before Ruby used it. All three can say how the other two held them up. #when: year #scene: family-home #light: morning #alt: The same front room a year later, by day. A father, an occupational therapist and a family support worker sit at the table. #enter: ray, tomasz, danny
    {shared_work: You went to the roofs in March, when it was in. The man had waited. He said so often.|The roofs went to somebody else. It was all a bit late.} #to: ray
    You could show anybody the date of every call. You have looked them up more than once. #to: danny
    Your part was to standard. #to: tomasz
    Ruby says that it is fine, as you say it to a waiter when it is not. #ending: in_the_hall
    -> END
- else:
    A year on, there are nineteen names on the list. The nineteenth is for Ray's back. #when: year #scene: family-home #light: dusk #alt: The same front room a year later, in the evening, the lamp lit. The father sits alone at the table. #enter: ray
    You still come past on the bus. You look up to see which light is on. #to: danny
    The file has your drawing of the stairs in it, twice. Both are correct. #to: tomasz
    You told her about the carrying yourself, as you said you would. She asked who would do it, then. You are still looking for the answer. #to: ray
    She goes up by herself now, on her bottom, backwards, all thirteen, and tells everybody not to look.
    It isn't safe. I've told all nineteen. #who: ray #mood: weary
    Ray stands three stairs below her, with one hand ready, and looks at the wall. #ending: nineteen
    -> END
}
