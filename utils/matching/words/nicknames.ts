import { wordSet } from './word-set';

// Short forms that newspapers interchange with the full given name. A line is one name.
const groups =
  `alexander alex sasha|alexandra alex sandra sasha|andrew andy drew|anthony tony|antonio toni|barbara barb|
  benjamin ben|bernard bernie|charles charlie chuck|christopher chris|christine chris|daniel dan danny|david dave|
  deborah deb debbie|donald don|edward ed eddie ted|elizabeth liz beth betsy betty|frederick fred|gerald gerry jerry|
  gregory greg|james jim jimmy jamie|jeffrey jeff|joseph joe joey|john jack johnny|jonathan jon|kenneth ken|katherine
  kate kathy katie|lawrence larry|leonard len leo|matthew matt|margaret maggie peggy|michael mike mick|nicholas nick|
  patricia pat patty tricia|patrick pat paddy|peter pete|philip phil|phillip phil|raymond ray|rebecca becky|richard rick
  dick rich|robert bob rob bobby robbie|ronald ron|samuel sam|samantha sam|stephen steve|steven steve|susan sue|
  terence terry|theodore ted teddy|theresa teresa|thomas tom tommy|timothy tim|victoria vicky|vincent vince|william will
  bill billy|francisco paco pancho|jose pepe|ignacio nacho|manuel manolo|johannes hans jan|alexei aleksei alexey alexej|
  sergei sergey sergej serhii serhiy|vladimir wladimir volodymyr wolodymyr|dmitri dmitry dmitrij|andrei andrey andrej
  andrii|mikhail michail mykhailo|nikolai nikolay mykola|aleksandr aleksander alexander oleksandr|yuri yury juri yurii|
  rudolph rudolf rudy|jacob jake|walter walt|eugene gene|russell russ|mitchell mitch|abigail abby|jacqueline jackie|pamela pam|
  judith judy|kimberly kim|jennifer jen jenny|jessica jess|cynthia cindy|valerie val|nathaniel nathan nate|zachary zach zack|
  leonardo leo|francesco franco checco|giuseppe beppe pino|guillermo memo|eduardo lalo edu|beatriz bea|isabel isa|
  joaquim quim|jorg joerg|katharina kathi|sebastian basti|maximilian max`
    .split('|')
    .map((line) => wordSet(line));

const alike = new Map<string, string[]>();
for (const group of groups) {
  for (const word of group) alike.set(word, [...(alike.get(word) ?? []), ...group]);
}

/** Folded given names that may stand for the same given name, itself included. */
export function givenNamesLike(word: string): readonly string[] {
  return alike.get(word) ?? [word];
}
