/**
 * Endings of words in languages that bend them, for stems: `reklam~` is “reklama”, “reklamie”, “reklamami”. Of verbs there
 * are the forms in which notices speak (infinitives, commands, the present, what the reader did), and not the past in which
 * articles tell. Accents do not count, so that `uvat` is “ůvat” too. Languages share one list: letters keep them apart.
 */
export const endings: ReadonlySet<string> = new Set([
  ...polishAndCzech(),
  ...russianAndUkrainian(),
  ...greek(),
  ...turkish(),
])

function polishAndCzech(): string[] {
  const nouns = 'a ach ami ata ami ech em ech emi ich iach iami ie iem iemi io iom iow mi o om ou ove ovi ow owi u um'
  const adjectives = 'a e ego ej emu eho ho mu ch i ich iego iej iemu ieho iho im imi imu ou y ych ym ymi'
  const present =
    'a am aji ame amy asz as ate acie e em eme emy es esz ecie ete i im ime imy isz is icie ite iji eji uje uji'
  const present2 = 'uje ujemy ujesz ujecie uja ujeme ujete uji ym ymy ysz ycie aja'
  const commands = 'aj ajcie ej ejte ete i ij ijcie ite j jcie jte cie te uj ujcie ujte nij nijcie'
  const infinitives = 'ac at ec et ic it yc yt owac ovat nac nout nut iwac ywac c t st sc'
  const nounsOfAction =
    'anie ania aniem aniu ani anim enie enia eniem eniu eni enim nie nia niem niu yj my sz ja ze zy ci out'
  const readers = 'ales alas aliscie alyscie iles ilas iliscie ilyscie yles ylas lismy alismy ilismy ujac ajac iac'
  return [nouns, adjectives, present, present2, commands, infinitives, nounsOfAction, readers].join(' ').split(' ')
}

function russianAndUkrainian(): string[] {
  const nouns =
    'а у ы и і е о ою ом ов ів ам ами ах я ю ею ем ев ям ями ях ь ью ию ием иеи ии ия ие иям иями иях ьи ье ья є єю єм єв ові еві ія ію ії ією іє іи ю ці ок к кам ка ку ки ке кою кои'
  const adjectives =
    'ыи ии ои еи ої ім ая яя ое ее ую юю ого его ому ему ым им ом ем ых их ыми ими ые ие є і ьоі ього ьому ьою'
  const verbs =
    'ть ти ать ати ять яти ить ити іти еть ыть ывать ивать овать увати ювати аю яю ую юю уеть аешь яешь уешь ешь ишь ует ает яет ет ит уем аем яем ем им уете аете яете ете ите уют ают яют ют ут ат ят аєш єш еш иш ає яє ує емо ємо имо їмо аємо уємо єте аєте уєте ують ають уть ють ать ять ить увать юють ути вати ись'
  const commands = 'аи аите яи яите и ите іть ь ьте уи уите юи юите те мо імо ьмо'
  const passives = 'о ы ен ана ано аны ена ено ены ние ния нию нием ння нню нням'
  const participles = 'ая яя ши вши учи ючи аючи уючи уя'
  const active = [nouns, adjectives, verbs, commands, passives, participles].join(' ').split(' ')
  const reflexive = `${verbs} ${commands} ая яя аючи`.split(' ').flatMap((ending) => [`${ending}ся`, `${ending}сь`])
  return [...active, ...reflexive].map((ending) => ending.replace(/[ий]/g, 'и').replace(/ї/g, 'і'))
}

function greek(): string[] {
  const nouns =
    'ος ου ο ον ε οι ων ους α ας ες η ης ι ια ιας ιες ιο ιου ιοι ιων ις ιους μα ματος ματα ματων ατα ατος ατων ως ση σης σεις σεων σεως τα της τη τες των τος τη εων εις εως ια'
  const verbs =
    'ω εις ει ουμε ετε ουν ουνε ατε άμε ας ήσω ήσεις ήσει ήσουμε ήσετε ήσουν ήστε σω σεις σει σουμε σετε σουν στε τε ξω ξεις ξει ξουμε ξετε ξουν ξτε ψω ψεις ψει ψουμε ψετε ψουν ψτε'
  const middle = 'εστε όμαστε ομαι εσαι εται ονται είτε ώ είς εί ούμε ούν ούμαι άται είται ούνται θείτε θεί ησης'
  const participles = 'οντας ώντας μενο μενος μενη μενα μενοι μενες μενων μενους'
  return [nouns, verbs, middle, participles]
    .join(' ')
    .split(' ')
    .map((ending) =>
      ending
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/ς/g, 'σ'),
    )
}

function turkish(): string[] {
  const plurals = ['', 'ler', 'lar']
  const owners = ['', ...'im in i si imiz iniz um un u su umuz unuz m n miz niz muz nuz leri lari'.split(' ')]
  const cases = [
    '',
    ...'i u e a yi yu ye ya ni nu ne na in un nin nun de da te ta nde nda den dan ten tan nden ndan le la yle yla daki deki ndaki ndeki'.split(
      ' ',
    ),
  ]
  const nouns = plurals.flatMap((plural) => owners.flatMap((owner) => cases.map((grammar) => plural + owner + grammar)))
  const commands = 'in un iniz unuz yin yun yiniz yunuz elim alim'
  const nounsOfAction =
    'me ma mek mak meye maya meyi mayi menin manin mesi masi mesini masini meniz maniz menizi manizi menize maniza nme nmesi nma nmasi lik lige ligi ligin li lu siz suz k mayin meyin diniz'
  const present =
    'er ar ir ur r nir yoruz maz mez iyor uyor iyoruz uyoruz iyorsunuz uyorsunuz ebilir abilir yebilir yabilir mektedir maktadir'
  const able =
    'ebilirsiniz abilirsiniz yebilirsiniz yabilirsiniz ebilirsin abilirsin ebilmek abilmek ebilmeniz abilmeniz yebilmek yabilmek ebilmek'
  const joined =
    'erek arak yerek yarak ip up yip yup ince unca erseniz arsaniz irseniz ursaniz rseniz rsaniz diginiz dugunuz tiginiz tugunuz en an yen yan'
  const passives = 'mistir mustur dir tir dur tur'
  return [...nouns, ...[commands, nounsOfAction, present, able, joined, passives].join(' ').split(' ')]
}
