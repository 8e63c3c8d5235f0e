/** A story in one of the layouts that people write Ink in: its files, the first of which it begins with. */
export type Shape = { name: string; files: readonly { name: string; text: string }[] };

const one = (name: string, text: string): Shape => ({ name, files: [{ name: 'story.ink', text }] });
const many = (name: string, files: Record<string, string>): Shape => ({
  name,
  files: Object.entries(files).map(([file, text]) => ({ name: file, text })),
});

/** Ordinary Ink, layout by layout. Each plays as Ink itself plays it. */
export const shapes: readonly Shape[] = [
  one('plain choices', 'The kettle is on.\n* Tea\n  Tea it is.\n* Coffee\n  Coffee it is.\n- Poured.\n-> END\n'),
  one('Windows line ends', 'The kettle is on.\r\n* [Tea]\r\n    Tea it is.\r\n* [Coffee]\r\n    Coffee it is.\r\n- Poured.\r\n-> END\r\n'),
  one('old Mac line ends', 'The kettle is on.\r* [Tea]\r    Tea it is.\r* [Coffee]\r    Coffee it is.\r- Poured.\r-> END\r'),
  one('a byte order mark', '\ufeffThe kettle is on.\n* [Tea]\n* [Coffee]\n- Poured.\n-> END\n'),
  one(
    'comments behind choices',
    'The kettle is on.\n* Tea // mine\n    Tea it is.\n* Coffee /* hers */ with milk // or not\n- Poured.\n-> END\n',
  ),
  one(
    'a block comment over choices',
    'Here.\n/* * [Not this]\n * [Nor this]\n*/\n* [This] // [not that]\n* [That /* or that */]\n- So.\n-> END\n',
  ),
  one(
    'choice text in three parts',
    '"Well?"\n* "I am tired[."]," I said.\n* "Not at all[!"]," I lied. "Not at all."\n* [Say nothing]\n- He nods.\n-> END\n',
  ),
  one('a bracket only', 'Go on.\n* [One]\n* [Two] You take two.\n* Three[] it is.\n- Done.\n-> END\n'),
  one(
    'diverts on choices',
    '-> hall\n=== hall\nA hall.\n* Go left -> left\n* [Go right] -> right\n* Stay here\n  You stay. -> hall\n* -> END\n=== left\nLeft. -> hall\n=== right\nRight. -> END\n',
  ),
  one(
    'a weave two deep',
    'Start.\n* A\n  ** A one\n     Deep.\n  ** A two\n  -- Joined.\n* B\n  ** B one\n  ** B two\n- Gathered.\n* C\n- End.\n-> END\n',
  ),
  one('a weave four deep', 'Q\n* a\n* * b\n* * * c\n* * * * d\n* * * * e\n- - - - x\n- - - y\n- - z\n- w\n-> END\n'),
  one(
    'labels on choices',
    'The door.\n* (knock) [Knock]\n  Knock, knock.\n* (wait) Wait\n- {knock: They heard you.|Nobody heard you.}\n* {wait} [Wait on]\n* {not wait} [Wait now]\n- -> END\n',
  ),
  one('labels on gathers', '- (top) Again?\n+ {top < 4} [Again] -> top\n* [Enough]\n- (out) Out after {top}.\n-> END\n'),
  one('a label on its own line', 'Here.\n* (first)\n  [One]\n  Text.\n* (second) \n  {first == 0} [Two]\n- End. -> END\n'),
  one('several gathers in a row', 'a\n- b\n- c\n* d\n- e\n- f\n* g\n- h\n-> END\n'),
  one(
    'sticky choices',
    'VAR n = 0\n-> top\n=== top\n{n} so far.\n+ [More]\n  ~ n = n + 1\n  -> top\n+ {n > 1} [Enough] -> END\n* [Once only] -> top\n',
  ),
  one('a fallback choice', '-> top\n=== top\nPick.\n* A -> top\n* B -> top\n* -> out\n=== out\nNothing is left.\n-> END\n'),
  one('a fallback with words after it', '- (opts)\n* One\n* Two\n* ->\n  Nothing left. -> END\n- -> opts\n'),
  one(
    'conditional choices',
    'VAR brave = true\nVAR rich = false\nThe hill.\n* {brave} Climb\n* {rich} Buy it\n* {brave && not rich} {not climbed} Whistle\n* {brave or rich} Walk on\n- (climbed) Evening.\n-> END\n',
  ),
  one(
    'a condition on a line of its own',
    'VAR x = 2\nHere.\n* { x > 1 }\n  { x < 3 }\n  [Between]\n* { x > 5 } [Above]\n* [Neither]\n- Done. -> END\n',
  ),
  one(
    'choices inside a condition',
    'VAR met = true\nThe room.\n{ met:\n  * Greet her -> later\n  * Nod -> later\n- else:\n  * Ask who she is -> later\n}\n* Leave\n- (later) Later.\n-> END\n',
  ),
  one(
    'choices inside a switch',
    'VAR mood = 2\nHow?\n{ mood:\n- 1: \n  * Badly -> so\n- 2:\n  * Well -> so\n  * Quite well -> so\n- else:\n  * Unsure -> so\n}\n-> DONE\n- (so) So it goes. -> END\n',
  ),
  one(
    'a thread',
    '-> desk\n=== desk\nThe desk.\n<- calls\n* [Sit] You sit. -> END\n-> DONE\n=== calls\n* [Ring home] It rings. -> END\n* [Ring school] Nobody. -> END\n',
  ),
  one(
    'the same thread twice',
    '-> desk\n=== desk\nWho do you ring?\n<- ring("Anna")\n<- ring("Bill")\n-> DONE\n=== ring(who)\n* [Ring {who}]\n  You ring {who}.\n  -> END\n',
  ),
  one(
    'the same thread thrice with numbers',
    '-> desk\n=== desk\nHow many?\n<- take(1)\n<- take(2)\n<- take(2)\n-> DONE\n=== take(n)\n+ [Take {n}]\n  You took {n}.\n  -> END\n',
  ),
  one(
    'threads that share a global',
    'VAR who = ""\n-> desk\n=== desk\nWho?\n~ who = "Ann"\n<- ask\n~ who = "Ben"\n<- ask\n-> DONE\n=== ask\n+ [Ask {who}] Asked, while it is {who}. -> END\n',
  ),
  one(
    'threads inside threads',
    '-> a\n=== a\nA.\n<- b\n* [From a] -> END\n=== b\n<- c\n* [From b] B. -> END\n=== c\n* [From c] C. -> END\n',
  ),
  one(
    'a tunnel',
    'Before.\n-> bath ->\nAfter.\n* [Again] -> bath ->\n  Twice washed.\n* [No]\n- -> END\n=== bath\nSplash.\n* [Hot]\n* [Cold]\n- ->->\n',
  ),
  one(
    'a tunnel with something in its brackets',
    '-> meet("Ann") -> meet("Ben") ->\nAll met.\n-> END\n=== meet(who)\nHere is {who}.\n+ [Greet {who}]\n+ [Pass by {who}]\n- ->->\n',
  ),
  one(
    'a tunnel that goes on elsewhere',
    '-> t ->\nNever here.\n-> END\n=== t\nIn.\n* [Out] ->-> other\n* [Back] ->->\n=== other\nOther. -> END\n',
  ),
  one(
    'functions',
    'VAR x = 1\n{double(x)} and {double(double(x))}.\n* [Add {double(4)}]\n  ~ x = double(4)\n* {double(x) > 1} [Keep]\n- {x}. -> END\n=== function double(n)\n~ return n * 2\n',
  ),
  one(
    'a function that changes what it is given',
    'VAR coins = 3\n-> shop\n=== shop\nYou have {coins}.\n+ {coins > 0} [Spend]\n  ~ spend(coins)\n  -> shop\n* [Leave] -> END\n=== function spend(ref what)\n~ what = what - 1\n',
  ),
  one(
    'a function that prints',
    'You are {say("tired", 2)}.\n* [Go {say("on", 1)}]\n- -> END\n=== function say(word, times)\n{times > 0: {word} {say(word, times - 1)}}\n',
  ),
  one(
    'temporary variables',
    '-> k\n=== k\n~ temp n = 3\nThere are {n}.\n* [Take one]\n  ~ n--\n  {n} left.\n  ** [And another]\n     ~ n--\n  -- {n} left.\n* [Take none]\n- -> END\n',
  ),
  one(
    'a divert in a variable',
    'VAR where = -> a\nHere.\n* [A]\n  ~ where = -> a\n* [B]\n  ~ where = -> b\n- -> where\n=== a\nA. -> END\n=== b\nB. -> END\n',
  ),
  one('a knot handed on', '-> ask(-> yes)\n=== ask(-> then)\nWell?\n* [Yes] -> then\n* [No] -> END\n=== yes\nYes! -> END\n'),
  one(
    'stitches',
    '-> town\n=== town\nThe town.\n* [Inn] -> inn\n* [Square] -> town.square\n= inn\nAn inn.\n* [Sleep] -> END\n* [Leave] -> square\n= square\nA square.\n-> END\n',
  ),
  one('a knot whose first stitch begins', '-> day\n=== day\n= morning\nMorning.\n* [On] -> noon\n= noon\nNoon. -> END\n'),
  many('an include', {
    'story.ink': 'INCLUDE school.ink\nMorning.\n-> school\n',
    'school.ink': '=== school\nAt school.\n* [Ring home]\n* [Wait]\n- Done.\n-> END\n',
  }),
  many('includes in folders and of includes', {
    'story.ink': 'INCLUDE parts/one.ink\nINCLUDE parts/two.ink\nHello.\n-> one\n',
    'parts/one.ink': 'VAR seen = 0\n=== one\nOne.\n* [On]\n  ~ seen++\n  -> two\n',
    'parts/two.ink': 'INCLUDE three.ink\n=== two\nTwo, {seen}.\n* [On] -> three\n',
    'parts/three.ink': '=== three\nThree.\n-> END\n',
  }),
  many('an include written as on Windows', {
    'story.ink': 'INCLUDE Parts\\One.ink\r\nHello.\r\n-> one\r\n',
    'parts/one.ink': '=== one\r\nOne.\r\n* [On]\r\n- -> END\r\n',
  }),
  one(
    'an EXTERNAL with something to fall back on',
    'EXTERNAL now()\nIt is {now()}.\n* [Tea]\n* [Coffee]\n- Poured.\n-> END\n=== function now()\n~ return "noon"\n',
  ),
  one(
    'notes of the writer',
    'TODO: add the school nurse\nThe kettle is on.\n* [Tea] \n  TODO: which tea?\n* [Coffee]\n- Poured.\n-> END\n',
  ),
  one(
    'lists',
    'LIST bag = (key), coin, (map)\nIn the bag: {bag}.\n* {bag ? key} [Use the key]\n  ~ bag -= key\n* {bag ? coin} [Pay]\n* [Find a coin]\n  ~ bag += coin\n- Now: {bag}, {LIST_COUNT(bag)}.\n{ LIST_ALL(bag) ? (key, map): All there is.}\n-> END\n',
  ),
  one(
    'a list that counts up',
    'LIST light = off, (low), high\n-> lamp\n=== lamp\nIt is {light}.\n+ {light < high} [Brighter]\n  ~ light++\n  -> lamp\n+ {light > off} [Darker]\n  ~ light--\n  -> lamp\n* [Leave it] -> END\n',
  ),
  one(
    'sequences',
    '-> top\n=== top\n{First|Second|After that} {&red|green} {!once|twice} day.\n+ {top < 5} [On] -> top\n* [Stop] -> END\n',
  ),
  one('a shuffle', '-> top\n=== top\nThe coin shows {~heads|tails|its edge}.\n+ {top < 5} [Again] -> top\n* [Stop] -> END\n'),
  one(
    'sequences over lines',
    '-> top\n=== top\n{ stopping:\n- Once.\n- Twice.\n- { cycle:\n  - Odd.\n  - Even.\n  }\n}\n+ {top < 6} [On] -> top\n* [Stop] -> END\n',
  ),
  one(
    'a shuffle over lines, once',
    '-> top\n=== top\n{ shuffle once:\n- One.\n- Two.\n- Three.\n}\n+ {top < 5} [On] -> top\n* [Stop] -> END\n',
  ),
  one(
    'TURNS_SINCE',
    '-> hub\n=== hub\n{TURNS_SINCE(-> nap)} turns since the nap.\n+ {TURNS_SINCE(-> nap) != 0} [Nap] -> nap\n+ {TURNS() < 6} [Work] -> hub\n* [Go home] -> END\n=== nap\nZzz.\n-> hub\n',
  ),
  one(
    'counts of visits and of choices',
    '-> hub\n=== hub\nHere {hub} times, {CHOICE_COUNT()} so far.\n+ {hub < 4} [A]\n+ {CHOICE_COUNT() < 2} [B]\n* [Out] -> END\n- -> hub\n',
  ),
  one(
    'RANDOM',
    'VAR d = 0\n-> roll\n=== roll\n~ d = RANDOM(1, 6)\nYou roll {d}.\n+ {roll < 5} [Again] -> roll\n* {d > 3} [High] High. -> END\n* {d <= 3} [Low] Low. -> END\n',
  ),
  one('glue', 'We hurried <>\nhome <>\n* [to Savile Row]\n  to Savile Row<>\n* [slowly]\n  slowly<>\n- , as fast as we could.\n-> END\n'),
  one(
    'tags on lines and choices',
    '# title: Tags\n# author: nobody\nA line. # loud # who: somebody\n# above\nAnother.\n* [A choice # quick] Done. # after\n* Another # one [in brackets # two] and out # three\n- End. # last\n-> END\n',
  ),
  one(
    'tags of other engines',
    'A. #CLEAR #IMAGE: a.png\n* [Go #id: go #by: somebody #to: nobody]\n* [Stay #class: big]\n- Private. #to: rhona\nSeen. #activity: dance\nOn.\n-> END\n',
  ),
  one('ids on some choices', 'Drink?\n* [Tea #id: tea]\n* [Coffee]\n* [Water # id: water]\n- So. -> END\n'),
  one('one id on two choices', 'Drink?\n* [Tea #id: same] Tea.\n* [Coffee #id: same] Coffee.\n- So. -> END\n'),
  one('choices with the same words', 'Which?\n* [Door] The left one.\n* [Door] The right one.\n* [Door] Neither.\n- -> END\n'),
  one(
    'logic in the words of a choice',
    'VAR name = "Ann"\nVAR n = 2\nHello, {name}.\n* [Give {name} {n} {n == 1: apple|apples}]\n* {name == "Ann"} "{name}[!"]," you say.\n- -> END\n',
  ),
  one(
    'multi-line conditions',
    'VAR x = 3\n{\n- x > 5:\n  Large.\n- x > 2:\n  Middling.\n- else:\n  Small.\n}\n{ x == 3:\n  Three it is.\n  * [Four?]\n    ~ x = 4\n    -> out\n  * [Stay] -> out\n}\n-> DONE\n- (out) {x}.\n-> END\n',
  ),
  one(
    'constants and sums',
    'CONST PRICE = 3\nVAR purse = 10\n-> shop\n=== shop\n{purse} left, {purse mod 3}, {purse / 2}.\n+ {purse >= PRICE} [Buy for {PRICE}]\n  ~ purse = purse - PRICE\n  -> shop\n* [Leave] -> END\n',
  ),
  one(
    'a storylet pool',
    'VAR day = 1\n-> hub\n=== hub\nDay {day}.\n{ day > 3: -> END }\n<- fish\n<- talk\n<- sleep\n-> DONE\n=== fish\n* {day == 1} [Fish] You fish.\n  ~ day++\n  -> hub\n=== talk\n+ [Talk] You talk.\n  ~ day++\n  -> hub\n=== sleep\n+ {day > 1} [Sleep] You sleep.\n  ~ day += 2\n  -> hub\n',
  ),
  one(
    'markup and signs',
    'She says <i>no</i> & <b>means</b> it: 5 < 6 > 4, "so".\n* [<i>Wait</i>]\n* [Go \\{now\\}]\n- \\#1 \\~ \\[x\\]\n-> END\n',
  ),
  one(
    'another script and another direction',
    '# lang: he\nהפגישה מתחילה בשעה 10:30 (חדר 4).\n* [להתקשר לאמא של דנה, עכשיו!]\n    "שלום," היא אומרת.\n* [לחכות ליום ג׳.]\n- סוף.\n-> END\n',
  ),
  one(
    'names in another alphabet',
    'VAR имя = "Аня"\nПривет, {имя}.\n* (да) [Да]\n* [Нет]\n- {да: Хорошо.|Жаль.}\n-> конец\n=== конец\nКонец.\n-> END\n',
  ),
  one('a choice that is only a divert word', 'Go.\n* [North] -> n\n* [South] -> n\n=== n\n- There. -> END\n'),
  one('words that run out at the very end', 'One line.\n* [And a choice]\n'),
  one(
    'a loop until a flag',
    'VAR key = false\n-> room\n=== room\nA room.\n* [Look under the mat]\n  ~ key = true\n  A key!\n  -> room\n* {key} [Unlock] -> END\n+ [Wait] -> room\n',
  ),
  one(
    'knots in any order, with odd spaces',
    '   -> z   \n===a===\n  A.  \n\t*\t[ Go ]\t->\tEND\n== z ==\n Z.\n *   To a   -> a\n* [ Stop ]\n- -> END',
  ),
  one(
    'nested functions with lists and strings',
    'LIST days = mon, (tue), wed\nToday: {nice(days)}.\n* [On to {nice(days + 1)}]\n  ~ days++\n* [Stay]\n- {nice(days)}.\n-> END\n=== function nice(d)\n{ d:\n- mon: ~ return "Monday"\n- tue: ~ return "Tuesday"\n}\n~ return "some day"\n',
  ),
];
