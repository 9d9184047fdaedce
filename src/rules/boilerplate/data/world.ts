/**
 * English nouns for people, places, nature, trade, law and war, in the singular and sorted, of which no notice of a site
 * speaks: `crew` in “Buy a ticket before you go to the island, since the crew takes no money.” Not among them are words
 * that notices have too (`engine` of search engine, `patient` of please be patient), nor those by which newsletters name
 * what they are about (`football`, `recipe`).
 */
export const worldWords = `
  abbess abbey abbot accusation actor actress actuary admiral aeroplane airfield airport allegation alliance altar
  ambassador ambulance ancestor anchor angel angler ankle antique applause apple apprentice apron archaeologist
  archbishop architect arm armour army arrears arrow arson ash assassin assault astronomer attic auction auditor aunt
  avalanche axe
  baby bachelor bacon bail bailiff baker bakery ballet ballot bandage bandit banker bankruptcy baptism barber barge
  barley barn baron barracks barrel barrister basement basin bastion bather battalion batter battle battlefield
  bayonet beach beak beam bean beard beast bed bedroom bee beech beef beetle beggar belt bench benefactor berry
  bicycle biologist bird birth biscuit bishop blacksmith blade blanket blast blaze blizzard bloc blood blossom boar
  boat body boiler bomb bomber bone bonfire boot border borough botanist bottle bough boulder bowl boxer boy boyfriend
  bracelet brain branch brass bread breakwater breath breeze brewery bribe brick bride bridge brigade brook broom
  broth brother bruise brush bucket budget buffalo bull bullet bureaucrat burglar burial bush bushel butcher butter
  butterfly
  cabbage cabin cafe calf camel camp canal cancer candle cane cannon canoe canyon cape captain captive car caravan
  carcass cardinal caretaker cargo carpenter carpet carriage carrot cash castle cathedral cattle cauldron cave caveat
  ceasefire ceiling cellar cemetery chairwoman chancellor chapel charcoal chauffeur cheek cheese chef chemist cherry
  chestnut chicken chieftain chimney chin choir cholera chromosome church cigarette clay clergyman clerk cliff climber
  clinic cloak cloister cloth clothes coal coalition coast coastguard coat cobbler cobweb cod coffin colonel colonist
  comet commander composer conductor congress conquest conscript conservative constable constituency constitution
  convent convict convoy cook cooker copper coral corn corpse corridor cotton councillor countess countryside coup
  courtroom courtyard cousin cow coward coxswain crab cradle crane crater crew cricketer criminal crocodile crossroads
  crow cruiser crypt culprit cupboard curator curtain customs cyclist czar
  dagger dairy dam dancer daughter dawn deacon dead death debt deer defence defendant deficit delegate delta
  demonstrator deputy desert detective devil dictator diesel dike diocese diplomacy diplomat disease dissident ditch
  diver dock docker dog doll dolphin donkey dough dragon drawer dress driver drone drought drowned drum drummer
  drunkard duchess duck duke dune dungeon dusk dust dusty dwelling
  eagle ear earthquake economist eel egg elbow elder electrician electron elephant embassy emperor empire enemy
  engineer envoy epidemic espionage estuary examiner excavator executioner expedition explosion expulsion
  factory falcon famine farm farmer farmhouse father feather fence ferry ferryman fever fiddle fighter firefighter
  fireman fish fisher fisherman fisherwoman fishery fist fjord flag flame fleet flesh flock flood flour flower foe fog
  footballer forehead foreman forest forester fort fortress fossil foundry fountain fox fraud fraudster frigate frog
  frost frozen fruit fugitive funeral fur furnace furniture
  gallows gang gangster garage gardener garment garrison gas gate genome geologist germ ghost giant girl girlfriend
  glacier goalkeeper goat god goose gorge governor grain grandchild grandeur grandfather grandmother grandparent
  grandson grape grass grave graveyard gravity grenade grocer guerrilla guidebook guitar gull gun gunman gunner gypsy
  hail hair hall hammer hammock hangar harbor harbour hare harpoon harvest hat hay headmaster headmistress
  headquarters hedge heir helicopter helmet hen herb herd herder herdsman hermit hero herring hill hillside hip
  historian honey hood hoof horn horse horseman hospital hostage hostel hound hull hunger hunter hurricane husband hut
  ice iceberg illness immigrant infant infantry inflation influenza inhabitant injury inmate inn innkeeper insect
  inspector insurgent invader investigator invigilator island islander isle ivory ivy
  jacket jail janitor jar jaw jeep jewel jockey joiner judge jungle juror jury
  keeper kerosene kettle kidney king kingdom kiss kitchen kite knee knife knight knot
  laborer labourer ladder lake lamb lamp land landlady landlord landslide lantern larch lava lawn lawsuit lawyer leaf
  leather leg legion legislature lemon leukaemia liberal liberator lieutenant lifeboat lighthouse limb lime linguist
  lion lip liver livestock lizard loaf loan loom loophole lord lorry lottery lumber lung
  machete magistrate malaria mammoth man mansion manslaughter maple marathon marble mare marine mariner marriage marsh
  martyr mason massacre mast mayor meadow meal meat mediator melon men mercenary metal meteor metro midwife migrant
  militant militia milk mill miller miner mineral minister ministry miracle missile missionary monarch monastery monk
  monkey monsoon monument moor moose mortar mosque mosquito moss moth mother motorway mound mountain mountaineer
  moustache mouth mud mule municipality murder murdered murderer muscle museum mushroom musician muzzle
  nail napkin navy neck needle negotiator neighbor neighbour nephew nest nettle niece nobleman nomad nose novelist
  nuclear nun nurse nut nutrition nutritionist
  oak oar oarsman oasis oat obituary ocean offence offender oil olive ombudsman onion orbit orchard orchestra ore
  organ orphan orphanage outlaw outpost oven owl ox oyster
  painter palace palm parachute parade paradise parish parishioner parliament parrot passenger pasture patrol pea
  peach peacock pear peasant peat pebble peddler pedestrian peninsula pension pensioner pepper perjury petition
  pharaoh pheasant philosopher physicist pianist piano pickaxe pie pier pig pigeon pike pile pilgrim pillow pilot pine
  pipeline pirate pistol pit pitchfork plague plaintiff plane plank planner plantation planter plaster plateau platoon
  playwright plough plow plum plumber pneumonia poacher poet poison poisoner pole police policeman policewoman
  pollution pond pony pope poplar porch pork porridge port porter postman pot potato pottage potter pottery poultry
  poverty powder prayer preacher predator president priest priestess prince princess prison prisoner procession
  professor prophet prosecution prosecutor protester protestor psalm psychiatrist psychologist puddle pulpit pump
  pumpkin pupil puppet puppy pyramid
  quarrel quarry quay queen quota
  rabbi rabbit raft raider rail railway rain rainforest ram rancher ranger ransom raven ravine razor reactor rebel
  rebellion reef referee referendum refinery reform refugee regime regiment regulator reindeer relic rent reptile
  republic reservoir resignation rib rice rider ridge rifle riot river riverbank robber robe rock rocket roof rooster
  root rope rose rower rubber rubbish rubble rudder rug ruin ruins ruler runner runway rust rye
  sack saddle sailor saint salad salmon salt sanction sand sandstorm satellite sausage sawmill scaffold scandal scar
  scarf scholar schoolboy schoolgirl schoolhouse schoolmaster scientist scissors scout scribe sculptor sculpture sea
  seal seaman seaport seashore seaside seaweed secretary seed senate senator sergeant sermon servant settlement
  settler sewage sewer shaman shark shed sheep sheikh shell shelter shepherd shepherdess sheriff ship shipowner
  shipwreck shipyard shirt shoe shoemaker shoulder shovel shrapnel shrimp shrine siege silk singer skater skeleton ski
  skier skin skipper skirt skull slate slaughter slave sledge sleet slope sluice smith smog smoke smuggler smuggling
  snail snake snow snowstorm soap sociologist socks soil soldier son song soul soup sparrow spear spice spider spinach
  spire spokesman spokesperson spokeswoman spoon spouse sprinter squadron squirrel stable stadium stair staircase
  stallion starvation statistician statue steamer steel steelworks steeple steppe stew steward stomach stone stork
  storm stove strait stranger straw striker submarine subsidiary subsidy suburb sugar suitcase sultan summit
  superstition surgeon surgery surrender swamp swan sweat swimmer sword synagogue
  tank tanker tavern teacher teenager telescope temple tenant tent tenure terrorist testimony theatre theft therapist
  thief thigh thirst thorn threshold throat throne thunder thunderstorm tide tiger timber toad tobacco toe toilet
  tomato tomb tombstone tongue tooth tornado torpedo torture tourist tower tractor traitor tram traveller treasure
  treaty tree tremor trench tribe tribesman tribunal troop troops trousers trout truce truck trumpet trunk tsar
  tsunami tumor tumour tunnel turkey turnip turtle tyrant tyre
  umbrella uncle undertaker unemployment upheaval uprising uranium
  vaccine valley van vault vegetable vehicle veil vein verdict vessel vet veteran vicar victor viking village villager
  villain vine vinegar vineyard violin violinist virtue virus volcano voter vulture
  wage wagon waist waiter waitress walnut warden warder warehouse warfare warlord warrior warship wasp waterfall
  waterway wax weapon weaver wedding weed whale wharf wheat wheel wheelchair whistleblower widow widower wife
  wilderness windmill wine wing witch wolf woman women wood woodcutter wool workforce worm worshipper wound wounded
  wreck wreckage wrestler wrist
  yacht yard yarn yeast youth
  zebra zoo
`
