import type {PhraseBook} from '../../phrases.js'

/** The words of Finnish notices, in the cases that they stand in: see the book of German ones for what stands in such sets. */
export const finnishVocabulary: PhraseBook = {
  language: 'fi',
  sets: {
    little:
      'aina|alapuolella|alla|alle|alta|edelleen|ei|ei ole|eikä|emme|enemmän|ennen|ensin|enää|eri|et|eteenpäin|ettei|että|haluaisitko|haluamme|haluan|haluat|haluatko|he|helposti|heti|hetki|ilmaiseksi|ilman|itse|ja|jo|joita|joka|jokaisen|jolla|jonka|jos|jotta|jälkeen|kaikista|kaikki|kaikkia|kaikkiin|kanssa|kautta|kerran|kiitos|kohdasta|kohtaan|koko|koska|kuin|kun|kyllä|käyttöön|lisäksi|lisää|maksutta|me|meidän|meihin|meille|meiltä|meistä|meitä|minulle|minun|mistä|miten|muita|mukaan|mutta|muut|muuta|myöhemmin|myös|ne|niin|niitä|nopeasti|nyt|näin|näitä|nämä|ole|ole hyvä|olet|oletko|oleva|olla|on|onko|ota|otamme|ovat|pian|pitää|päällä|pääsee|pääset|saa|saada|saamme|saat|se|sekä|sen|seuraava|seuraavaksi|siitä|sinua|sinulla|sinulle|sinun|sinut|sitten|sitä|suoraan|tai|takaisin|te|teidän|teille|tulee|tähän|tälle|tällä|tämä|tämän|tästä|tätä|täytyy|täältä|uudelleen|uudet|uusi|uutta|vai|vaikka|vain|varten|voi|voi olla|voidaan|voimme|voit|voitko|yli|ylös',
    verkko:
      'apple podcasts|bluesky|blueskyssa|facebook|facebookiin|facebookin|facebookissa|facebookista|google|google news|google uutiset|googlella|googlessa|instagram|instagramiin|instagramin|instagramissa|instagramista|linkedin|linkedinissä|mastodon|messenger|snapchat|snapchatissa|some|somessa|sosiaalisessa mediassa|spotify|spotifyssa|telegram|telegramissa|threads|threadsissa|tiktok|tiktokin|tiktokissa|tiktokista|twitter|twitteriin|twitterin|twitterissä|whatsapp|whatsappiin|whatsappilla|whatsappissa|x|youtube|youtuben|youtubessa|youtubesta',
    juttu:
      'artikkeleihin|artikkeleita|artikkeli|artikkelia|artikkeliin|artikkelin|artikkelissa|artikkelista|artikkelit|haastattelu|haastattelun|juttu|juttua|juttuihin|juttuja|juttumme|jutun|jutussa|jutusta|jutut|kirjoituksen|kirjoitus|maksullinen artikkeli|maksulliset artikkelit|plus artikkeli|plus juttu|reportaasi|sisällön|sisällöt|sisältö|sisältöihin|sisältöjä|sisältöä|sisältöön|teksti|tekstin|tekstissä|tekstiä|uutinen|uutisen|uutista',

    mainos:
      'mainoksen|mainokset|mainoksia|mainos|mainoskatko|mainoskatkon|mainospaikka|mainosta|mainostauko|mainostauon|mainosten|mainosvideo|mainosvideon',
    mainosJälkeen:
      '(mainoksen|mainosten|ilmoituksen|mainoskatkon|mainostauon|mainosvideon) (jälkeen|alla|alapuolella|alapuolelta|perään|alta)|mainoksen alle',
    jatkoTeko: '{juttu}|jatka|jatkaa|jatkat|jatko|jatkuu|loppuosa|loput|lue|lukea|lukemista|seuraa|vieritä',
    mainosSana: '{jatkoTeko}|{little}|{mainos}|#|lyhyen|lyhyt|osa|sekunnin|sekuntia|sivu|sivun',
    mainosTeko: 'alkaa|jatka lukemista|loppuu|ohita|ohittaa|piilota|poista|päättyi|päättyy|siirry|sulje|vieritä',

    eväste:
      'eväste|evästeasetuksesi|evästeasetukset|evästeasetuksia|evästeasetuksiasi|evästeasetuksista|evästeen|evästeet|evästeiden|evästeitä|evästekäytännöt|evästekäytäntö|evästevalintojasi|henkilötiedot|henkilötietoja|henkilötietojasi|kolmannen osapuolen|kolmansien osapuolien|seuranta|suostumusasetukset|tietosuoja|tietosuojaasetukset|tietosuojakäytäntö|tietosuojaseloste|tietosuojaselosteesta|ulkoinen sisältö|ulkoista sisältöä|ulkopuolinen sisältö|upotettu sisältö|upotuksen|upotus|yksityisyys|yksityisyysasetukset|yksityisyysasetuksia|yksityisyytesi|yksityisyyttäsi',
    evästeTeko:
      'arvostamme|asetukset|asetuksia|asetuksista|edellyttää|estetty|hallinnoi|hallitse|hylkää|hyväksy|hyväksymiä|hyväksymällä|hyväksymään|hyväksyn|hyväksynyt|hyväksyt|hyväksytkö|hyväksyttävä|hyväksyä|jaetaan|keräämme|kiellä|kunnioitamme yksityisyyttäsi|käsitellään|käsittelemme|käytetään|käyttää|käyttö|käytämme|käytön|ladataan|lataa|lisätietoja|lue lisää|meille tärkeä|meille tärkeää|muokkaa|muuta|muuttaa|muuttamalla|nähdäksesi|näytetään|näyttäminen|näyttämiseksi|näyttää|näytä|salli|sallia|sallit|sallittava|suostumuksesi|suostumus|suostumustasi|tallennamme|tallentaa|vaatii|valinta|valintasi|valintojasi|välttämättömiä|välttämättömät',
    evästeSana:
      '{eväste}|{evästeTeko}|{juttu}|{little}|{verkko}|#|alusta|analysointiin|anna|antaa|antanut|jatkaa|jatkaaksesi|jatkamalla|julkaisu|julkaisun|kaikkien|kartan|kartta|kehittämiseen|klikkaamalla|kohdennettu|kohdennettua|kohdennettuja|kokemuksen|kokemus|kumppani|kumppanimme|kumppanit|käyttökokemuksen|käyttökokemus|käyttökokemusta|käyttökokemustasi|laite|laitteelle|laitteellesi|lukeaksesi|lähde|mahdollisen|mahdollista|mainonnan|mainontaa|mittaamiseen|nähdä|ominaisuuksia|painamalla|painiketta|palvelu|palvelua|palveluita|palvelumme|palvelun|parantaa|parantaaksemme|parantamiseksi|paremman|parhaan|peruuttaa|podcast|sivu|sivun|sivusto|sivustolla|sivustomme|sivuston|soitin|takia|tarkoituksiin|tarkoitus|tarpeelliset|tekniikoita|teknologioita|tiedot|tieto|tietoja|tilastointiin|twiitti|ulkoinen|ulkoisen|ulkoista|valinnaiset|vastaavia|verkkosivusto|verkkosivuston|video|videon|videota|vuoksi',
    suostumus:
      'hyväksyntäsi|hyväksyntääsi|lupaasi|lupasi|suostumuksen|suostumuksesi|suostumus|suostumusta|suostumustasi',
    latausTeko:
      '{verkko}|julkaisun|kartan|kartta|ladataan|ladataan vasta|lataa|lataaminen|nähdäksesi|näkyy|näytetään|näyttäminen|näyttämiseen|näyttämiseksi|näyttää|näytä|podcastin|sisällön|sisältö|toistaa|toistaminen|ulkoisen|video|videon',

    tilaus: '{tilausName}|plus|premium',
    tilausName:
      'diginä|digitilaaja|digitilaajille|digitilauksen|digitilaus|kaikki tilaukset|kokeilutilauksen|kokeilutilaus|kuukausitilaus|lahjatilaus|maksullinen|maksullista|maksumuuri|maksumuurin|tilaa digi|tilaa lehti|tilaa lehti nyt|tilaaja|tilaajaedut|tilaajaetu|tilaajajuttu|tilaajaksi|tilaajalle|tilaajan|tilaajana|tilaajasisältö|tilaajasisältöä|tilaajat|tilaajille|tilaajillemme|tilaamalla|tilaat|tilauksella|tilauksen|tilauksesi|tilauksesta|tilaus|tilausta|tilaustarjoukset|tilaustarjous|verkkotilaus|vuositilaus',
    jäsen:
      'asiakkaille|jäsen|jäsenenä|jäsenet|jäsenille|jäsenten|kirjautuneet|kirjautuneille|käyttäjille|rekisteröidy|rekisteröityneet|rekisteröityneille',
    pääsy:
      '{juttu}|arkisto|arkistoon|avaa|avata|avautuu|käyttöoikeus|lue|luet|luettavissa|lukea|lukeaksesi|lukemaan|lukeminen|lukemista|lukittu|näkyvissä|pääsy|rajaton|rajattomaan|rajattoman|rajattomasti|saatavilla|varattu|yksinoikeudella',
    maksuSana:
      '{jäsen}|{little}|{pääsy}|{tilaus}|#|avaaksesi|digi|digitaalinen|digitaalisen|edellyttää|etu|etuihin|euro|euroa|eurolla|hanki|ilmainen|ilmaiset|jatka|jatkaa|jatkaaksesi|juttusi|kaikkea|kaikki|kiinnostuitko|kiinnostuksesi|kirjaudu|kirjautumalla|kk|kokeile|kuukauden|kuukaudessa|kuukausi|kuuluu|lehden|lehteen|lehteä|lehti|loppuosa|lukenut|lukijoille|luo|maksaville|nauti|näköislehden|näköislehti|olet|osa|osta|sisään|sivusto|sivuston|sovelluksen|sovellus|tarjous|tarvitset|tilaa|tilata|tunnus|tutustu|täysi|vaatii|valitettavasti|valitse|vapaa|vapaasti|verkkosivut|viikko|viikon|vuoden|vuosi',
    ilmainen:
      'ilmainen (artikkeli|juttu)|ilmaiset (artikkelit|jutut)|ilmaisia (artikkeleita|juttuja)|ilmaista (artikkelia|juttua)|maksutonta (artikkelia|juttua)|maksuttomat (artikkelit|jutut)|maksuttomia (artikkeleita|juttuja)',
    käytetty:
      'jäljellä|kuukaudessa|kuussa|käytetty|käyttänyt|loppuun|lukenut|raja|tämän kuukauden|tämän kuun|tässä kuussa|täynnä',

    summa:
      '# (euro|euroa|eurolla|euron|senttiä|kk)|# (kuukausi|viikko|vuosi)|# [euroa|euro] (kuukaudessa|viikossa|vuodessa|kuussa)',
    hinta: 'edullisemmin|eurolla|halvemmalla|ilmaiseksi|maksutta|norm|puoleen hintaan|säästä|säästät|tarjoushintaan',
    sitoumus:
      'irtisano|irtisanoa|jatkuu automaattisesti|kestotilaus|kokeile|kokeilu|kokeilujakso|kokeilukuukausi|määräaikainen|peru|perua|peruuttaa|sitoumusta|sitoutumisaikaa|sitoutumista|uusiutuu',
    senJälkeen:
      'ensimmäinen kuukausi|ensimmäisen kuukauden|ensimmäiset|ilman sitoutumista|jonka jälkeen|kokeile|norm|normaalihinta|peru|sen jälkeen|sitoutumisaikaa',
    valinta:
      'alennus|alennusta|aloita|anna|edullisesti|edut|etu|euro|euroa|eurolla|hanki|ilmaiseksi|jatka|joululahja|kampanja|kokeile|kokeilla|lahja|lahjakortti|lahjaksi|lunasta|maksa|maksat|osta|prosenttia|puoleen hintaan|päivitä|sopiva|sopivin|säästä|tarjouksemme|tarjouksen|tarjoukset|tarjous|tilaa|tilata|tutustu|valitse|vertaa',
    tarjousSana:
      '{hinta}|{little}|{sitoumus}|{tilaus}|{valinta}|#|ajan|alennus|artikkelit|asiakas|black friday|digi|diginä|digitaalinen|ensimmäinen|ensimmäisen|euro|euroa|euron|halutessasi|hintaan|joulu|joulutarjous|jutut|kaksi|kesä|kesätarjous|kevättarjous|kk|kolme|koska|kuukauden|kuukaudessa|kuukausi|kuukautta|kuusi|lehden|lehteä|lehti|loput|lue|lukea|lukijoille|maksat|milloin|neljä|normaalihinta|nyt|näköislehti|paras|parhaan|prosenttia|päivä|päivän|päivää|rajattomasti|rajoitetun|senttiä|sovellus|syystarjous|tahansa|uutiset|vain|viikko|viikkoa|viikon|viikonloppu|vuoden|vuosi|vuotta',
    peru: 'irtisano|irtisanoa|irtisanottavissa|lopeta|lopettaa|peru|perua|peruttavissa|peruutettavissa|peruuttaa|sitoumusta|sitoutumisaikaa',
    milloin:
      'ei|halutessasi|helposti|ilman|joustavasti|koska tahansa|koska vain|kuukausittain|milloin tahansa|milloin vain',

    login:
      'kirjaudu|kirjaudu sisään|kirjautua|kirjautuminen|kirjautuneena|kirjautunut|käyttäjätili|käyttäjätunnuksen|käyttäjätunnus|luo tili|luo tunnus|ole tiliä|ole tunnusta|omat tiedot|rekisteröidy|rekisteröityminen',
    loginTeko:
      'apple|applella|artikkelin|eikö sinulla|facebook|facebookilla|google|googlella|ilmaiseksi|jatkaaksesi|jo tilaaja|jutun|kommentoidaksesi|lukeaksesi|lukemista|maksuton|maksutta|maksuttoman|pysy|salasana|salasanan|salasanasi|sisään|sähköposti|sähköpostiosoite|sähköpostiosoitteesi|tallentaaksesi|tilaaja|tilauksen|tilaus|unohditko|unohtunut',
    loginSana:
      '{little}|{login}|{loginTeko}|#|artikkeli|asiakas|asiakasnumero|digi|ei|eikö|jatka|jo|jäsen|käyttäjä|lehden|minuutissa|minuutti|muista|palvelu|palvelun|palveluun|syötä|tervetuloa|tiedot|tili|tiliä|tunnus|tunnusta|tästä|uusi|vielä',

    kirje:
      'aamukirje|postilaatikkoosi|postituslista|postituslistalle|sähköpostiin|sähköpostiisi|sähköpostilaatikkoosi|sähköpostilla|sähköpostiosoite|sähköpostiosoitteesi|sähköpostisi|sähköpostitse|uutiskirje|uutiskirjeemme|uutiskirjeen|uutiskirjeeseen|uutiskirjeet|uutiskirjeitä|uutiskirjettä',
    kirjeTeko:
      'anna|haluan|ilmainen|ilmaisen|ilmoittaudu|kiinnostavimmat|kirjoita|liity|lähetetään|lähetä|lähetämme|maksuton|missaa|parhaat|peru|peruuta|peruuttaa|poistu|päivittäin|saa|saada|saat|suoraan|syötä|tilaa|tilaamalla|tilaan|tilasit|tilata|tilauksen|tilauksesta|tilaus|tärkeimmät|täytä|uusimmat|vahvista|vastaanota|viikoittain|viimeisimmät',
    kirjeSana:
      '{kirje}|{kirjeTeko}|{little}|{verkko}|#|aamu|aamuna|aiheet|ajan|arkiaamu|arkisin|artikkelit|hyväksyn|illalla|ilta|juttuja|jutut|kaupungin|kello|kerran|keskiviikkona|kiinnostavat|klikkaa|klo|kooste|kulttuuri|kulttuurin|kuukauden|kuukausi|käsitellään|lauantaina|linkki|linkkiä|lukemista|lyhyesti|maailma|maailman|maanantai|maanantaina|milloin|osoite|osoitteesi|paikalliset|perjantai|perjantaina|poiminnat|politiikan|politiikka|pysy|päivittäinen|päivä|päivän|sunnuntaina|sähköposti|tahansa|talouden|talous|tarinat|tasalla|tervetuloa|tiedot|tietosuojaseloste|tietosuojaselosteen|tiistaina|toimituksen|toimitus|torstaina|tästä|urheilu|urheilun|uutinen|uutiset|uutisia|viikko|viikon|viikonloppu|viikonlopun|viikossa|vinkit',

    kanava:
      '{verkko}|app store|appi|google play|ilmoitukset|ilmoituksia|kanava|kanavaa|kanavaamme|kanavamme|lataa appi|mobiilisovelluksen|mobiilisovellus|push ilmoitukset|sovelluksellamme|sovelluksemme|sovelluksen|sovelluksessa|sovellus|sovellusta|uutissovelluksemme|uutissovelluksen|uutissovellus|whatsapp kanava|whatsapp kanavaa',
    kanavaTeko:
      'asenna|hanki|kytke päälle|lataa|lataamalla|liity|löydät|löydät meidät|meidät löytyy|missaa|ota ilmoitukset|ota käyttöön|pysy|pysy ajan tasalla|salli|seuraa kanavaamme|seuraa meitä|seuraat meitä|seuraatko|tasalla|tilaa|tykkää',
    kanavaSana:
      '{kanava}|{kanavaTeko}|{little}|#|android|ensimmäisenä|ensisijaiseksi|ilmainen|ilmaisen|ios|iphone|kaikkialla|katso|kulissien|kuvat|kännykkään|käyttöön|live|lue|lähteeksi|löytyy|maksuton|maksuttoman|meidät|meitä|missä|mitään|mukaan|nopeimmin|paikalliset|profiili|puhelimeen|puhelimeesi|puhelin|pysy|päivitykset|päälle|ryhmä|ryhmään|seuraa|sivu|sivumme|tabletti|takana|tili|tiliä|toimituksen|toimitus|tuoreimmat|tärkeimmät|uusimmat|uutiset|uutisia|uutisista|videot|virallinen|vuorokauden|ympäri',

    jakoTeko:
      'jaa|kopioi|kopioitu|lisää|lisää kirjanmerkkeihin|lähetä|suosittele|tallenna|tulosta|twiittaa|vinkkaa|välitä',
    jakoKohde:
      '{juttu}|{verkko}|kaverille|kirjanmerkki|leikepöydälle|linkin|linkki|lukulistaan|lukulistalle|myöhemmin|myöhemmäksi|myöhempää varten|osoite|pdf|sivu|sivun|suosikkeihin|sähköpostilla|sähköpostitse|url|ystävillesi|ystävälle|ystävällesi',
    jakoSana: '{jakoKohde}|{jakoTeko}|{little}|lue|muille|painike|perheelle|tulostusversio|vaihtoehdot|versio',

    kommentti:
      'kommentin|kommentit|kommentoi|kommentoida|kommentoidaksesi|kommentoija|kommentoijat|kommentoinnin|kommentointi|kommentteja|kommentti|kommenttia|kommenttien|kommenttikenttä|kommenttiosio|kommenttisi|liity keskusteluun|lukijoiden kommentit|osallistu keskusteluun',
    kommenttiTeko:
      'avaa|ensimmäisenä|hyväksytty|hyväksytään|ilmianna|julkaistaan|järjestä|jätä|kirjaudu|kirjautunut|kirjoita|kirjoittaa|lataa|liity|lue|lähetä|mahdollista|mielipiteesi|mieltä olet|mieltä sinä|moderoidaan|näytä|ole ensimmäinen|osallistu|piilota|pois käytöstä|poistetaan|rekisteröidy|suljettu|tarkistetaan|uusimmat|vanhimmat',
    kommenttiSana:
      '{kommentti}|{kommenttiTeko}|{little}|#|aihe|aiheesta|artikkeli|artikkelia|artikkelin|asiallinen|asiallisesti|ensimmäinen|julkaisua|juttu|juttua|juttuun|jutun|keskustelu|keskusteluun|kiitos|käyttäjät|lukijat|lukijoiden|mielipide|mieltä|mitä|muiden|nimi|ole|sinä|sisään|sähköpostiosoite|säännöt|toimituksen|toimitus|toistaiseksi|tunnus|tuntia|valitettavasti|vielä|väliaikaisesti',

    kokoJuttu:
      '(koko|alkuperäinen|alkuperäisen|täydellinen|loput) {juttu}|koko artikkeli|koko juttu|loppuosa jutusta|loput jutusta',
    kokoTeko:
      'avaa|jatka|katso|klikkaa|lue|lukea|lukemista|löydät|löytyy|netistä|näytä|siirry|sivu|sivulla|sivulta|sivustolla|tästä|täällä|täältä|verkkosivuilla|verkkosivuilta|verkkosivuiltamme|verkossa',
    kokoSana:
      '{juttu}|{kokoTeko}|{little}|digilehdestä|huomenna|lehden|lehdestä|lehti|linkistä|linkki|mukana|näköislehdestä|osoitteesta|päivän|seuraavalta|sovelluksessa|sovellus',

    muu: 'artikkeleita|artikkeli|artikkelit|juttuja|jutut|lukuvinkit',
    muuTeko:
      'aiheeseen liittyviä|aiheeseen liittyvät|kommentoiduimmat|liittyviä|liittyvät|luetuimmat|muut lukevat|saattaisi|samankaltaiset|samasta aiheesta|suositellut|suosittelemme|suosituimmat|toimituksen poiminnat|toimituksen valinnat|tuoreimmat|uusimmat|vastaavia|älä missaa',
    muuSana:
      '{little}|{muu}|{muuTeko}|#|aihe|aiheesta|ehkä|etusivu|etusivulle|juuri|kirjoittajalta|kulttuuri|lue|lukijat|muut|osasto|osastosta|politiikka|sama|sarja|sarjan|sinua|talous|top|tänään|urheilu|viikon',

    soitin:
      'galleria|jakso|jakson|kuvagalleria|kuvagallerian|kuvasarja|lisää kuvia|livelähetys|lähetys|lähetystä|podcast|podcastia|podcastin|soitin|soittimen|suora lähetys|suoraa lähetystä|tallenne|tallenteen|video|video ja kuvat|videon|videot|videota|äänen|ääni',
    soitinTeko:
      'alkaa|katsele|katso|keskeytä|kesto|klikkaa|koko näyttö|kuuntele|käynnistyy|käynnistä|ladataan|lataa|latautuu|min|minuuttia|mykistä|ohita|saatavilla|sekunnin|sekuntia|selaa|seuraava|sulje|suurenna|tauko|tekstitykset|toista|toistaa|toistetaan|uudelleen',
    soitinSana:
      '{little}|{soitin}|{soitinTeko}|#|artikkeli|automaattisesti|ei voida|enää|hetkellä|hetken|hetki|jutun|kuluttua|kuva|kuvat|kuvia|laatu|minuutti|nopeus|paina|painiketta|selaimesi|selain|tällä|valitettavasti|virhe|voida|äänenvoimakkuus',
    kuuntelu: 'kuunnella|kuuntele|kuunteluaika|luetaan|luettu|lukee|ääneen|äänitetty|ääniversio',
    kuunteluKohde:
      'artikkeli|artikkelin|automaattisesti|juttu|jutun|koneäänellä|koneääni|min|minuuttia|puhesynteesi|puhesyntetisaattori|synteettinen|tekoäly|tekoälyn|tekoälyääni|teksti|tekstin',
    kuunteluSana: '{kuuntelu}|{kuunteluKohde}|{little}|#|kone|luotu|sekuntia|tuottama|äänellä|ääni',

    selain:
      'adblock|adblocker|javascript|javascriptin|mainosesto|mainosten esto|mainosten esto ohjelma|mainostenesto|mainostenesto ohjelma|mainostenesto ohjelmaa|mainostenestoa|mainosteneston|mainostenestoohjelma|mainostenestoohjelmaa|mainostenestosi|selaimella|selaimen|selaimesi|selaimessasi|selain|selainta',
    selainTeko:
      'aktivoi|estää|havaittu|huomasimme|kytke|käyttää|käyttöön|käytä|käytät|käytät mainostenestoa|käytössä|käytöstä|ota käyttöön|pois|pois käytöstä|poista|poistettu käytöstä|päivittää|päivitys|päivitä|päällä|salli|sammuta|tarvitaan|toinen|toisella|toista|tue|tuettu|tukee|uudempaan|uudempi|vaatii|vaihda|vanha|vanhentunut',
    selainSana:
      '{little}|{selain}|{selainTeko}|asetukset|asetuksista|chrome|edge|elementti|elementtiä|firefox|jatka|jatkaaksesi|journalismi|kunnolla|lataa|lukemista|mainokset|mainoksia|mainontaa|mainosten|nähdä|nähdäksesi|näyttää|oikein|ominaisuudet|rahoitetaan|safari|siltä|sisällön|sisältö|sivu|sivun|sivusto|sivustolla|sivustomme|sivuston|toimi|toimiakseen|toimii|toimivat|toistaa|valitettavasti|versio|versioon|video|videon|videota|ääni',

    virhe:
      'asiavirhe|asiavirheen|kirjoitusvirhe|kirjoitusvirheen|korjaukset|korjaus|korjausehdotus|korjausta|lyöntivirhe|lyöntivirheen|näppäilyvirhe|oikaisu|virhe|virheen|virheestä|virheistä|virheitä',
    virheTeko:
      'ctrl|enter|huomaatko|huomasit|huomasitko|ilmoita|kerro|kirjoita|korjaamme|lähetä|löysit|löysitkö|maalaa|meille|merkitse|näitkö|ota yhteyttä|palaute|palautetta|raportoi|sähköpostia|toimitukseen|toimitukselle|vinkkaa|yhteyttä',
    virheSana:
      '{little}|{virhe}|{virheTeko}|#|apu|artikkeli|artikkelissa|auta|avusta|jokin|joku|jonkin|juttu|jutussa|kiitos|lomake|lomakkeella|mahdollisista|paina|parantamaan|sivu|sivulla|sähköpostilla|teksti|tekstissä|toimitus',

    tuki: 'eurolla|jäseneksi|kannata|kannatusjäsen|kannatusjäseneksi|lahjoita|lahjoittamalla|lahjoituksella|lahjoituksen|lahjoituksesi|lahjoitus|mobilepay|mobilepaylla|patreon|ryhdy tukijaksi|tue|tuellasi|tukea|tukemalla|tukesi|tukija|tukijaksi',
    tukiTeko:
      'journalismi|journalismi sinulle|journalismia|journalismimme|journalismin|laatujournalismi|laatujournalismia|lehdistöä|mainoksetonta|riippumaton|riippumatonta|riippumattoman|toimintaamme|toimintamme|työmme|työtämme|uutisointia|vapaata mediaa',
    tukiSana:
      '{little}|{tuki}|{tukiTeko}|#|auta|autat|auttaa|euroa|haluamasi|hyvä|hyvää|jatkaa|jatkaaksemme|jatkamaan|kertalahjoitus|kiitos|kriittistä|kuukaudessa|kuukausi|kuukausittain|kuussa|laadukasta|laatu|lehteä|lehti|lukijat|lukijoiden|mahdollista|mahdollistaa|maksaa|media|mediaa|meitä|pienellä|pieni|pysyä|raha|rahaa|sivusto|sivustoa|summa|summalla|taloudellisesti|tekee|toimia|toimituksen|toimitus|toimitusta|tulevaisuus|työ|tänään|tärkeä|tärkeää|vapaa|vapaaehtoinen',

    oikeus:
      'copyright|julkaiseminen|jäljentäminen|kopioiminen|kopiointi|kopiointi ei|käyttöoikeudet|lainaaminen|levittäminen|oikeudet|oikeus|sisällön kopiointi|tekijänoikeudella|tekijänoikeuden|tekijänoikeudet|tekijänoikeus|tekijänoikeuslailla|tekijänoikeuslaki|uudelleenjulkaiseminen|uudelleenjulkaisu',
    oikeusTeko:
      'ei ole sallittua|ei sallittu|kielletty|kielletään|lupa|lupaa|luvalla|luvan|lähde mainittava|mainittava|pidätetty|pidätetään|sallittu|sallittua|suojattu|suojattua',
    oikeusSana:
      '{little}|{oikeus}|{oikeusTeko}|#|aineisto|aineiston|artikkeli|artikkelin|julkaisijan|kaupallinen|kaupalliseen|kirjallinen|kirjallista|kokonaan|kustantajan|kuvat|kuvien|lähde|materiaali|materiaalin|mukaan|muoto|osittain|osittainen|oy|oyj|sisällön|sisältö|sivusto|sivuston|tekstin|tekstit|toimituksen',

    vastuu: 'emme vastaa|vastaa|vastuu|vastuullinen|vastuun|vastuussa|vastuuta',
    vastuuKohde: 'linkkien|sivustojen|ulkoisten|ulkopuolisten',
    vastuuSana:
      '{little}|{vastuu}|{vastuuKohde}|artikkelien|edustavat|julkaisija|kirjoittaja|kirjoittajan|kirjoitusten|kolmansien|kommenteista|kommenttien|lukijoiden|mahdollisista|mainosten|mielipiteet|mielipiteistä|muiden|oikeellisuudesta|oma|omia|osapuolten|sisällöstä|sisältö|sivuista|sivustojen|tietojen|toimitus|ulkopuolisten|yksin|yksinomaan',
    mainonnallinen:
      'affiliate linkit|affiliate linkkejä|affiliate linkki|kaupallinen yhteistyö|kaupallisessa yhteistyössä|komission|kumppanuuslinkkejä|mainoslinkit|mainoslinkkejä|mainoslinkki|mainostajan|mainostajan sisältö|mainosyhteistyö|maksettu yhteistyö|maksullinen yhteistyö|on mainoslinkkejä|palkkion|provisio|provision|provisiota|sisältää mainoksia|sisältää mainontaa|sisältömainos|sponsoroitu|sponsoroitua|tuotesijoittelua',
    mainontaKohde:
      'artikkeli|artikkelin|artikkelissa|julkaisu|juttu|jutun|jutussa|kaupan|kumppani|kumppanin|linkin|linkit|linkkejä|mainostaja|ostaessasi|ostat|osto|ostoksesta|sisällön|sisältö|sivu|teksti|tekstin|toimituksellinen|toimituksellisesti|toimitus|yhteistyö|yhteistyössä',
    mainontaSana:
      '{little}|{mainonnallinen}|{mainontaKohde}|ansaita|hinta|hintaan|hintaasi|joitakin|kaupallinen|maksettu|merkitty|palkkio|pienen|pieni|rahaa|riippumaton|riippumattomasti|saamme|sisältää|toteutettu|tuotettu|tähdellä|vaikuta|yhdessä|ylimääräistä',

    kuva: 'elementti|grafiikan|grafiikka|julkaisu|julkaisua|kartta|kuva|kuvaa|kuvan|kuvan koko|kuvateksti|sisältöä|tiedosto',
    kuvaTeko:
      'ei löydy|ei löytynyt|ei ole enää saatavilla|ei saatavilla|ei voida|ei voitu|koko näyttö|koko näytöllä|ladata|lataa kuva|näytöllä|puuttuu|suuremmaksi|suurempana|suurenna',
    kuvaSana:
      '{kuva}|{kuvaTeko}|{little}|avaa|enää|iso|klikkaa|ladata|näyttää|näytä|paina|poistettu|saatavilla|täysi|valitettavasti',

    kiitos:
      'annoitko|arvioi|juomaraha|kiitos että|kiitos kun|kiittää|kiitä|pidit|piditkö|pidätkö|sydän|tykkäsitkö|tykkää|tähteä',
    kiitosKohde:
      'artikkeli|artikkelista|juttu|jutun|jutusta|kirjoittaja|kirjoittajaa|kirjoittajalle|kirjoituksesta|luit|luitte|lukemisesta|lukenut|teksti|tekstistä|toimittajaa|toimittajalle',
    kiitosSana:
      '{kiitos}|{kiitosKohde}|{little}|#|anna|hyödyllinen|kahvi|kahvin|kiinnostava|kiitos|klikkaa|kuppi|lahjoitus|lukea|mielenkiinnosta|mielenkiinnostasi|mobilepay|näytä|oliko|pienellä|pieni|sano|tarjoa|tue|tämän',

    käännetty:
      'konekäännetty|konekäännös|käännetty|käännöksen|käännökset|käännös|kääntämä|kääntänyt|tiivistelmä|tiivistelmän|tiivistetty',
    käännettyTeko:
      'automaattinen|automaattisesti|chatgpt|deepl|deeplillä|google|google kääntäjä|google kääntäjällä|google translate|kone|koneellinen|koneellisesti|koneen|ohjelma|tekoäly|tekoälyllä|tekoälyn|työkalulla',
    käännettySana:
      '{käännetty}|{käännettyTeko}|{little}|alkuperäinen|artikkeli|artikkelin|avulla|avustuksella|englannin|englannista|juttu|jutun|kielelle|kielestä|kieli|laadittu|laatinut|luotu|ranskasta|ruotsista|saksasta|sisältää|suomeksi|suomen|tarkastettu|tarkistanut|tehnyt|tehty|teksti|tekstin|toimituksen|toimitus|venäjästä|versio|virheitä',

    alkuperä:
      'alkuperäinen artikkeli|alkuperäinen juttu|alkuperäinen kirjoitus|alkuperäinen lähde|alkuperäinen teksti|alkuperäinen uutinen|alkuperäisen artikkelin|alkuperäisen jutun',
    alkuperäTeko: 'julkaistu|katso|linkki|lue|löydät|löytyy|osoitteessa|siirry|tästä|täällä|täältä',
    alkuperäSana:
      '{alkuperäTeko}|{little}|aiemmin|alun|ensin|klikkaa|lukea|perin|sivusto|sivustolla|verkkosivuilla|voit',

    suora:
      'hetki hetkeltä|live blogi|liveblogi|liveblogia|livelähetys|livelähetystä|livelähetystämme|liveseuranta|liveseurantaa|seurannastamme|seurantaa|seurantajuttu|seurantajuttua|seurantamme|suora lähetys|suoraa lähetystä',
    suoraTeko:
      'jatkuvasti|kaikki|katso|lue|lue lisää|päivitetään|päivittyy|päättynyt|seuraa|tapahtumat|tapahtumia|tilannetta|tästä|täältä|uusimmat',
    suoraSana:
      '{little}|{suora}|{suoraTeko}|#|artikkelia|juttua|kehittymistä|minuutti|minuuttia|ottelu|ottelua|päivitykset|päivän|siirry|tilanteen|uutiset',
    // Any word of any notice: what a phrase may go on with.
    common:
      'alas|alueen|analyysi|analyysit|annettu|ansiosta|antanut|artikkelissa|avaa|edut|ennen|erityinen|hae|haku|haluaisin|haluan|helposti|huomasimme|hyväksyn|hyödynnä|ilmainen|ilmaisella|ilmaisen|jatkaaksesi|journalismimme|juttumme|jutussa|juuri|kaksi|kappale|kesätarjouksemme|kieltäytynyt|kirjauduttava|koko|kolme|kootusti|kun|kuusi|kyllä|kymmenen|kysyttävää|käyttäjä|käytät|käytöstä|lataa|linkistä|loppu|loppuu|luet|luettavaa|lukeaksesi|lukijamme|lukijat|lähetetty|mahdollistaa|meille|meiltä|mielipiteesi|minua|minut|minuutissa|minuutti|minuuttia|missä|muista|myöhemmäksi|myöhempää|neljä|näemme|nähdäksesi|näytöllä|osoite|osta|paikalliset|paikallisia|palaute|palautetta|podcastit|poistettu|päivä|päivässä|ryhdy|sallittu|sallittua|sama|samalla|selaimessasi|seurannastamme|seuranta|sivustojen|sovelluksellamme|suoraan|sähköpostiin|tarinat|tarjouksemme|tarjous|taustat|toimintamme|toimittajat|tukijaksi|tulleesta|tunnuksilla|tunnuksillasi|turvallisesti|tänään|tärkeä|tärkeää|täytyy|ulkopuolisten|unohda|uusi|uutinen|uutisen|uutista|vahvista|vahvistus|vahvistuslinkki|valmis|vapaasti|varten|vasta|vielä|viisi|voin|voisit|ystäviesi|ystäville|ystävillesi|älä',
    notice:
      '{alkuperä}|{alkuperäSana}|{alkuperäTeko}|{common}|{eväste}|{evästeSana}|{evästeTeko}|{hinta}|{ilmainen}|{jakoKohde}|{jakoSana}|{jakoTeko}|{jatkoTeko}|{jäsen}|{kanava}|{kanavaSana}|{kanavaTeko}|{kiitos}|{kiitosKohde}|{kiitosSana}|{kirje}|{kirjeSana}|{kirjeTeko}|{kokoJuttu}|{kokoSana}|{kokoTeko}|{kommentti}|{kommenttiSana}|{kommenttiTeko}|{kuuntelu}|{kuunteluKohde}|{kuunteluSana}|{kuva}|{kuvaSana}|{kuvaTeko}|{käytetty}|{käännetty}|{käännettySana}|{käännettyTeko}|{latausTeko}|{login}|{loginSana}|{loginTeko}|{mainonnallinen}|{mainontaKohde}|{mainontaSana}|{mainos}|{mainosJälkeen}|{mainosSana}|{mainosTeko}|{maksuSana}|{milloin}|{muu}|{muuSana}|{muuTeko}|{oikeus}|{oikeusSana}|{oikeusTeko}|{peru}|{pääsy}|{selain}|{selainSana}|{selainTeko}|{senJälkeen}|{sitoumus}|{soitin}|{soitinSana}|{soitinTeko}|{summa}|{suora}|{suoraSana}|{suoraTeko}|{suostumus}|{tarjousSana}|{tilaus}|{tuki}|{tukiSana}|{tukiTeko}|{valinta}|{vastuu}|{vastuuKohde}|{vastuuSana}|{virhe}|{virheSana}|{virheTeko}',
  },
  phrases: {},
  bags: {
    'ad-marker': [
      {
        words: '{notice}',
        cue: 'mainoksen alta|mainoksen jälkeen|mainosten jälkeen|vieritä|vieritä alas',
        act: 'jatka lukemista|jatkaaksesi|jatkuu|juttu jatkuu|lue lisää|luet|lukemista',
        example: 'Vieritä alas jatkaaksesi lukemista',
      },
      {
        words: '{notice}',
        cue: '{mainosJälkeen}',
        act: '{jatkoTeko}',
        example: 'Mainoksen jälkeen seuraa loppuosa jutusta',
      },
      {words: '{notice}', cue: '{mainos}', act: '{mainosTeko}', example: 'Ohita tämä mainos'},
    ],
    'consent-notice': [
      {words: '{notice}', cue: '{eväste}', act: '{evästeTeko}', example: 'Vain välttämättömät evästeet'},
      {
        words: '{notice}',
        cue: '{suostumus}',
        act: '{latausTeko}',
        example: 'Kartan näyttäminen edellyttää suostumustasi',
      },
    ],
    'paywall-notice': [
      {
        words: '{notice}',
        cue: 'ryhdy tilaajaksi|tee tilaus|tilaa nyt|tilaajaksi',
        act: 'juttumme|jutut|lue|lukea|lukemista',
        example: 'Ryhdy tilaajaksi ja lue kaikki jutut',
      },
      {words: '{notice}', cue: '{tilaus}', act: '{pääsy}', example: 'Jatkaaksesi lukemista tarvitset digitilauksen'},
      {
        words: '{notice}',
        cue: '{jäsen}',
        act: '{juttu}|rajattomasti|yksinoikeudella',
        example: 'Tämä teksti on vain jäsenille',
      },
      {
        words: '{notice}',
        cue: '{ilmainen}',
        act: '{käytetty}',
        example: 'Olet käyttänyt tämän kuun ilmaiset jutut',
      },
    ],
    offer: [
      {
        words: '{notice}',
        cue: 'kampanja|kesätarjouksemme|kesätarjous|tarjouksemme|tarjouksestamme|tarjous',
        act: 'hyödynnä|tartu|tutustu|älä missaa',
        example: 'Hyödynnä kesätarjouksemme',
      },
      {words: '{notice}', cue: '{tilausName}', act: '{valinta}', example: 'Valitse sinulle sopiva tilaus'},
      {words: '{notice}', cue: '{hinta}', act: '{sitoumus}', example: 'Kokeile ilmaiseksi kuukausi'},
      {
        words: '{notice}',
        cue: '{summa}',
        act: '{senJälkeen}',
        example: 'Sen jälkeen 9,90 €/kk',
      },
      {words: '{notice}', cue: '{peru}', act: '{milloin}', example: 'Voit perua milloin tahansa'},
    ],
    login: [
      {
        words: '{notice}',
        cue: 'salasana|salasanan|tili|tilin|tunnukset|tunnuksillasi|tunnus|tunnusta',
        act: 'ilmainen tunnus|kirjaudu|luo|muista|unohditko|unohtuiko|uusi käyttäjä',
        example: 'Uusi käyttäjä? Luo ilmainen tunnus',
      },
      {words: '{notice}', cue: '{login}', act: '{loginTeko}', example: 'Rekisteröidy maksutta'},
    ],
    newsletter: [
      {
        words: '{notice}',
        cue: 'vahvista|vahvista tilauksesi|vahvistuslinkki',
        act: 'linkistä|sähköposti|sähköpostiin|sähköpostisi',
        example: 'Vahvista tilauksesi sähköpostiin tulleesta linkistä',
      },
      {words: '{notice}', cue: '{kirje}', act: '{kirjeTeko}', example: 'Viikon parhaat jutut suoraan sähköpostiisi'},
    ],
    'follow-us': [{words: '{notice}', cue: '{kanava}', act: '{kanavaTeko}', example: 'Löydät meidät myös TikTokista'}],
    'share-toolbar': [
      {words: '{jakoSana}', cue: '{jakoTeko}', act: '{jakoKohde}', begins: true, example: 'Lähetä juttu ystävälle'},
    ],
    comments: [
      {
        words: '{notice}',
        cue: 'mielipidettäsi|mielipiteesi',
        act: 'jaa|kerro|kirjoita|lähetä',
        example: 'Kerro mielipiteesi',
      },
      {
        words: '{notice}',
        cue: 'kommentit|kommentoi|kommentoidaksesi|kommentteja',
        act: 'ei vielä|ensimmäinen|ensimmäisenä|kirjaudu|kirjauduttava|kirjautunut|vielä',
        example: 'Kommentteja ei vielä ole',
      },
      {words: '{notice}', cue: '{kommentti}', act: '{kommenttiTeko}', example: 'Ole ensimmäinen kommentoija'},
    ],
    'continue-reading': [
      {
        words: '{notice}',
        cue: 'klikkaa|klikkaa tästä|paina tästä|siirry tästä',
        act: 'koko jutun|lue koko|lue lisää|lukeaksesi|lukemaan',
        example: 'Klikkaa tästä lukeaksesi lisää',
      },
      {words: '{notice}', cue: '{kokoJuttu}', act: '{kokoTeko}', example: 'Klikkaa tästä ja lue koko artikkeli'},
    ],
    'read-also': [{words: '{notice}', cue: '{muu}', act: '{muuTeko}', example: 'Viikon luetuimmat jutut'}],
    'media-widget': [
      {words: '{notice}', cue: '{soitin}', act: '{soitinTeko}', example: 'Videota ei voida toistaa'},
      {words: '{notice}', cue: '{kuuntelu}', act: '{kuunteluKohde}', example: 'Jutun lukee koneääni'},
    ],
    'browser-notice': [{words: '{notice}', cue: '{selain}', act: '{selainTeko}', example: 'Selaimesi ei ole tuettu'}],
    'error-report': [
      {
        words: '{notice}',
        cue: 'kysyttävää|palaute|palautetta',
        act: 'anna|artikkelista|jutusta|kirjoita|lähetä|toimitukseen|toimitukselle',
        example: 'Palautetta jutusta? Kirjoita toimitukselle',
      },
      {words: '{notice}', cue: '{virhe}', act: '{virheTeko}', example: 'Huomasitko virheen? Kerro toimitukselle'},
    ],
    donation: [
      {words: '{notice}', cue: '{tuki}', act: '{tukiTeko}', example: 'Tukesi auttaa meitä jatkamaan työtämme'},
    ],
    copyright: [{words: '{notice}', cue: '{oikeus}', act: '{oikeusTeko}', example: 'Aineiston kopioiminen kielletty'}],
    disclaimer: [
      {
        words: '{notice}',
        cue: '{vastuu}',
        act: '{vastuuKohde}',
        example: 'Toimitus ei vastaa ulkoisten linkkien sisällöstä',
      },
      {
        words: '{notice}',
        cue: '{mainonnallinen}',
        act: '{mainontaKohde}',
        example: 'Juttu sisältää mainoslinkkejä',
      },
    ],
    'cms-leftover': [{words: '{notice}', cue: '{kuva}', act: '{kuvaTeko}', example: 'Kuvaa ei voitu ladata'}],
    'thank-the-writer': [
      {words: '{notice}', cue: '{kiitos}', act: '{kiitosKohde}', example: 'Piditkö jutusta? Kiitä kirjoittajaa'},
    ],
    'translation-notice': [
      {
        words: '{notice}',
        cue: '{käännetty}',
        act: '{käännettyTeko}',
        example: 'Artikkelin käännös on tehty tekoälyllä',
      },
    ],
    'source-line': [
      {
        words: '{notice}',
        cue: '{alkuperä}',
        act: '{alkuperäTeko}',
        example: 'Alkuperäinen artikkeli löytyy täältä',
      },
    ],
    'live-marker': [
      {words: '{notice}', cue: '{suora}', act: '{suoraTeko}', example: 'Seuraa tilannetta hetki hetkeltä'},
    ],
  },
}
