VAR committed = 0
VAR commit_tomasz = ""
VAR commit_danny = ""
VAR commit_ray = ""
VAR shared_slip = false
VAR shared_store = false
VAR shared_hours = false
VAR plain = false
VAR speaker = false
VAR aim = ""
VAR plan_is = ""

-> kitchen

=== kitchen ===
The bath is upstairs. Ruby, who is nine, is downstairs. Between them are thirteen stairs and eighteen services. Ray, her father, has stopped reading the list. #scene: family-home #alt: The front room of a small terraced house: steep stairs with a worn carpet, a fruit bowl on a low table, a list held to the fridge door by a magnet shaped like a fish. #enter: ray, tomasz, danny #pose: tomasz=papers #sound: clock
Tomasz Wilk is measuring the stairs. He measured them in March. #except: tomasz
You are measuring the stairs. You measured them in March. They have not grown, but Ruby has. #to: tomasz
The new stairlift is twenty weeks away. There is an old one in the store, today, straight like these stairs. It passed its test on Monday. But its loan form has run out, so on paper it does not exist. #to: tomasz #fact: store
Danny Fitch is on hold to Housing, and has been told that he matters. #except: danny
You are on hold to Housing. You matter to them, a voice says. You are fourteenth. #to: danny
On Tuesday Ray slipped on the fourth stair with Ruby in his arms. He got the wall. He told you over the bins, and you are to keep it: they would put down that he can't cope. #to: danny #fact: slip
You have eleven hours left for this family, and it is only the ninth of the month. #to: danny #fact: hours
I carry her up Sundays. She was four when I started. #who: ray #mood: neutral
He lets that stand a while.
She was lighter. #who: ray #mood: warm
I wrote in March that you should not carry her. #who: tomasz #mood: concerned
You did. It didn't say who should. #who: ray #mood: neutral
In view of her presentation we should look at the functional transfer. #who: tomasz #mood: speaking
"What's a functional transfer?" says a voice from behind the sofa. Ruby's bed has been there since March.
* [Say it again, in words that could be said to somebody behind a sofa. #id: say_plain #by: tomasz]
    ~ plain = true
    Getting you from the chair into the water. #who: tomasz #mood: warm
    "Then say that," says the sofa.
    It took eight words. The other way took twelve, and three years at university. #to: tomasz
* [Finish first, and explain after; if the form has the wrong words she waits longer. #id: say_form #by: tomasz]
    It is what the form calls it. I will explain after. #who: tomasz #mood: neutral
    "You said 'after' in March," says the sofa. #mood: ray=weary
-
The music on Danny's phone stops, and begins again from the beginning.
* [Stay in the queue, on speaker, so that everybody can hear how it is going. #id: stay_on #by: danny]
    ~ speaker = true
    He props the phone in the fruit bowl. It is a song about freedom, on pan pipes. #except: danny
    You prop the phone in the fruit bowl. It is a song about freedom, on pan pipes. #to: danny
* [Hang up, and text Bev in Housing, who owes you for a wardrobe. #id: text_bev #by: danny]
    He hangs up, and types something with his thumb. Part of it is please. #except: danny
    You hang up, and text Bev. You only ever had the one wardrobe. #to: danny
-
-> rules

=== rules ===
A girl in a wheelchair has come round the end of the sofa, backwards, holding a wooden spoon.
"I'm doing the meeting," says Ruby. "You take too long. First everyone says what they know. You don't have to say secrets."
Go on, then. #who: ray #mood: listening #activity: share_1
The spoon points at each of them in turn.
{shared_store:
    There is a stairlift in the store. Your stairs are straight, so it fits. It has no form. It has me. #who: tomasz #mood: speaking
}
{shared_hours:
    I've eleven hours left this month. For everything. #who: danny #mood: concerned
}
{shared_slip:
    Ray slipped, Tuesday. Fourth stair. She's all right. #who: danny #mood: distressed
    Ray looks at him, and then for a long time at the fourth stair. #mood: ray=distressed
    You said it for her sake. It was his to say. Both of those stay true. #to: danny
}
{not shared_slip:
    Ray moves his hand off the small of his back. You see him see you see it. #to: danny
}
"Now what it's for," says Ruby. "You say what you want. Then what's best for all of us. Then guess what he wants." The spoon goes from Tomasz to Danny and back. "We did it at school, about the gerbil."
And what do you want? #who: tomasz #mood: listening
"I want the door shut," says Ruby. "Everybody's always in."
Nobody has that on a form.
You have been in this house a dozen times. You try to think of a door that you knocked at. #to: tomasz
You grew up in places where doors were not for shutting. You do not say so. You turn over your list and write: door. #to: danny
You know the right way: her own bathroom, level, by spring. You could defend it anywhere. It is October. #to: tomasz
Upstairs is what you promised her, in the summer, on the front step. There was a biscuit. It was binding. #to: danny
What are we doing it for? #who: danny
* [Ruby gets up the stairs by herself, to the bath that is already there. #id: aim_up]
    ~ aim = "up"
    It is not how I would draw it. #who: tomasz #mood: weary #board: For: upstairs, to her own bath
    {shared_slip:
        And not you on Sundays, Ray. #who: tomasz #mood: firm
        Who, then? #who: ray #mood: weary
        It goes round the room, and comes back to him.
    - else:
        I'll do Sundays till then. #who: ray #mood: weary
    }
    Ta, Ray. I know what Sundays are. #who: danny #mood: warm
* [Ruby washes when she likes, wherever in this house there is water. #id: aim_door]
    ~ aim = "door"
    It will not meet the standard. #who: tomasz #mood: concerned #board: For: when she likes, wherever the water is
    "Whose?" says Ruby.
* [Ruby gets a proper bath in the back kitchen, once the washing machine is out. #id: aim_down]
    ~ aim = "down"
    Then where do I do the washing? #who: ray #board: For: a bath downstairs
    He thinks.
    Upstairs, in the bath. #who: ray #mood: warm
-
"Now the paying," says Ruby, and bangs the fruit bowl. {speaker:The pan pipes jump. }"Whoever gets the job puts something in. It has to be something you'd miss."
One {aim == "up":stairlift|{aim == "down":bath|shower tray}}, then, and eighteen names on that fridge. Who does what? #who: danny #mood: concerned
* [Tomasz orders it in his own name, answers for it, and the forms catch up later. #id: plan_hoist]
    ~ plan_is = "hoist"
    He puts his staff card in the bowl, face down, beside a banana. #except: tomasz #board: Plan: on Tomasz's name, forms after
    You put your staff card in the bowl, face down, beside a banana. #to: tomasz
    "Thank you," says Ruby. "You can have it back when I'm clean."
* [Danny rings all eighteen, with one list and one story, so that Ray tells it once. #id: plan_danny]
    ~ plan_is = "danny"
    He puts his diary in the bowl. It is a small bowl, and a full diary. #except: danny #board: Plan: Danny rings, one list
    You put your diary in the bowl. That is your month, under a pear. #to: danny
    That's your evenings, that. Ta. #who: ray #mood: warm
* [We take six names each, Ray too, ring them ourselves, and compare on Friday. #id: plan_each]
    ~ plan_is = "each"
    From the beginning, six more times. #who: ray #mood: weary #board: Plan: six each, by Friday
    He looks for something to put in. He puts in his hand, and takes out an apple.
-
"Last bit. Eyes shut, and hand up if you're really going to," says Ruby. "No looking who else has. Dad looks."
Once. It was about the washing-up. #who: ray #mood: warm #activity: hands_1
"Open," says Ruby.
{speaker:"Housing," says the fruit bowl. "Sorry to keep you. Who have I got?"|A phone buzzes. It is Bev. It says: how many of you are there?}
{committed == 3: "Three," says Ruby, and writes it down.|{committed == 2: "Two and a bit," says Ruby.|{committed == 1: "One," says Ruby, kindly.|"Well," says Ruby.}}}
-> after

=== after ===
{
- commit_danny == "commit":
    {plan_is == "danny": By five next day Danny has rung nine of the eighteen. Four of them thought it was one of the others.|{plan_is == "each": By five next day Danny has rung his six. Two of them thought it was one of the others.|By five next day Danny has found a van for it, and a man, and has not said how.}} #when: day #scene: family-home #alt: The same front room the next day, the list on the fridge with some of its names crossed out. #enter: ray #sound: phone
- else:
    Next day the list is still on the fridge. The fish has been moved, so that it can be read. #when: day #scene: family-home #alt: The same front room the next day, the list on the fridge untouched. #enter: ray #sound: clock
}
{plain:
    Tomasz has sent a drawing in place of a report. Ruby has corrected it. #except: tomasz
    You sent a drawing in place of a report. It comes back corrected. She is right about the tap. #to: tomasz
}
{
- committed == 3:
    A month on, there's {aim == "up": a stairlift with a bell on it, so that nobody comes up by accident. She has her old room back as well, and charges people to see it|{aim == "down": a bath in the back kitchen, the washing machine in the yard, and a lock that Ray can open from outside with a spoon, and doesn't|a shower in the back kitchen, not to any standard, and a lock that Ray can open from outside with a spoon, and doesn't}}. #when: month
    I'm not allowed past {aim == "up":the fourth stair|the fridge}. #who: ray #mood: warm
- committed == 2:
    A month on, the {aim == "up":stairlift|{aim == "down":bath|shower tray}} is in the hall. It came before the man who was to fit it, and he's waiting on the man with the {aim == "up":rail|tap}. Ruby keeps her books on it. #when: month
- else:
    A month on it is Sunday, and Ray says, ready? and she says, are you? #when: month #mood: ray=weary
}
{
- committed == 3:
    A year on, Ruby's new rule is that people have to sing, so she knows where they are. Tomasz wrote it up; it was turned down by a journal, and copied by four boroughs. #when: year
    {plan_is == "danny": You paid for it in hours. Nobody has offered them back.|{plan_is == "each": You did your six. It turns out that six can be done.|The van was a favour, and you have none left. You have started saving up.}} #to: danny
    {plan_is == "hoist": You broke a rule, or wrote one. You still don't know which.|{plan_is == "each": You rang your six. You had known two of them for years, by letter.|You had one call about it, from one man, with one list. You keep thinking you have missed the others.}} #to: tomasz
    #ending: door_shut
    The door is shut.
    -> END
- committed == 2:
    A year on it works, mostly, and all three can tell you which part was held up by the other two. #when: year
    You could show anybody the date of every call. You have looked them up more than once. #to: danny
    Your part was to standard. #to: tomasz
    #ending: in_the_hall
    {aim == "up":The cat rode the stairlift, once, and liked it.|Ruby lent it to the cat meanwhile, and the cat has views.}
    -> END
- else:
    A year on there are nineteen on the list. The nineteenth is for Ray's back. #when: year
    You still come past on the bus. You look to see which light is on. #to: danny
    The file has your drawing of the stairs in it, twice. Both are correct. #to: tomasz
    #ending: nineteen
    Sundays, now, she goes up by herself, on her bottom, backwards, thirteen of them, and tells him not to look.
    -> END
}
