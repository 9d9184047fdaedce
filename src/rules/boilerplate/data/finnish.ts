import type {PhraseBook} from '../phrases.js'
import {finnishVocabulary} from './vocabulary/finnish.js'

/** What Finnish sites print, and what machine translation makes of it. */
export const finnish: readonly PhraseBook[] = [
  {
    language: 'fi',
    sets: {
      ...finnishVocabulary.sets,
      // What a notice goes on with; what an article says is none of these words alone.
      tailWord:
        '{notice}|ja|tai|sekä|että|jotta|niin|nyt|heti|tästä|täältä|täällä|alta|tämä|tämän|tätä|se|sen|sinun|sinulle|sinä|me|meidän|meille|kaikki|kaikkiin|kaikkea|lisää|myös|vain|jo|joka|milloin|haluat|ensimmäinen|kuukausi|kuukaudeksi|kuukauden|kuukautta|kk|viikko|viikon|viikoksi|viikkoa|päivä|päivää|päivän|päiväksi|vuosi|euro|euroa|tilaus|tilauksen|tilauksesi|tilaa|tilaaja|tilaajaksi|tilaajille|tarjous|artikkeli|artikkelit|artikkelin|artikkeleihin|juttu|jutut|jutun|juttua|jutusta|jutussa|juttuihin|tekstissä|sisältö|sisällöt|sisältöihin|sisältöä|sivusto|sivuston|sivu|lehti|lehden|lehteä|journalismi|journalismia|toimitus|toimitukselle|toimitukseen|lukea|lue|lukemista|lukija|lukijat|tili|tilin|kirjaudu|sisään|rekisteröidy|luo|pääsy|rajoittamaton|sähköposti|sähköpostiin|sähköpostiisi|sähköpostilla|sähköpostiosoitteesi|uutiskirje|uutiskirjeen|uutiskirjeemme|uutiset|uutisia|uutisista|tärkeimmät|uusimmat|ilmoitukset|sovellus|sovelluksen|kanava|kommentti|kommenttia|kommentit|kommentoi|kommentoidaksesi|mielipide|mielipiteesi|mieltä|keskusteluun|keskustelu|tukea|tue|lahjoitus|lahjoituksella|riippumatonta|vapaata|jäsen|ilmaiseksi|ilmainen|maksutta|kokeile|kokeilu|veloituksetta|alennus|valitse|osta|facebookissa|twitterissä|instagramissa|whatsappissa|telegramissa|google|virhe|virheen|virheestä|kerro|ilmoita|lähetä|ota yhteyttä|palautetta|jaa|seuraa|linkki|linkin|digi|digitilaus|plus|premium|hinta|ehdot|saat|aamu|aamulla|päivittäin|viikoittain|jatkaaksesi|jälkeen|olet|on|ei|sitoutumista|#',
      fill: '{tailWord}*8',
      tail: '{tailWord}*10',
      artikkeli:
        'artikkeli|artikkelin|artikkelia|juttu|jutun|uutinen|uutisen|teksti|sisältö|sisältöä|sisällön|artikkelit|jutut',
      kommentti: 'kommentti|kommentit|kommenttia|kommentoi|keskustelu|mielipide|keskusteluun',
      kuukausi:
        'tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta',
      lue: 'lue|katso|kuuntele|tutustu|seuraa',
      mainos: 'mainos|mainoksen|mainoksia|mainokset|ilmoitus|ilmoituksen|mainosten',
      tilaaja: 'tilaajille|tilaajalle|tilaajat|tilaajien|kirjautuneille|jäsenille|rekisteröityneille',
      uutiskirje: 'uutiskirje|uutiskirjeen|uutiskirjeemme|uutiskirjeet|uutiskirjettä',
      verkko:
        'facebookissa|facebook|twitterissä|twitter|x|instagramissa|instagram|whatsapp|whatsappissa|telegramissa|youtubessa|tiktokissa|linkedinissä|sähköpostilla|sähköposti|somessa|sosiaalisessa mediassa|threadsissa',
      domain: 'com|net|org|info|fr|be|ch|lu|ca|es|mx|ar|cl|co|pe|it|pt|br|nl|de|at|eu|se|dk|no|fi|tv|nu',
      toimisto:
        'stt|stt reuters|stt afp|reuters|afp|ap|dpa|stt lehtikuva|uutistoimisto|uutissuomalainen|startel|up uutispalvelu|lännen media',
      juttu:
        'juttu|artikkeli|teksti|uutinen|haastattelu|kolumni|video|kirjoitus|sisältö|mielipidekirjoitus|arvio|pääkirjoitus|blogi|jakso|kuva|tiivistelmä|reportaasi|podcast|sivu',
      juttua:
        'juttua|artikkelia|tekstiä|uutista|haastattelua|jutun|artikkelin|tekstin|uutisen|haastattelun|jutusta|artikkelista|linkki|linkin|sivu|sivun|juttu|artikkeli|tarina',
      tämä: 'tämä|tämän|tätä|meidän|tästä|se',
      toimittaja:
        'toimittaja|journalisti|kirjeenvaihtaja|kolumnisti|päätoimittaja|taloustoimittaja|politiikan toimittaja|urheilutoimittaja|kulttuuritoimittaja|ulkomaantoimittaja|freelancetoimittaja|uutispäällikkö|rikostoimittaja|vapaa toimittaja',
      some: 'facebookissa|instagramissa|twitterissä|x ssä|tiktokissa|youtubessa|linkedinissä|whatsappissa|threadsissa|telegramissa|sähköpostilla|sähköpostitse|sähköpostiin|kaverille|somessa|blueskyssa|spotifyssa|google newsissa|messengerissä|facebookiin|snapchatissa',
    },
    phrases: {
      'consent-notice': {
        sentence: [
          ['(käytämme|kumppanimme|sivusto|me ja) [{fill}] evästeitä', 'Käytämme evästeitä palvelun parantamiseen.'],
          [
            '(jatkamalla|klikkaamalla|käyttämällä|hyväksymällä) [{fill}] (hyväksyt|suostut|suostumuksesi|evästeet|ehdot)',
            'Jatkamalla hyväksyt käyttöehdot.',
          ],
          [
            '(voit|sinulla) [{fill}] (peruuttaa|muuttaa|hallita) [{fill}] (suostumuksesi|suostumus|evästeitä|asetuksia)',
            'Voit milloin tahansa peruuttaa suostumuksesi.',
          ],
          [
            '(tämän|sisältö|sisällön|upotuksen) [{fill}] (näyttäminen|katsominen|näkyvissä|estetty) [{fill}] (evästeet|suostumus|evästeiden|hyväksymistä|edellyttää)',
            'Sisällön näyttäminen edellyttää suostumusta; evästeiden hyväksymistä.',
          ],
        ],
        line: [
          [
            '(sisältöä|videota|karttaa|julkaisua) ei (näytetä|voida näyttää) (evästeasetustesi|evästeasetusten|evästevalintojesi|suostumuksesi puuttumisen) (vuoksi|takia)',
            'Videota ei voida näyttää evästevalintojesi takia',
          ],
          [
            '(hyväksy|hylkää|hallitse|muuta|salli) [kaikki|vain] [evästeet|evästeitä|asetuksia|välttämättömät|evästeasetuksia]',
            'Hyväksy kaikki evästeet',
          ],
          ['(evästeasetukset|tietosuojaseloste|evästekäytännöt|tietosuojakäytäntö)', 'Evästeasetukset'],
          [
            '(sivusto|sivustomme|tämä sivusto|verkkosivusto) käyttää evästeitä [{tail}]',
            'Tämä sivusto käyttää evästeitä.',
          ],
          [
            '(evästeasetukset|yksityisyysasetukset|tietosuojaseloste|evästekäytäntö|tietosuoja asetukset)',
            'Yksityisyysasetukset',
          ],
          [
            '(me|kumppanimme|me ja) [ja] [#] [kumppania|kumppanimme|kumppaniamme] [{fill}] (käytämme|tallennamme|käsittelemme|käyttävät|keräämme) [{fill}] (evästeitä|tietoja|laitteelle|henkilötietoja) [{tail}]',
            'Me ja 300 kumppaniamme tallennamme tietoja laitteelle.',
          ],
          [
            '(hallitse|muuta|muokkaa|avaa|näytä|tarkista) (evästeasetuksia|evästeasetukset|yksityisyysasetuksia|yksityisyysasetukset|suostumusta|evästeitä|asetuksiasi|tietosuoja asetuksia|evästevalintojasi)',
            'Muuta yksityisyysasetuksia',
          ],
          [
            '(hyväksy|salli|hylkää|kiellä) (kaikki|vain välttämättömät|välttämättömät|valitut|kaikki evästeet) [evästeet]',
            'Hylkää kaikki',
          ],
          [
            '(sisältöä|videota|upotusta|tätä sisältöä|sisällön|jotta|nähdäksesi|sisältö) [{fill}] (suostumusta|suostumustasi|evästeet|evästeitä|evästeiden) [{tail}]',
            'Nähdäksesi videon hyväksy evästeet',
          ],
          ['(arvostamme|kunnioitamme) yksityisyyttäsi [{tail}]', 'Arvostamme yksityisyyttäsi'],
          [
            'voit (perua|muuttaa|peruuttaa|hallita) [{fill}] (suostumuksesi|asetuksia|suostumustasi|evästeasetuksia|valintojasi) [{tail}]',
            'Voit perua suostumuksesi milloin vain',
          ],
          [
            'lue lisää (evästeistä|evästekäytännöistämme|tietosuojasta|yksityisyydestä) [{tail}]',
            'Lue lisää evästeistä',
          ],
        ],
      },
      'ad-marker': {
        line: [
          [
            '{artikkeli} jatkuu (mainoksen|ilmoituksen|kuvan|videon) (jälkeen|alla)',
            'Artikkeli jatkuu mainoksen jälkeen',
          ],
          ['(ohita|sulje) {mainos}', 'Ohita mainos'],
          ['mainos (päättyy|alkaa|jatkuu)', 'Mainos päättyy'],
          ['(kaupallinen yhteistyö|maksettu mainos|sisältömarkkinointi) [{tail}]', 'Kaupallinen yhteistyö'],
          [
            '[mainos] ({juttu}|lue|lukeminen) jatkuu (mainoksen|alla|kuvan|videon|alapuolella|ilmoituksen|alempana|grafiikan) [jälkeen|alla|alapuolella]',
            'Teksti jatkuu kuvan alla',
          ],
          ['mainos {juttu} jatkuu [mainoksen] (alla|jälkeen|alapuolella)', 'Mainos – juttu jatkuu alla'],
          ['jatka lukemista mainoksen (jälkeen|alla)', 'Jatka lukemista mainoksen jälkeen'],
        ],
        weak: [
          'Mainos',
          'MAINOS',
          'Ilmoitus',
          'Mainokset',
          'Kaupallinen yhteistyö',
          'Sponsoroitu',
          'Mainossisältö',
          'Mainosyhteistyö',
          'Kaupallinen sisältö',
          'Maksettu yhteistyö',
          'Mainos alkaa',
        ],
      },
      'read-also': {
        label: [
          ['(lukuvinkki|lukuvinkit|lukusuositus|lukuvinkkimme)', 'Lukuvinkki'],
          [
            '(saatat|voisit|voit) [myös] (pitää|tykätä) [myös] (tästä|näistä|myös tästä|myös näistä)',
            'Saatat pitää myös tästä',
          ],
          [
            '(älä ohita tätäkään|älä missaa tätäkään|myös kiinnostavaa|lukemisen arvoista|myös lukemisen arvoista)',
            'Myös kiinnostavaa',
          ],
          [
            '(sinua voisi kiinnostaa|sinua saattaa kiinnostaa|sinua saattaisi kiinnostaa|saatat pitää|saatat myös pitää|ehkä sinua kiinnostaa|sinua voi kiinnostaa) [myös|lisäksi|nämä|tämä]',
            'Sinua voisi kiinnostaa myös',
          ],
          ['{lue} (myös|lisää|lisäksi|juttu|koko) [aiheesta|täältä]', 'Lue myös'],
          [
            '(aiheesta lisää|lisää aiheesta|luetuimmat|suosituimmat|saatat pitää myös|suosittelemme|aiheeseen liittyvää|muut lukevat|katso myös|lue lisää|liittyvät artikkelit|sinua voisi kiinnostaa|tuoreimmat)',
            'Aiheesta lisää',
          ],
          ['(lue|katso|kuuntele) (myös|lisää|myös nämä|tästä|aiemmin|seuraavaksi)', 'Lue myös nämä'],
          [
            '(luetuimmat|uusimmat|suosituimmat|aiheesta lisää|lisää aiheesta|aiheeseen liittyvää|aiheeseen liittyvät|suosittelemme|muut lukevat|lue seuraavaksi|tuoreimmat|katsotuimmat|älä missaa|lisää uutisia|toimitus suosittelee|samasta aiheesta|lisää luettavaa|muut lukivat|kommentoiduimmat|viimeisimmät|lisää kirjoittajalta|sinua voisi kiinnostaa|saatat pitää myös|saattaa kiinnostaa|lue uusimmat|jaetuimmat|uusimmat uutiset|luetuimmat uutiset)',
            'Muut lukevat',
          ],
        ],
        line: [
          [
            '(lisää|muita juttuja|uusimmat) (samasta|tästä|samalta) (osastosta|sarjasta|kategoriasta|osiosta)',
            'Lisää samasta osastosta',
          ],
          'Luetuimmat',
          'Uusimmat',
          'Suosituimmat',
          'Katsotuimmat',
          'Kommentoiduimmat',
        ],
      },
      'continue-reading': {
        line: [
          [
            'lue (koko|lisää|loput) [juttu|artikkeli|jutusta|haastattelu|uutinen|reportaasi|kirjoitus|teksti] _ [_] (verkkosivuilta|verkkosivuilla|sivuilta|verkosta|sivustolta|nettisivuilta)',
            'Lue koko juttu Esimerkkilehden verkkosivuilta',
          ],
          [
            'lue (koko|lisää|loput) [juttu|artikkeli|jutusta|haastattelu|uutinen|reportaasi|kirjoitus|teksti] <name> (verkkosivuilta|verkkosivuilla|sivuilta|verkosta|sivustolta|nettisivuilta)',
            'Lue koko juttu Esimerkkilehden verkkosivuilta',
          ],
          ['(lue|jatka) (koko|lisää|lukemista|koko juttu|koko artikkeli) [artikkeli|juttu|täältä]', 'Lue koko juttu'],
          'Seuraava sivu',
          ['lue (lisää|koko juttu|koko artikkeli) [osoitteessa] _ [_] {domain} [_]', 'Lue koko juttu esimerkki.fi:stä'],
          ['(lue|katso) (koko|loput) [{juttua}|juttu|haastattelu] [tästä|täältä]', 'Lue koko haastattelu'],
          ['(jatka|lue) (lukemista|eteenpäin|jatko|lisää) [tästä|täältä|aiheesta]', 'Lue lisää tästä'],
          ['(jatkuu|seuraava) (seuraavalla sivulla|sivulla #|sivu)', 'Jatkuu seuraavalla sivulla'],
        ],
      },
      'paywall-notice': {
        sentence: [
          [
            '(tämä|artikkeli|juttu|sisältö) [artikkeli|juttu|sisältö] on (vain|tarkoitettu|saatavilla) [vain] {tilaaja}',
            'Tämä artikkeli on vain tilaajille.',
          ],
          [
            '(kirjaudu|tilaa|rekisteröidy|osta) [{fill}] (lukeaksesi|jatkaaksesi|niin voit lukea|ja lue)',
            'Kirjaudu lukeaksesi',
          ],
        ],
        weak: ['Tilaajille', 'Premium', 'Plus', 'Vain tilaajille', 'Tilaajasisältö', 'Maksullinen sisältö'],
        line: [
          ['(artikkelista|jutusta|tekstistä) on [vielä] (lukematta|jäljellä) [vielä] #', 'Jutusta on jäljellä 40 %'],
          [
            'haluatko lukea (lisää|koko jutun|jutun loppuun|eteenpäin) (ryhdy|tule) tilaajaksi [{tail}] [kuussa]',
            'Haluatko lukea koko jutun? Tule tilaajaksi',
          ],
          [
            '[tämä] {juttu} on [vain|tarkoitettu|luettavissa|maksullinen|avoinna] [vain] (tilaajille|tilaajien|kirjautuneille|maksullinen|tilaajillemme) [{tail}]',
            'Teksti on vain tilaajille',
          ],
          [
            '(haluatko|tilaa|kirjaudu|aloita) [ja|lukea|tilaus] (lue|lukea|lukeaksesi|jatkaa|ja lue|jatka) (koko|lisää|lukemista|jutun|jutut) [{juttua}] [{tail}]',
            'Haluatko lukea lisää? Tilaa',
          ],
          ['(olet|sinulla on) [{fill}] (ilmaista|ilmaiset|maksutonta|rajan) [{tail}]', 'Olet lukenut ilmaiset juttusi'],
          ['(vain|tarkoitettu) tilaajille', 'Vain tilaajille'],
          [
            '(lukeaksesi|jatkaaksesi|avataksesi) [{fill}] (tilaa|kirjaudu|tilaus|tilaajaksi|tilaajan) [{tail}]',
            'Lukeaksesi koko jutun kirjaudu sisään',
          ],
        ],
      },
      offer: {
        // “250 euros a month” is what a child allowance comes to as well.
        run: [['# (euroa|euro) (kuukaudessa|kuussa|kk) [ensimmäiset # kk]', '9,90 euroa kuukaudessa']],
        line: [
          [
            '[nyt|juuri nyt|tarjous] (ensimmäinen|ensimmäiset #) (vuosi|kuukausi|kuukautta|viikkoa) [vain] # [euroa|e|eur] [viikossa|kuukaudessa|kk] [{tail}]',
            'Nyt ensimmäinen vuosi vain 1,90 € viikossa',
          ],
          [
            '(nyt|juuri nyt|tarjous|kevättarjous|kesätarjous|kampanja|vain nyt) # (kuukautta|kuukausi|kk|viikkoa|päivää) [vain|hintaan|yhteensä] # [euroa|e|eur|{tail}]',
            'Nyt 6 kuukautta vain 19,90',
          ],
          [
            '(katso|tutustu|valitse) (tilausvaihtoehdot|tilausvaihtoehtoihin|tilausvaihtoehto|tilaustarjoukset|tilaustarjouksiin)',
            'Tutustu tilausvaihtoehtoihin',
          ],
          [
            '(peru|voit perua|ei) (milloin tahansa|koska tahansa|sitoutumista|tilaus milloin tahansa) [{tail}]',
            'Peru milloin tahansa',
          ],
          [
            '(vain|alkaen|nyt) # (euroa|euro|e) [ensimmäinen|kuukaudessa|kk] [kuukausi]',
            'Vain 1 euro ensimmäinen kuukausi',
          ],
          ['(tilaa|kokeile) (nyt|ilmaiseksi|veloituksetta|maksutta) [{tail}]', 'Kokeile ilmaiseksi'],
          [
            '[#|ensimmäinen|ensimmäiset|kokeile] [kuukausi|kuukautta|kk|viikkoa] [hintaan|vain] # (sen jälkeen|jonka jälkeen|sitten|kuukaudessa|kk) [#] [kk|kuukaudessa|euroa]',
            'Ensimmäinen kuukausi 1 €, sen jälkeen 9,90 €/kk',
          ],
          [
            '(vain|alkaen|nyt|alk) # [euroa|euro|e] (kk|kuukaudessa|kuussa|kuukausi|viikossa|vko) [{tail}]',
            'Vain 9,90 €/kk',
          ],
          [
            '(kokeile|tilaa) [#|kuukausi|nyt|ensimmäinen] [viikkoa|kuukautta|kk|kuukausi] (ilmaiseksi|maksutta|eurolla|hintaan #|alkaen #)',
            'Kokeile 2 viikkoa ilmaiseksi',
          ],
          [
            'voit (peruuttaa|irtisanoa|lopettaa|perua) [tilauksen|tilauksesi] [milloin|koska] [tahansa|vain|haluat]',
            'Voit perua milloin vain',
          ],
          [
            '(rajaton|rajoittamaton|täysi) (pääsy|lukuoikeus) [{fill}] (sisältöihin|sisältöön|juttuihin|artikkeleihin|palveluun|lehteen) [{tail}]',
            'Rajaton lukuoikeus kaikkiin juttuihin',
          ],
          ['(ei|ilman) (sitoutumista|sitoumusta|sitoutumisaikaa|määräaikaisuutta) [{tail}]', 'Ei sitoutumista'],
          [
            '(tilaa|tilaa nyt|katso tarjous|katso tarjoukset|valitse tilaus|aloita tilaus|siirry tilaamaan|tee tilaus|kokeile nyt|tutustu tarjoukseen|hyödynnä tarjous)',
            'Katso tarjous',
          ],
          [
            '(kaikki|lue kaikki) (sisällöt|jutut|artikkelit) (rajatta|ilman mainoksia|käytössäsi|yhdellä tilauksella) [{tail}]',
            'Kaikki sisällöt käytössäsi',
          ],
        ],
      },
      login: {
        line: [
          ['et ole [vielä] (kirjautunut|kirjautuneena|rekisteröitynyt) [sisään] [{tail}]', 'Et ole kirjautunut sisään'],
          [
            '(oletko|onko|joko olet) (jo|sinulla) [jo] (tilaaja|tunnus|tili|tilaus) [kirjaudu] [{tail}]',
            'Oletko jo tilaaja? Kirjaudu',
          ],
          [
            '(kirjaudu|kirjaudu sisään|luo tunnus|unohditko salasanan|kirjaudu ulos|oma tili|rekisteröidy|luo tili)',
            'Kirjaudu sisään',
          ],
          [
            '(oletko|onko sinulla|eikö sinulla ole|etkö ole) [jo|vielä] (tilaaja|tunnus|tunnusta|asiakas|jäsen|tunnukset|tili|tiliä) [kirjaudu|luo|rekisteröidy|kirjaudu sisään] [sisään|tunnus|tästä] [tästä]',
            'Onko sinulla jo tunnus? Kirjaudu',
          ],
          [
            '(unohditko|unohtuiko|unohtunut) [sinulta] (salasanasi|salasana|salasanan|käyttäjätunnus)',
            'Unohtuiko salasana?',
          ],
          [
            '(luo|tee|rekisteröi) [ilmainen|uusi|maksuton] (tunnus|tili|käyttäjätunnus|käyttäjätili|tunnukset) [tästä|ilmaiseksi|...]',
            'Luo uusi tunnus',
          ],
          [
            '(kirjaudu|jatka|rekisteröidy) [sisään] (googlella|facebookilla|applella|sähköpostilla|google tilillä|tunnuksilla|tunnuksillasi)',
            'Kirjaudu Googlella',
          ],
        ],
      },
      newsletter: {
        sentence: [
          ['(tilaa|saat|liity|vastaanota) [{fill}] {uutiskirje}', 'Tilaa uutiskirjeemme'],
          ['(saat|tilaa) [{fill}] (sähköpostiisi|suoraan sähköpostiin)', 'Saat uutiset suoraan sähköpostiisi.'],
        ],
        line: [
          [
            'älä jää paitsi (tilaa|liity) (aamukirjeemme|iltakirjeemme|uutiskirjeemme|uutiskirje|uutiskirjeen tilaajaksi)',
            'Älä jää paitsi: tilaa uutiskirjeemme',
          ],
          ['(sähköpostiosoitteesi|sähköpostiosoite|kirjoita sähköpostiosoitteesi)', 'Sähköpostiosoite'],
          [
            '(kiitos|tilauksesi|uutiskirjeen tilaus) [on] (tilauksesta|tilauksestasi|vahvistettu|onnistui|vastaanotettu|ilmoittautumisesta) [{tail}]',
            'Kiitos tilauksestasi!',
          ],
          [
            '(saat|tilaa|vastaanota|haluan) [{fill}] (uutiskirje|uutiskirjeen|uutiskirjeemme|sähköpostiisi|sähköpostiin|uutiskirjeitä|uutiskirjeet) [{tail}]',
            'Haluan tilata uutiskirjeen',
          ],
          [
            '(tilaamalla|liittymällä|ilmoittautumalla) [{fill}] (hyväksyt|hyväksyn) [{tail}]',
            'Tilaamalla uutiskirjeen hyväksyt ehdot',
          ],
          [
            'voit (perua|peruuttaa|lopettaa) [uutiskirjeen] tilauksen [{tail}]',
            'Voit peruuttaa tilauksen koska tahansa',
          ],
          ['(vahvista|tarkista) (sähköpostisi|sähköpostiosoitteesi|tilauksesi) [{tail}]', 'Vahvista sähköpostisi'],
          [
            '(päivän|viikon) (tärkeimmät|parhaat|kiinnostavimmat) [{fill}] (sähköpostiisi|sähköpostiin|uutiskirjeessä) [{tail}]',
            'Viikon parhaat jutut sähköpostiisi',
          ],
        ],
      },
      'follow-us': {
        sentence: [
          ['(seuraa|tykkää) (meitä|<name>) [{fill}] {verkko}', 'Seuraa meitä Facebookissa'],
          ['(lataa|asenna) [{fill}] (sovellus|sovelluksemme|sovelluksen) [{tail}]', 'Lataa sovelluksemme'],
        ],
        line: [
          [
            '(toimituksemme|lehtemme|toimitus|kanavamme) (on|löytyy) [nyt] (myös|nyt myös) (blueskyssa|threadsissa|instagramissa|facebookissa|tiktokissa|mastodonissa|whatsappissa|telegramissa|youtubessa|x ssä)',
            'Toimituksemme on myös Blueskyssa',
          ],
          [
            'ota uutiset mukaasi [sovelluksessamme|sovelluksellamme|sovelluksemme avulla]',
            'Ota uutiset mukaasi sovelluksellamme',
          ],
          [
            'seuraa (whatsapp|telegram|youtube) (kanavaamme|kanavaa) [ja] [pysy] [ajan tasalla|mukana]',
            'Seuraa YouTube-kanavaamme ja pysy mukana',
          ],
          'Seuraa meitä',
          [
            '(ota|laita|salli|tilaa) (ilmoitukset|push ilmoitukset|uutishälytykset|hälytykset) [käyttöön|päälle|puhelimeesi|...]',
            'Ota push-ilmoitukset käyttöön',
          ],
          [
            '(seuraa|löydät|tykkää) [meitä|meidät|<name>] [myös] (facebookissa|instagramissa|twitterissä|tiktokissa|youtubessa|linkedinissä|whatsappissa|threadsissa|somessa|x ssä|google newsissa|blueskyssa|telegramissa|spotifyssa|snapchatissa) [{tail}]',
            'Seuraa Esimerkkilehteä TikTokissa',
          ],
          [
            'seuraa _ [_] [_] (facebookissa|instagramissa|twitterissä|tiktokissa|youtubessa|whatsappissa|threadsissa|x ssä|google newsissa) [{tail}]',
            'Seuraa esimerkkilehteä TikTokissa',
          ],
          [
            '(lataa|asenna) [_] [_] (sovellus|sovelluksemme|sovelluksessa|app|uutissovellus) [{tail}]',
            'Lataa ilmainen sovellus',
          ],
          [
            '(liity|tule mukaan) [_] (whatsapp kanavalle|whatsapp kanavallemme|kanavallemme|ryhmäämme) [{tail}]',
            'Liity WhatsApp-kanavallemme',
          ],
          [
            'lisää <name> (ensisijaiseksi|suosikiksi|googlen) [{tail}]',
            'Lisää Esimerkkilehti ensisijaiseksi lähteeksi',
          ],
        ],
      },
      'share-toolbar': {
        line: [
          [
            '(julkaise|jaa|lähetä|twiittaa) (x ssä|facebookissa|whatsappissa|linkedinissä|twitterissä|blueskyssa|threadsissa)',
            'Julkaise X:ssä',
          ],
          ['tallenna (pdf|pdf tiedostona|pdf muodossa)', 'Tallenna PDF-tiedostona'],
          [
            'jaa (julkaisu|juttu|artikkeli|uutinen|linkki|teksti) (facebookissa|twitterissä|x ssä|whatsappissa|somessa|instagramissa|linkedinissä|telegramissa)',
            'Jaa julkaisu Facebookissa',
          ],
          ['(jaa|lähetä|tulosta|tallenna|kopioi) [{artikkeli}|linkki] [{verkko}]', 'Jaa Facebookissa'],
          'Kuuntele juttu',
          [
            '(jaa|tallenna|kopioi|tulosta|lähetä|kuuntele|lahjoita|anna) [tämä|tätä] {juttua} [{some}|lahjaksi|myöhemmin|myöhempää varten]',
            'Lähetä juttu kaverille',
          ],
          ['(jaa|lähetä) [tämä] {some}', 'Jaa sähköpostilla'],
          ['linkki kopioitu [leikepöydälle]', 'Linkki kopioitu'],
          ['(lue|tallenna) (myöhemmin|lukulistalle|suosikkeihin|lukulistaan)', 'Lue myöhemmin'],
          ['(suurenna|pienennä|muuta) (tekstiä|tekstikokoa|tekstin kokoa)', 'Suurenna tekstiä'],
        ],
        weak: ['Jaa', 'Tallenna', 'Tulosta', 'Kommentoi', 'Kopioi linkki', 'Kuuntele'],
      },
      'media-credit': {
        label: [
          [
            '(kuva|kuvat|kuvaaja|kuvituskuva|arkistokuva|lähde) (lehtikuva|epa|afp|reuters|getty|stt|aop|arkisto|all over press)',
            'Kuva: Lehtikuva',
          ],
        ],
        line: [
          [
            '[kuvan|kuvat|valokuvan|valokuvat] (on ottanut|ovat ottaneet|otti|kuvasi|kuvannut|on kuvannut) <name>',
            'Kuvan on ottanut Eva Muster',
          ],
          ['(kuvituskuva|arkistokuva|kuvakaappaus) [<name>]', 'Kuvituskuva'],
          ['(katso|avaa) (kuvat|kuvagalleria|kaikki kuvat)', 'Katso kuvat'],
          [
            '(kuva|kuvat|arkistokuva|kuvituskuva|grafiikka|video|kuvitus|kuvan lähde) [c] (lehtikuva|stt|aop|getty|getty images|reuters|ap|afp|shutterstock|all over press|imago|yksityinen|istock|unsplash|poliisi|arkisto|epa|mostphotos|kotialbumi) [<name>]',
            'Kuva: AOP',
          ],
          [
            '(kuvituskuva|arkistokuva|kuvakaappaus|kuvitusta|kuva ei liity tapaukseen|kuvan henkilö ei liity juttuun|kuvituskuva ei liity tapaukseen) [<name>]',
            'Arkistokuva',
          ],
        ],
      },
      'media-widget': {
        line: [
          ['(katso|toista|kuuntele) (video|videolta|podcast|jakso|ohjelma)', 'Katso video'],
          'Seuraava video',
          ['(videota|ääntä|lähetystä|tallennetta) ei voi toistaa [{tail}]', 'Lähetystä ei voi toistaa'],
          [
            '(katso|toista|kuuntele|käynnistä) (video|videot|lähetys|pätkä|ohjelma|tallenne|podcast|jakso) [tästä|#|kokonaan]',
            'Katso lähetys',
          ],
          [
            '(video|lähetys|podcast|videon toisto|jakso) (alkaa|ei ole|ei ole enää|latautuu|käynnistyy|ladataan) [{fill}] (kuluttua|saatavilla|katsottavissa|toistettavissa|hetkessä|pian)',
            'Video latautuu hetken kuluttua',
          ],
          ['video (alkaa|käynnistyy|latautuu)', 'Video latautuu'],
          ['kuuntele (juttu|artikkeli|teksti|uutinen|ääniversio) [#] [min|minuuttia|#]', 'Kuuntele artikkeli 4 min'],
          [
            '[tämä] {juttu} [luetaan|on] [luettu|luetaan] (konepuheella|koneäänellä|tekoälyäänellä|synteettisellä äänellä|tekoälyn äänellä|keinoäänellä) [{tail}]',
            'Artikkeli luetaan koneäänellä',
          ],
          ['(ääni|puhe) on (tuotettu) (tekoälyllä|koneellisesti) [{tail}]', 'Ääni on tuotettu tekoälyllä'],
          ['(seuraava video|ladataan videota|ladataan) [# sekunnin kuluttua]', 'Seuraava video 5 sekunnin kuluttua'],
          ['(kesto|video|ääni) # [min|#]', 'Kesto: 2:14'],
        ],
      },
      byline: {
        weak: [['(teksti|kirjoittaja|toimittaja|julkaissut) <name>', 'Teksti: Anna Virtanen'], 'Toimitus'],
        line: [
          [
            '(teksti|toimittaja|kirjoittaja|kuvat|kuva|teksti ja kuvat|haastattelu|toimittanut|julkaisija|grafiikka|kuvaaja|kirjoittanut) <name> [ja <name>] [kuvat|kuva|teksti] [<name>]',
            'Teksti: Eeva Salo Kuvat: Matti Koski',
          ],
          ['kirjeenvaihtajamme [_] [<name>]', 'Kirjeenvaihtajamme Berliinissä'],
        ],
      },
      'author-bio': {
        line: [
          'Kirjoittajasta',
          'Tietoa kirjoittajasta',
          [
            'kirjoittaja [<name>] (on|toimii|työskentelee) [_] [_] [_] (professori|tutkija|toimittaja|vapaa toimittaja|kolumnisti|dosentti|kirjailija|asiantuntija|johtaja|tohtori|yliopistonlehtori) [{tail}]',
            'Kirjoittaja on oikeustieteen professori.',
          ],
          ['<name> on <name> {toimittaja} [joka|ja] [...]', 'Eeva Salo on Esimerkkilehden taloustoimittaja.'],
          [
            '<name> on [_] [_] {toimittaja} (joka|ja) (kirjoittaa|seuraa|työskentelee|käsittelee) [...]',
            'Eeva Salo on Esimerkkilehden toimittaja, joka seuraa terveyttä.',
          ],
          [
            '(kaikki|lisää|muut) (jutut|artikkelit|kirjoittajan jutut) [kirjoittajalta] <name>',
            'Kaikki jutut: Eeva Salo',
          ],
          ['(kirjoittajasta|tietoa kirjoittajasta|kirjoittajan jutut|lisää kirjoittajalta)', 'Tietoa kirjoittajasta'],
        ],
      },
      'date-stamp': {
        line: [
          [
            '(julkaistu|päivitetty|viimeksi päivitetty) # [{kuukausi}|#] [#] [klo] [#] [#] [(julkaistu|päivitetty|muokattu) # ...]',
            'Julkaistu 12.3.2021 klo 18.04',
          ],
          ['# (tuntia|minuuttia|päivää|tunti) sitten', '3 tuntia sitten'],
          ['(lukuaika|lukuaika noin) # (min|minuuttia)', 'Lukuaika 4 min'],
          ['(tänään|eilen) [klo] #', 'Eilen klo 17.20'],
          ['[noin|n] # (min|minuuttia|minuutin) (lukuaika|lukea|luettava|lukemista|lukuaikaa)', '4 min lukuaika'],
          ['# # [#] klo # [#]', '3.4.2023 klo 17:21'],
        ],
        label: [
          ['(viimeksi|viimeksi on) (muokattu|päivitetty|muutettu|korjattu)', 'Viimeksi muokattu 3.1.2024'],
          [
            '[{juttu}] (julkaistu|päivitetty|viimeksi päivitetty|muokattu|julkaisupäivä|päivitetty viimeksi) [klo|tänään|eilen] [klo]',
            'Julkaistu',
          ],
          ['lukuaika [noin|n]', 'Lukuaika'],
        ],
      },
      'agency-signature': {
        line: [
          [
            '(uutisessa|jutussa|artikkelissa) (on käytetty|on hyödynnetty|käytetään) <name> [_] (aineistoa|materiaalia|uutisia)',
            'Jutussa on käytetty STT:n aineistoa',
          ],
          ['(lähde|lähteet) (stt|reuters|afp|ap|bbc) [...]', 'Lähde: STT'],
          ['[lähde|lähteet|c|copyright] [<name>] {toimisto} [ja] [{toimisto}] [#]', 'Lähteet: STT ja Reuters'],
        ],
      },
      'source-line': {
        line: [
          [
            '(alkuperäinen|alkuperäisen) (juttu|artikkeli|kirjoitus|uutinen|teksti|jutun|artikkelin) (löytyy|on luettavissa|julkaistiin|on|löydät|luettavissa|voit lukea) [alun perin|ensin] <name>',
            'Alkuperäinen juttu löytyy Esimerkkilehdestä',
          ],
          [
            '(juttu|artikkeli|kirjoitus|teksti|kolumni|haastattelu|uutinen|tämä juttu|tämä artikkeli|tämä kirjoitus|tämä teksti) [on] [aiemmin|aikaisemmin|alun perin|alunperin|ensin|alkuaan] (ilmestyi|julkaistiin|ilmestynyt|julkaistu|ollut luettavissa|luettavissa|lainattu|peräisin) [ensin|alun perin|alunperin|aiemmin|alkuaan] <name>',
            'Juttu on aiemmin ilmestynyt Esimerkkilehdessä',
          ],
          'Linkki lähteeseen',
          'Alkuperäinen artikkeli',
          [
            '[tämä] {juttu} (on|julkaistiin) [julkaistu] (ensin|alun perin|ensimmäisen kerran|aiemmin) _ [_] [_]',
            'Juttu on julkaistu ensin Esimerkkilehdessä.',
          ],
          [
            '[tämä] {juttu} (on|julkaistiin|ilmestyi) [alun perin|ensimmäisen kerran|aiemmin|ensin] [julkaistu|ilmestynyt] [alun perin|ensimmäisen kerran|aiemmin|ensin] ... (lehdessä|sivuilla|verkossa|sivustolla|blogissa|sanomissa|lehden)',
            'Teksti on julkaistu alun perin Esimerkki-lehdessä.',
          ],
          ['(alun perin|aiemmin|ensimmäisen kerran) julkaistu [...]', 'Alun perin julkaistu Esimerkkilehdessä'],
          ['lue (alkuperäinen|alkuperäinen {juttu}) [{juttu}] [tästä|täältä|...]', 'Lue alkuperäinen juttu'],
        ],
        label: ['Lähde', 'Lähteet', 'Alkuperäinen lähde'],
      },
      comments: {
        line: [
          [
            '(kommentoi|keskustele) (artikkelia|artikkelista|juttua|jutusta|uutista|uutisesta|tätä artikkelia|tätä juttua) [tästä|täällä|alla]',
            'Kommentoi artikkelia',
          ],
          [
            '(jutun|artikkelin|uutisen) (kommentointi|kommentit|keskustelu) on (suljettu|päättynyt|poistettu käytöstä)',
            'Uutisen kommentointi on päättynyt',
          ],
          ['(#|lue|kirjoita|jätä|näytä) [#] {kommentti}', '12 kommenttia'],
          ['sähköpostiosoitettasi ei julkaista [{tail}]', 'Sähköpostiosoitettasi ei julkaista.'],
          ['kirjaudu (kommentoidaksesi|kommentoimaan) [{tail}]', 'Kirjaudu kommentoidaksesi'],
          ['(osallistu|liity) keskusteluun [{tail}]', 'Osallistu keskusteluun'],
          ['pakolliset kentät on merkitty', 'Pakolliset kentät on merkitty *'],
          ['(kommentit|kommentti|kommentteja) #', 'Kommentit (12)'],
          ['# (kommenttia|kommentti)', '12 kommenttia'],
          ['(lue|näytä|katso) [kaikki] [#] (kommentit|kommenttia) [#]', 'Näytä kaikki 12 kommenttia'],
          ['(kirjoita|jätä|lisää|lähetä) [oma] (kommentti|kommenttisi|mielipiteesi) [{tail}]', 'Jätä kommentti'],
          [
            '(kommentointi|kommenttiosio) on (suljettu|päättynyt|pois käytöstä|moderoitu) [{tail}]',
            'Kommentointi on suljettu',
          ],
          [
            '(mitä mieltä|osallistu|liity) [olet|sinä|keskusteluun] [{tail}] (kommentoi|keskusteluun|kommentteihin|kerro|keskustele) [{tail}]',
            'Mitä mieltä olet? Kommentoi',
          ],
          ['osallistu keskusteluun [{tail}]', 'Osallistu keskusteluun'],
          [
            'kirjaudu [sisään] (kommentoidaksesi|osallistuaksesi|jotta voit kommentoida) [{tail}]',
            'Kirjaudu kommentoidaksesi',
          ],
          ['(keskustelun säännöt|kommentoinnin säännöt|uusimmat ensin|vanhimmat ensin)', 'Uusimmat ensin'],
        ],
      },
      tags: {
        label: [
          ['(aiheet|avainsanat|asiasanat|kategoriat|tagit|kategoria|aihe)', 'Aiheet: talous, työ'],
          [
            '(aiheet|aihe|avainsanat|avainsana|tunnisteet|kategoriat|kategoria|asiasanat|lue lisää aiheesta|jutun aiheet)',
            'Asiasanat: terveys, Oulu',
          ],
        ],
      },
      copyright: {
        sentence: [
          ['kaikki oikeudet pidätetään', 'Kaikki oikeudet pidätetään'],
          ['(kopiointi|lainaaminen|jäljentäminen) [{fill}] (kielletty|lupaa)', 'Kopiointi ilman lupaa on kielletty.'],
        ],
        line: [
          [
            '[copyright|c] [#] [<name>] [oy|oyj] kaikki oikeudet pidätetään [{tail}]',
            '© 2024 Esimerkkilehti Oy. Kaikki oikeudet pidätetään.',
          ],
          [
            '(kopiointi|uudelleenjulkaisu|sisällön kopiointi|sisällön lainaaminen|jutun julkaiseminen) [{fill}] (kielletty|lupaa|luvan) [{tail}]',
            'Kopiointi ilman lupaa on kielletty',
          ],
        ],
      },
      'error-report': {
        line: [
          [
            '(huomasitko|löysitkö|ilmoita|ilmianna) (virheen|virheestä|kirjoitusvirheen) [{tail}]',
            'Huomasitko virheen?',
          ],
          [
            '(huomasitko|löysitkö|havaitsitko|onko) [jutussa|tekstissä|artikkelissa] (virheen|virhettä|kirjoitusvirheen|asiavirheen|virhe) [jutussa|tekstissä] [{tail}]',
            'Löysitkö virheen? Ilmoita siitä',
          ],
          [
            '(lähetä|anna) (palautetta|palaute|juttuvinkki|vinkki|uutisvinkki) [toimitukselle|jutusta|tästä|meille] [{tail}]',
            'Lähetä juttuvinkki',
          ],
          [
            '(ilmoita|raportoi) (virheestä|virhe|asiavirheestä|asiattomasta sisällöstä) [toimitukselle]',
            'Ilmoita virheestä',
          ],
          [
            '(onko sinulla|vinkkaa) [juttuvinkki|vinkki|tietoa] [{fill}] (toimitukseen|toimitukselle|meille|vinkki|yhteyttä) [{tail}]',
            'Vinkkaa toimitukselle',
          ],
        ],
      },
      donation: {
        sentence: [
          ['(tue|lahjoita) [{fill}] (journalismia|riippumatonta|journalismi)', 'Tue riippumatonta journalismia.'],
        ],
        line: [
          [
            '(tue|auta|lahjoita|ryhdy tukijaksi) [meitä|riippumatonta|toimintaamme|vapaata] [{fill}] (journalismia|journalismiamme|kuukausittain|lahjoituksella|lehteä|mediaa|toimintaamme) [{tail}]',
            'Tue vapaata mediaa',
          ],
          [
            '(tukesi|lahjoituksesi) [{fill}] (journalismin|journalismia|mahdollistaa|auttaa) [{tail}]',
            'Tukesi mahdollistaa työmme',
          ],
        ],
      },
      'live-marker': {
        line: [
          ['(juttua|uutista|artikkelia) (päivitetään|täydennetään) [{tail}]', 'Juttua päivitetään'],
          ['(lisää tietoa|lisätietoja) (tulossa|pian)', 'Lisää tietoa tulossa'],
          [
            'seuraa [ottelua|tilannetta|tapahtumia|täällä|vaaleja|suoraa] [tässä|täällä|lähetystä] (hetki hetkeltä|livenä|suorana|liveä|suoraa lähetystä|tästä|hetki hetkeltä seurannassa|seurantaa|live seurannassa) [{tail}]',
            'Seuraa ottelua livenä',
          ],
          ['[tämä|tätä] {juttua} (päivittyy|päivitetään) [jatkuvasti]', 'Juttu päivittyy'],
          [
            '(uutinen|juttu|artikkeli|uutista|juttua) (päivittyy|päivitetään|täydentyy|täydennetään) [{tail}]',
            'Uutinen täydentyy',
          ],
          ['(lisätietoja|lisää tietoa) (tulossa|myöhemmin|seuraa)', 'Lisätietoja tulossa'],
          [
            '(live|hetki hetkeltä|suora lähetys|liveseuranta|seuranta) [{tail}] (seuraa|uusimmat|päivittyy|hetki hetkeltä|lähetys) [_] [_] [{tail}]',
            'Live: seuraa vaaleja hetki hetkeltä',
          ],
        ],
        weak: [
          'Juuri nyt',
          'Suora',
          'Live',
          'Uusimmat',
          'Päivittyy',
          'Suora lähetys',
          'Liveseuranta',
          'Hetki hetkeltä',
          'Seuranta',
          'Päivittyvä',
        ],
      },
      control: {
        line: [
          'Näytä lisää',
          'Lataa lisää',
          'Näytä vähemmän',
          'Takaisin ylös',
          'Siirry sisältöön',
          'Seuraava artikkeli',
          'Edellinen artikkeli',
          'Koko näyttö',
          'Ladataan',
          'Etusivulle',
          [
            '(takaisin|siirry|palaa|hyppää) (ylös|etusivulle|sisältöön|pääsisältöön|sivun alkuun|listaan)',
            'Palaa etusivulle',
          ],
          [
            '(näytä|lataa|avaa) (lisää|vähemmän|kaikki|enemmän|lisää juttuja|lisää uutisia|lisää artikkeleita|valikko)',
            'Lataa lisää uutisia',
          ],
          ['(seuraava|edellinen) (juttu|artikkeli|kuva|sivu|uutinen)', 'Seuraava kuva'],
        ],
        weak: [
          'Sulje',
          'Seuraava',
          'Edellinen',
          'Valikko',
          'Haku',
          'Takaisin',
          'Peruuta',
          'Lähetä',
          'Lisää',
          'Jatka',
          'Etusivu',
        ],
      },
      'social-embed': {
        line: [
          'Näytä tämä julkaisu Instagramissa',
          [
            '(näytä|katso) (tämä|julkaisu) [julkaisu|video|kuva|twiitti] (instagramissa|facebookissa|x ssä|twitterissä|tiktokissa|threadsissa)',
            'Katso tämä video TikTokissa',
          ],
          [
            '(henkilön|käyttäjän|tilin) ... (jakama|julkaisema) (julkaisu|video|kuva|viesti)',
            'Käyttäjän Eeva (@eeva) jakama kuva',
          ],
        ],
      },
      'browser-notice': {
        sentence: [
          ['(ota|kytke|poista) [{fill}] (javascript|mainosesto|mainostenesto)', 'Ota JavaScript käyttöön'],
          ['selaimesi ei tue', 'Selaimesi ei tue videota.'],
        ],
        line: [
          [
            '(ota|poista|kytke|salli|nähdäksesi|sinun) [{fill}] (javascript|mainosten esto|mainosten estäjä|mainosesto|adblocker|mainosten esto ohjelma) [{tail}]',
            'Poista mainosten esto käytöstä',
          ],
          [
            '(käytät|näyttää siltä että käytät|selaimessasi on|huomasimme että käytät) [{tail}] (mainosten esto|mainosten estäjää|mainosestoa|adblockeria|mainosten esto ohjelmaa|mainosten estäjä) [{tail}]',
            'Käytät mainosten estäjää',
          ],
          ['(selaimesi|selain) (ei tue|on vanhentunut|ei ole) [{tail}]', 'Selaimesi on vanhentunut'],
        ],
      },
      'thank-the-writer': {
        line: [
          ['kiitos (lukemisesta|mielenkiinnosta|kun olit mukana)', 'Kiitos lukemisesta'],
          [
            '(kiitos kun|kiitos että) (luit|luet|lukija|seuraat|olet lukenut) [{tail}]',
            'Kiitos, että luit tämän jutun!',
          ],
          ['(piditkö|tykkäsitkö|oliko) [tästä|tämä] {juttua} [hyödyllinen|kiinnostava] [{tail}]', 'Piditkö jutusta?'],
          ['oliko [tämä] {juttu} (hyödyllinen|kiinnostava|hyvä) [{tail}]', 'Oliko tämä artikkeli hyödyllinen?'],
        ],
      },
      'site-banner': {
        line: [
          ['olet (tässä|täällä) (etusivu|uutiset) [...]', 'Olet tässä: Etusivu / Urheilu'],
          [
            'etusivu (uutiset|urheilu|kotimaa|talous|kulttuuri|ulkomaat|politiikka|paikalliset|mielipide|viihde) [<name>] [<name>]',
            'Etusivu > Uutiset > Kotimaa',
          ],
        ],
      },
      disclaimer: {
        line: [
          [
            '[tämä] {juttu} (sisältää|voi sisältää) [{fill}] (mainoslinkkejä|affiliate|kumppanilinkkejä|tuotelinkkejä|mainontaa|kaupallisia) [{tail}]',
            'Juttu sisältää kumppanilinkkejä.',
          ],
          [
            '(tämä|kyseessä) on (mielipidekirjoitus|kolumni|kommentti|pääkirjoitus|analyysi|lukijan mielipide|arvio|kirjoittajan) [{tail}]',
            'Tämä on kolumni. Kirjoittaja vastaa sisällöstä.',
          ],
          [
            '(kirjoittaja vastaa|mielipiteet ovat|kirjoituksen mielipiteet|kirjoitus edustaa|kolumni edustaa) [{fill}] (kirjoittajan|mielipiteistään|sisällöstä|omia|näkemyksistään) [{tail}]',
            'Mielipiteet ovat kirjoittajan omia',
          ],
          [
            '(voimme saada|<name> voi saada|saamme) [komission|palkkion] [{tail}] (komission|palkkion|komissiota|ostoksista|linkeistä|palkkiota) [{tail}]',
            'Voimme saada palkkion ostoksista',
          ],
          [
            '(kaupallinen yhteistyö|yhteistyössä|mainos yhteistyössä|sisällön tarjoaa|kaupallinen sisältö) [<name>]',
            'Yhteistyössä Esimerkki Energia',
          ],
        ],
      },
      'cms-leftover': {
        line: [
          ['(katso|näytä) kuvat', 'Näytä kuvat'],
          [
            '(katso|avaa|näytä|selaa) (kaikki|kuvagalleria|galleria|kuvat|kuvasarja|lisää kuvia) [#] [kuvaa|kuvat|kuvia]',
            'Katso kaikki 9 kuvaa',
          ],
          ['(suurenna|zoomaa) (kuva|kuvaa|grafiikka|kartta)', 'Suurenna grafiikka'],
          ['(kuva|video|sisältö) (ei saatavilla|puuttuu|# #|ei löydy)', 'Kuva ei saatavilla'],
          ['(kuvagalleria|galleria) # kuvaa', 'Kuvagalleria: 9 kuvaa'],
          ['(lataa|avaa) (pdf|dokumentti|tiedosto)', 'Lataa PDF'],
        ],
      },
      'translation-notice': {
        line: [
          [
            'käännetty (englannista|ruotsista|saksasta|venäjästä|ranskasta) [koneellisesti|tekoälyllä]',
            'Käännetty saksasta',
          ],
          [
            '[tämä] {juttu} on (käännetty|tehty|tuotettu|kirjoitettu|tiivistetty|laadittu) [automaattisesti|koneellisesti|kokonaan|osittain] [{fill}] (englannista|tekoälyn|tekoälyllä|konekääntäjällä|koneellisesti|avulla|tekoälyä|automaattisesti) [{tail}]',
            'Tiivistelmä on tehty tekoälyllä',
          ],
          [
            '(konekäännös|käännetty tekoälyllä|tekoälyn tekemä tiivistelmä|suomentanut) [<name>]',
            'Suomentanut Eeva Salo',
          ],
        ],
      },
      'press-notice': {
        line: [
          [
            '(lisätietoja|lisätiedot|yhteyshenkilö|yhteydenotot medialle|haastattelupyynnöt|lisätietoja antaa|mediayhteydet) <name> ... (p|puh|gsm|puhelin) # [...]',
            'Lisätietoja: Eeva Salo, p. 040 555',
          ],
          [
            '[tämä] {juttu} (on|julkaistiin|ilmestyi) [julkaistu|ilmestynyt|aiemmin] [julkaistu|aiemmin|alun perin] (painetussa|printtilehdessä|paperilehdessä|lehdessä|päivän lehdessä) [...]',
            'Juttu on julkaistu painetussa lehdessä',
          ],
          ['(tiedote|lehdistötiedote) [#] [<name>]', 'Tiedote Esimerkki Oy'],
        ],
      },
    },
  },
  {
    language: 'en',
    from: 'fi',
    sets: {},
    phrases: {
      'ad-marker': {
        line: [
          [
            '(the story|story|the article) continues after the (advertisement|ad|picture)',
            'The story continues after the advertisement',
          ],
        ],
        weak: ['Commercial cooperation'],
      },
      'live-marker': {line: ['The story is being updated']},
    },
  },
  finnishVocabulary,
]
