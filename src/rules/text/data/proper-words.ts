/**
 * Peoples, languages, states and continents that English always writes with a capital, in small letters as they are looked for; sorted.
 * Left out, because they are words too: afghan, chad, chile, china, danish, georgia, guinea, jordan, pole, polish, swede, turkey.
 */
export const properWords: readonly string[] = (
  'afghanistan africa african africans albania albanian albanians algeria algerian algerians america american americans ' +
  'arab arabia arabic arabs argentina argentine argentinian armenia armenian armenians asia asian asians australia ' +
  'australian australians austria austrian austrians azerbaijan azerbaijani bangladesh bangladeshi belarus belarusian ' +
  'belarusians belgian belgians belgium bosnia bosnian bosnians brazil brazilian brazilians britain british briton ' +
  'britons bulgaria bulgarian bulgarians cambodia cambodian canada canadian canadians catalan catalonia caucasus ' +
  'chechen chechens chechnya chilean chinese colombia colombian colombians congo congolese crimea crimean croatia ' +
  'croatian croatians cuba cuban cubans cypriot cyprus czech czechs denmark dutch ecuador egypt egyptian egyptians england ' +
  'english eritrea eritrean estonia estonian estonians ethiopia ethiopian ethiopians europe european europeans finland finnish ' +
  'france french german germans germany ghana ghanaian greece greek greeks guatemala haiti haitian haitians ' +
  'honduras hungarian hungarians hungary iceland icelandic india indian indians indonesia indonesian indonesians ' +
  'iran iranian iranians iraq iraqi iraqis ireland irish israel israeli israelis italian italians italy jamaica ' +
  'jamaican japan japanese jewish kazakh kazakhs kazakhstan kenya kenyan kenyans korea korean koreans kosovo ' +
  'kosovar kurd kurdish kurds kuwait kyrgyz kyrgyzstan latvia latvian latvians lebanese lebanon liberia libya libyan ' +
  'libyans lithuania lithuanian lithuanians luxembourg macedonia macedonian malaysia malaysian mali malian mexican ' +
  'mexicans mexico moldova moldovan moldovans mongolia mongolian montenegro moroccan moroccans morocco mozambique ' +
  'myanmar nepal nepalese netherlands nicaragua nigeria nigerian nigerians norway norwegian norwegians pakistan ' +
  'pakistani pakistanis palestine palestinian palestinians paraguay peru peruvian philippines poland portugal portuguese ' +
  'qatar qatari romania romanian romanians russia russian russians rwanda rwandan saudi scotland scottish ' +
  'senegal senegalese serb serbia serbian serbians serbs singapore slovak slovakia slovaks slovene slovenia slovenian ' +
  'somali somalia somalis spain spaniard spaniards spanish sudan sudanese sweden swedish switzerland swiss syria syrian ' +
  'syrians taiwan taiwanese tajik tajikistan tanzania tanzanian tatar tatars thai thailand tibet tibetan tunisia ' +
  'tunisian tunisians turkish turkmenistan uganda ugandan ukraine ukrainian ukrainians uruguay uzbek uzbekistan ' +
  'uzbeks venezuela venezuelan venezuelans vietnam vietnamese welsh yemen yemeni yemenis zambia zimbabwe'
).split(' ')

/** What follows a word of that list where it names a thing, not a people: french fries, swiss cheese; sorted. */
export const thingNouns: readonly string[] = (
  'blinds bread bulldog candle cheese chocolate coffee door doors dressing fries grey horn ink kiss leather muffin nut nuts numeral ' +
  'numerals oven pastry polish press rarebit roll roulette salad setter shepherd shower sprouts summer terrier toast type whiskey whisky window windows'
).split(' ')
