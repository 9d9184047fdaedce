import type {PhraseBook} from '../../phrases.js'

/** The words of Finnish notices, in the cases that they stand in: see the book of German ones for what stands in such sets. */
export const finnishVocabulary: PhraseBook = {
  language: 'fi',
  sets: {
    little:
      'aina|alla|alapuolella|alta|ei|eikä|ei ole|emme|ennen|eri|et|ettei|että|edelleen|enää|enemmän|ensin|haluaisitko|haluamme|haluat|haluatko|helposti|he|ilman|itse|ja|jo|joka|jolla|joita|jonka|jos|jotta|jälkeen|kaikki|kaikkia|kaikkiin|kaikista|kanssa|kautta|koko|koska|kun|kuin|kyllä|lisää|lisäksi|me|meidän|meille|meihin|meiltä|meistä|meitä|miten|muita|muut|muuta|mutta|myös|myöhemmin|mukaan|ne|niin|nyt|nämä|näitä|näin|ole|oleva|olet|oletko|olla|on|ovat|onko|pian|pitää|päällä|se|sekä|sen|siitä|sinulle|sinulla|sinun|sinut|sinua|sitten|suoraan|sitä|tai|te|teidän|teille|tälle|tällä|tämä|tämän|tähän|täältä|tästä|tätä|uudelleen|uusi|uudet|uutta|vai|vain|vaikka|varten|voi|voimme|voit|voitko|voidaan|voi olla|yli|ylös|heti|kerran|saat|saa|saada|saamme|tulee|täytyy|pääset|pääsee|nopeasti|maksutta|ilmaiseksi|takaisin|eteenpäin|seuraava|seuraavaksi|jokaisen|alle|hetki|kiitos|ole hyvä|minun|minulle|haluan|mistä|kohtaan|kohdasta|niitä|ota|otamme|käyttöön',
    verkko:
      'facebook|facebookissa|facebookiin|facebookista|twitter|twitterissä|twitteriin|x|instagram|instagramissa|instagramiin|instagramista|whatsapp|whatsappissa|whatsappiin|whatsappilla|telegram|telegramissa|linkedin|linkedinissä|youtube|youtubessa|youtubesta|youtuben|tiktok|tiktokissa|tiktokista|google|googlella|googlessa|google news|google uutiset|threads|threadsissa|mastodon|bluesky|blueskyssa|snapchat|snapchatissa|spotify|spotifyssa|messenger|sosiaalisessa mediassa|somessa|some|facebookin|instagramin|twitterin|tiktokin|apple podcasts',
    juttu:
      'juttu|jutun|juttua|jutut|juttuja|juttuihin|jutussa|jutusta|juttumme|artikkeli|artikkelin|artikkelia|artikkelit|artikkeleita|artikkeleihin|artikkelissa|artikkelista|artikkeliin|teksti|tekstin|tekstiä|tekstissä|uutinen|uutisen|uutista|kirjoitus|kirjoituksen|sisältö|sisällön|sisältöä|sisältöihin|sisällöt|sisältöjä|sisältöön|haastattelu|haastattelun|reportaasi|plus juttu|plus artikkeli|maksullinen artikkeli|maksulliset artikkelit',

    mainos:
      'mainos|mainoksen|mainosta|mainokset|mainosten|mainoksia|mainoskatko|mainoskatkon|mainostauko|mainostauon|mainosvideo|mainosvideon|mainospaikka',
    mainosJälkeen:
      '(mainoksen|mainosten|ilmoituksen|mainoskatkon|mainostauon|mainosvideon) (jälkeen|alla|alapuolella|alapuolelta|perään|alta)|mainoksen alle',
    jatkoTeko: 'jatkuu|jatka|jatkat|jatkaa|jatko|loput|lue|lukea|lukemista|vieritä|{juttu}|loppuosa|seuraa',
    mainosSana: '{little}|{jatkoTeko}|{mainos}|lyhyen|lyhyt|sekuntia|sekunnin|#|sivu|sivun|osa',
    mainosTeko: 'ohita|sulje|piilota|poista|vieritä|jatka lukemista|päättyy|alkaa|ohittaa|siirry|loppuu|päättyi',

    eväste:
      'eväste|evästeet|evästeitä|evästeiden|evästeen|evästeasetukset|evästeasetuksia|evästeasetuksesi|evästeasetuksista|evästekäytäntö|evästekäytännöt|yksityisyys|yksityisyytesi|yksityisyyttäsi|yksityisyysasetukset|yksityisyysasetuksia|tietosuoja|tietosuojaseloste|tietosuojaselosteesta|tietosuojakäytäntö|tietosuojaasetukset|henkilötiedot|henkilötietoja|henkilötietojasi|seuranta|kolmannen osapuolen|kolmansien osapuolien|ulkoinen sisältö|ulkoista sisältöä|ulkopuolinen sisältö|upotettu sisältö|upotus|upotuksen|suostumusasetukset|evästeasetuksiasi|evästevalintojasi',
    evästeTeko:
      'hyväksy|hyväksyt|hyväksyä|hyväksyttävä|hyväksymällä|hyväksynyt|hyväksymään|hyväksymiä|salli|sallit|sallia|sallittava|suostumus|suostumuksesi|suostumustasi|hylkää|kiellä|hallitse|hallinnoi|muokkaa|muuta|muuttaa|muuttamalla|näytä|näytetään|näyttää|näyttäminen|näyttämiseksi|nähdäksesi|lataa|ladataan|käytämme|käyttää|käytetään|käyttö|käytön|välttämättömät|välttämättömiä|tallennamme|tallentaa|käsittelemme|käsitellään|vaatii|edellyttää|estetty|asetukset|asetuksia|asetuksista|jaetaan|lisätietoja|lue lisää|valinta|valintasi|valintojasi|keräämme|arvostamme|meille tärkeää|meille tärkeä|kunnioitamme yksityisyyttäsi|hyväksyn|hyväksytkö',
    evästeSana:
      '{little}|{eväste}|{evästeTeko}|{verkko}|{juttu}|video|videon|videota|kartta|kartan|julkaisu|julkaisun|twiitti|podcast|soitin|sivusto|sivuston|sivustolla|sivustomme|sivu|sivun|palvelu|palvelun|palveluita|palvelua|palvelumme|laite|laitteelle|laitteellesi|tieto|tietoja|tiedot|kumppani|kumppanit|kumppanimme|tarkoitus|tarkoituksiin|kohdennettu|kohdennettua|kohdennettuja|mainontaa|mainonnan|mittaamiseen|analysointiin|tilastointiin|kokemus|kokemuksen|käyttökokemus|käyttökokemusta|käyttökokemustasi|käyttökokemuksen|parantaaksemme|parantaa|parantamiseksi|paremman|parhaan|mahdollisen|painiketta|klikkaamalla|painamalla|ulkoinen|ulkoista|ulkoisen|ominaisuuksia|jatkaaksesi|jatkamalla|jatkaa|lukeaksesi|vastaavia|teknologioita|tekniikoita|#|lähde|alusta|mahdollista|peruuttaa|antaa|antanut|anna|vuoksi|takia|valinnaiset|nähdä|kehittämiseen|verkkosivusto|verkkosivuston|tarpeelliset|kaikkien|sivustomme',
    suostumus:
      'suostumus|suostumuksesi|suostumustasi|suostumuksen|suostumusta|lupasi|lupaasi|hyväksyntäsi|hyväksyntääsi',
    latausTeko:
      'näytä|näytetään|näyttää|näyttäminen|näyttämiseksi|näyttämiseen|nähdäksesi|lataa|ladataan|lataaminen|toistaa|toistaminen|{verkko}|video|videon|kartan|kartta|sisältö|sisällön|julkaisun|podcastin|ulkoisen|ladataan vasta|näkyy',

    tilaus: '{tilausName}|premium|plus',
    tilausName:
      'tilaaja|tilaajat|tilaajan|tilaajana|tilaajalle|tilaajille|tilaajillemme|tilaajaksi|tilaus|tilauksen|tilausta|tilauksella|tilauksesta|tilauksesi|digitilaus|digitilauksen|digitilaaja|digitilaajille|tilaamalla|tilaat|kokeilutilaus|kokeilutilauksen|vuositilaus|kuukausitilaus|verkkotilaus|lahjatilaus|maksumuuri|maksumuurin|tilaajasisältö|tilaajasisältöä|tilaajajuttu|tilaajaetu|tilaajaedut|maksullinen|maksullista|diginä|tilaa lehti|tilaa digi|tilaustarjous|tilaustarjoukset|kaikki tilaukset|lahjatilaus|tilauksesi|tilaa lehti nyt',
    jäsen:
      'jäsen|jäsenet|jäsenille|jäsenten|jäsenenä|rekisteröityneille|rekisteröidy|rekisteröityneet|kirjautuneille|käyttäjille|asiakkaille|kirjautuneet',
    pääsy:
      '{juttu}|lukea|lue|luet|lukemaan|lukemista|lukeaksesi|lukeminen|rajaton|rajattomasti|rajattoman|rajattomaan|avaa|avata|avautuu|lukittu|saatavilla|luettavissa|arkisto|arkistoon|yksinoikeudella|pääsy|käyttöoikeus|varattu|näkyvissä',
    maksuSana:
      '{little}|{tilaus}|{jäsen}|{pääsy}|digi|digitaalinen|digitaalisen|lehti|lehden|lehteä|lehteen|sovellus|sovelluksen|näköislehti|näköislehden|verkkosivut|sivusto|sivuston|tilaa|tilata|osta|kokeile|kuukausi|kuukauden|kuukaudessa|viikko|viikon|vuosi|vuoden|euro|euroa|eurolla|kk|#|vapaa|vapaasti|ilmainen|ilmaiset|kirjaudu|kirjautumalla|sisään|tunnus|luo|valitse|kiinnostuitko|kiinnostuksesi|valitettavasti|loppuosa|osa|kuuluu|etu|etuihin|tarjous|maksaville|lukijoille|jatka|jatkaa|jatkaaksesi|nauti|vaatii|edellyttää|tarvitset|avaaksesi|kaikki|kaikkea|hanki|täysi|tutustu|juttusi|lukenut|olet',
    ilmainen:
      'ilmaiset (artikkelit|jutut)|ilmaisia (artikkeleita|juttuja)|ilmainen (artikkeli|juttu)|maksuttomat (artikkelit|jutut)|maksuttomia (artikkeleita|juttuja)|ilmaista (artikkelia|juttua)|maksutonta (artikkelia|juttua)',
    käytetty:
      'lukenut|käyttänyt|käytetty|jäljellä|raja|täynnä|tässä kuussa|tämän kuun|kuukaudessa|tämän kuukauden|loppuun|kuussa',

    summa:
      '# (euro|euroa|eurolla|euron|senttiä|kk)|# [euroa|euro] (kuukaudessa|viikossa|vuodessa|kuussa)|# (kuukausi|viikko|vuosi)',
    hinta: 'eurolla|säästä|säästät|halvemmalla|edullisemmin|puoleen hintaan|ilmaiseksi|maksutta|tarjoushintaan|norm',
    sitoumus:
      'sitoutumisaikaa|sitoumusta|sitoutumista|irtisano|irtisanoa|peru|perua|peruuttaa|kokeilujakso|kokeilukuukausi|jatkuu automaattisesti|uusiutuu|kokeile|kokeilu|määräaikainen|kestotilaus',
    senJälkeen:
      'sen jälkeen|jonka jälkeen|ensimmäinen kuukausi|ensimmäiset|ensimmäisen kuukauden|kokeile|peru|normaalihinta|norm|ilman sitoutumista|sitoutumisaikaa',
    valinta:
      'kokeile|kokeilla|tilaa|tilata|osta|anna|lahja|lahjaksi|valitse|säästä|alennus|alennusta|euro|euroa|eurolla|ilmaiseksi|tarjous|tarjoukset|tarjouksen|tarjouksemme|etu|kampanja|sopiva|sopivin|prosenttia|maksa|maksat|aloita|hanki|lahjakortti|päivitä|vertaa|joululahja|puoleen hintaan|jatka|edullisesti|edut|tutustu|lunasta',
    tarjousSana:
      '{little}|{tilaus}|{hinta}|{valinta}|{sitoumus}|kuukausi|kuukauden|kuukautta|kuukaudessa|viikko|viikon|viikkoa|vuosi|vuoden|vuotta|päivä|päivän|päivää|ensimmäinen|ensimmäisen|#|milloin|tahansa|lehti|lehden|lehteä|digi|digitaalinen|sovellus|lue|lukea|jutut|artikkelit|rajattomasti|rajoitetun|ajan|uutiset|black friday|kesä|kesätarjous|joulu|joulutarjous|syystarjous|kevättarjous|vain|paras|parhaan|kaksi|kolme|neljä|kuusi|viikonloppu|näköislehti|koska|diginä|normaalihinta|asiakas|nyt|lukijoille|hintaan|halutessasi|loput|euro|euroa|euron|senttiä|kk|alennus|prosenttia|maksat',
    peru: 'peru|perua|peruuttaa|peruutettavissa|irtisano|irtisanoa|irtisanottavissa|lopettaa|lopeta|sitoutumisaikaa|sitoumusta|peruttavissa',
    milloin:
      'milloin tahansa|koska tahansa|milloin vain|koska vain|ei|ilman|helposti|halutessasi|kuukausittain|joustavasti',

    login:
      'kirjaudu|kirjaudu sisään|kirjautuminen|kirjautua|kirjautunut|kirjautuneena|rekisteröidy|rekisteröityminen|käyttäjätili|käyttäjätunnus|käyttäjätunnuksen|omat tiedot|luo tunnus|luo tili|ole tunnusta|ole tiliä',
    loginTeko:
      'salasana|salasanan|salasanasi|sähköposti|sähköpostiosoite|sähköpostiosoitteesi|jatkaaksesi|lukeaksesi|lukemista|tilaaja|tilaus|tilauksen|google|googlella|apple|applella|facebook|facebookilla|maksutta|ilmaiseksi|maksuton|maksuttoman|pysy|unohditko|unohtunut|artikkelin|jutun|kommentoidaksesi|tallentaaksesi|sisään|jo tilaaja|eikö sinulla',
    loginSana:
      '{little}|{login}|{loginTeko}|artikkeli|tervetuloa|lehden|tiedot|muista|minuutti|minuutissa|#|asiakasnumero|käyttäjä|syötä|jatka|palvelu|palvelun|palveluun|digi|tunnus|tunnusta|tili|tiliä|jo|ei|eikö|uusi|jäsen|asiakas|tästä|vielä',

    kirje:
      'uutiskirje|uutiskirjeen|uutiskirjettä|uutiskirjeemme|uutiskirjeet|uutiskirjeitä|uutiskirjeeseen|sähköpostiisi|sähköpostiin|sähköpostilaatikkoosi|sähköpostiosoite|sähköpostiosoitteesi|sähköpostisi|sähköpostilla|sähköpostitse|postituslista|postituslistalle|aamukirje|postilaatikkoosi',
    kirjeTeko:
      'tilaa|tilaan|tilata|tilaamalla|tilaus|tilauksen|tilauksesta|tilasit|peru|peruuttaa|peruuta|liity|ilmoittaudu|saat|saa|saada|vastaanota|syötä|anna|kirjoita|täytä|vahvista|päivittäin|viikoittain|ilmainen|ilmaisen|maksuton|tärkeimmät|parhaat|missaa|lähetämme|lähetetään|lähetä|suoraan|viimeisimmät|uusimmat|kiinnostavimmat|poistu|haluan',
    kirjeSana:
      '{little}|{kirje}|{kirjeTeko}|{verkko}|osoite|osoitteesi|uutiset|uutisia|uutinen|jutut|juttuja|artikkelit|lukemista|tarinat|päivä|päivän|päivittäinen|viikko|viikon|viikossa|kuukausi|kuukauden|aamu|aamuna|ilta|illalla|viikonloppu|viikonlopun|maanantai|maanantaina|tiistaina|keskiviikkona|torstaina|perjantai|perjantaina|lauantaina|sunnuntaina|arkiaamu|arkisin|kello|klo|#|toimitus|toimituksen|kaupungin|politiikka|politiikan|talous|talouden|kulttuuri|kulttuurin|urheilu|urheilun|maailma|maailman|ajan|tasalla|pysy|vinkit|aiheet|tiedot|käsitellään|tietosuojaseloste|tietosuojaselosteen|hyväksyn|milloin|tahansa|linkki|linkkiä|klikkaa|kiinnostavat|tervetuloa|lyhyesti|paikalliset|tästä|kerran|kooste|poiminnat|sähköposti',

    kanava:
      '{verkko}|whatsapp kanava|whatsapp kanavaa|kanava|kanavaa|kanavamme|kanavaamme|sovellus|sovelluksen|sovelluksessa|sovelluksemme|sovellusta|uutissovellus|uutissovelluksen|app store|google play|push ilmoitukset|ilmoitukset|ilmoituksia|mobiilisovellus|mobiilisovelluksen|lataa appi|appi|sovelluksellamme|sovelluksellamme|uutissovelluksemme',
    kanavaTeko:
      'tykkää|lataa|lataamalla|hanki|asenna|salli|missaa|löydät|liity|tilaa|seuraa meitä|seuraat meitä|seuraa kanavaamme|ota käyttöön|ota ilmoitukset|löydät meidät|pysy ajan tasalla|kytke päälle|seuraatko|meidät löytyy|pysy|tasalla',
    kanavaSana:
      '{little}|{kanava}|{kanavaTeko}|uutiset|uutisia|uutisista|uusimmat|tärkeimmät|tuoreimmat|puhelin|puhelimeesi|puhelimeen|kännykkään|iphone|android|ios|tabletti|ilmainen|ilmaisen|maksuton|maksuttoman|pysy|toimitus|toimituksen|sivu|sivumme|profiili|tili|tiliä|ryhmä|ryhmään|mitään|päivitykset|kuvat|videot|live|virallinen|lue|katso|missä|kaikkialla|nopeimmin|ensimmäisenä|#|ympäri|vuorokauden|ensisijaiseksi|lähteeksi|kulissien|takana|paikalliset|meidät|meitä|käyttöön|seuraa|mukaan|päälle|löytyy',

    jakoTeko:
      'jaa|lähetä|vinkkaa|suosittele|kopioi|kopioitu|tulosta|tallenna|twiittaa|lisää kirjanmerkkeihin|välitä|lisää',
    jakoKohde:
      '{verkko}|{juttu}|linkki|linkin|url|osoite|sivu|sivun|sähköpostilla|sähköpostitse|ystävälle|ystävällesi|ystävillesi|kaverille|lukulistalle|lukulistaan|suosikkeihin|leikepöydälle|myöhemmin|pdf|kirjanmerkki|myöhemmäksi|myöhempää varten',
    jakoSana: '{little}|{jakoTeko}|{jakoKohde}|muille|perheelle|painike|lue|versio|tulostusversio|vaihtoehdot',

    kommentti:
      'kommentti|kommentin|kommentit|kommentteja|kommenttia|kommenttisi|kommenttien|kommentoi|kommentoida|kommentointi|kommentoinnin|kommentoidaksesi|kommentoija|kommenttiosio|kommenttikenttä|lukijoiden kommentit|kommentoijat|osallistu keskusteluun|liity keskusteluun',
    kommenttiTeko:
      'kirjoita|kirjoittaa|jätä|lue|näytä|piilota|kirjaudu|kirjautunut|rekisteröidy|suljettu|pois käytöstä|mahdollista|tarkistetaan|moderoidaan|hyväksytty|julkaistaan|uusimmat|vanhimmat|järjestä|ilmianna|lähetä|lataa|mielipiteesi|osallistu|poistetaan|avaa|hyväksytään|liity|ole ensimmäinen|ensimmäisenä|mieltä olet|mieltä sinä',
    kommenttiSana:
      '{little}|{kommentti}|{kommenttiTeko}|#|artikkeli|artikkelin|artikkelia|juttu|jutun|juttua|juttuun|aihe|aiheesta|toimitus|toimituksen|lukijat|lukijoiden|säännöt|kiitos|nimi|sähköpostiosoite|tunnus|sisään|valitettavasti|väliaikaisesti|asiallinen|asiallisesti|tuntia|käyttäjät|mitä|sinä|toistaiseksi|julkaisua|vielä|muiden|ensimmäinen|mieltä|mielipide|ole|keskustelu|keskusteluun',

    kokoJuttu:
      '(koko|alkuperäinen|alkuperäisen|täydellinen|loput) {juttu}|loppuosa jutusta|loput jutusta|koko juttu|koko artikkeli',
    kokoTeko:
      'lue|lukea|klikkaa|tästä|täältä|täällä|katso|löytyy|löydät|siirry|avaa|näytä|sivu|sivulta|sivulla|verkkosivuilta|verkkosivuiltamme|verkkosivuilla|verkossa|netistä|jatka|lukemista|sivustolla',
    kokoSana:
      '{little}|{kokoTeko}|linkki|linkistä|lehti|lehdestä|lehden|sovellus|sovelluksessa|huomenna|päivän|{juttu}|näköislehdestä|seuraavalta|digilehdestä|osoitteesta|mukana',

    muu: 'artikkelit|artikkeleita|jutut|juttuja|artikkeli|lukuvinkit',
    muuTeko:
      'aiheeseen liittyvät|aiheeseen liittyviä|samasta aiheesta|luetuimmat|suosituimmat|suositellut|suosittelemme|uusimmat|tuoreimmat|älä missaa|toimituksen valinnat|toimituksen poiminnat|kommentoiduimmat|muut lukevat|samankaltaiset|vastaavia|saattaisi|liittyvät|liittyviä',
    muuSana:
      '{little}|{muu}|{muuTeko}|tänään|viikon|aihe|aiheesta|osasto|osastosta|kirjoittajalta|lukijat|top|#|lue|juuri|urheilu|kulttuuri|talous|politiikka|etusivu|etusivulle|ehkä|sarja|sarjan|sinua|sama|muut',

    soitin:
      'video|videon|videota|videot|podcast|podcastin|podcastia|ääni|äänen|soitin|soittimen|suora lähetys|suoraa lähetystä|livelähetys|lähetys|lähetystä|kuvagalleria|kuvagallerian|galleria|kuvasarja|jakso|jakson|video ja kuvat|tallenne|tallenteen|lisää kuvia',
    soitinTeko:
      'toista|toistaa|toistetaan|katso|katsele|kuuntele|käynnistä|käynnistyy|alkaa|lataa|ladataan|latautuu|klikkaa|tauko|keskeytä|mykistä|saatavilla|ohita|koko näyttö|minuuttia|min|sekuntia|sekunnin|uudelleen|tekstitykset|sulje|seuraava|suurenna|selaa|kesto',
    soitinSana:
      '{little}|{soitin}|{soitinTeko}|#|kuva|kuvat|kuvia|selain|selaimesi|valitettavasti|virhe|automaattisesti|enää|minuutti|artikkeli|jutun|laatu|nopeus|painiketta|paina|äänenvoimakkuus|kuluttua|hetkellä|tällä|ei voida|voida|hetken|hetki',
    kuuntelu: 'kuuntele|kuunnella|ääneen|ääniversio|kuunteluaika|lukee|luettu|luetaan|äänitetty',
    kuunteluKohde:
      'artikkeli|artikkelin|juttu|jutun|teksti|tekstin|minuuttia|min|koneääni|koneäänellä|tekoäly|tekoälyn|synteettinen|automaattisesti|puhesynteesi|puhesyntetisaattori|tekoälyääni',
    kuunteluSana: '{little}|{kuuntelu}|{kuunteluKohde}|ääni|äänellä|#|tuottama|luotu|sekuntia|kone',

    selain:
      'selain|selaimesi|selaimen|selainta|selaimessasi|selaimella|javascript|javascriptin|mainostenesto|mainosteneston|mainostenestoa|mainostenestosi|mainostenesto ohjelma|mainostenesto ohjelmaa|mainosesto|mainosten esto|adblock|adblocker|mainosten esto ohjelma|mainostenestoohjelma|mainostenestoohjelmaa',
    selainTeko:
      'ota käyttöön|käyttöön|käytöstä|pois käytöstä|poista|salli|aktivoi|kytke|tuettu|tue|tukee|vanhentunut|vanha|päivitä|päivittää|päivitys|käytät|käytä|käyttää|käytössä|vaihda|vaatii|tarvitaan|havaittu|toinen|toista|toisella|päällä|uudempi|uudempaan|estää|pois|sammuta|poistettu käytöstä|käytät mainostenestoa|huomasimme',
    selainSana:
      '{little}|{selain}|{selainTeko}|sivu|sivun|sivusto|sivuston|sivustolla|sivustomme|video|videon|videota|ääni|elementti|elementtiä|sisältö|sisällön|toimii|toimi|toimivat|toimiakseen|oikein|kunnolla|jatkaaksesi|jatka|lukemista|nähdäksesi|näyttää|nähdä|versio|versioon|lataa|siltä|valitettavasti|mainokset|mainoksia|mainosten|chrome|firefox|safari|edge|toistaa|asetukset|asetuksista|ominaisuudet|journalismi|rahoitetaan|mainontaa',

    virhe:
      'virhe|virheen|virheestä|virheitä|virheistä|kirjoitusvirhe|kirjoitusvirheen|asiavirhe|asiavirheen|korjaus|korjausta|korjaukset|näppäilyvirhe|oikaisu|korjausehdotus|lyöntivirhe|lyöntivirheen',
    virheTeko:
      'ilmoita|löysitkö|löysit|huomasitko|huomasit|huomaatko|näitkö|kerro|lähetä|kirjoita|ota yhteyttä|yhteyttä|toimitukseen|toimitukselle|merkitse|maalaa|ctrl|enter|palaute|palautetta|meille|sähköpostia|vinkkaa|korjaamme|raportoi',
    virheSana:
      '{little}|{virhe}|{virheTeko}|artikkeli|artikkelissa|jutussa|juttu|teksti|tekstissä|sivu|sivulla|jokin|joku|kiitos|apu|avusta|auta|parantamaan|sähköpostilla|lomake|lomakkeella|#|paina|mahdollisista|jonkin|toimitus',

    tuki: 'tue|tukea|tukesi|tuellasi|tukemalla|lahjoita|lahjoitus|lahjoituksesi|lahjoituksen|lahjoittamalla|lahjoituksella|mobilepay|mobilepaylla|patreon|kannatusjäsen|kannatusjäseneksi|eurolla|jäseneksi|kannata|tukijaksi|tukija|ryhdy tukijaksi',
    tukiTeko:
      'journalismi|journalismia|journalismin|laatujournalismia|riippumatonta|riippumattoman|riippumaton|työtämme|työmme|toimintaamme|toimintamme|mainoksetonta|vapaata mediaa|lehdistöä|uutisointia|journalismimme|laatujournalismi|journalismi sinulle',
    tukiSana:
      '{little}|{tuki}|{tukiTeko}|työ|auta|auttaa|autat|jatkaa|jatkamaan|jatkaaksemme|mahdollistaa|mahdollista|pienellä|pieni|summalla|summa|kuukausi|kuukaudessa|kuussa|kuukausittain|kertalahjoitus|vapaa|kriittistä|hyvä|hyvää|laadukasta|laatu|raha|rahaa|maksaa|kiitos|lukijat|lukijoiden|tänään|#|media|mediaa|tulevaisuus|tärkeä|tärkeää|taloudellisesti|tekee|vapaaehtoinen|lehti|lehteä|sivusto|sivustoa|pysyä|toimia|haluamasi|euroa|toimitus|toimitusta|toimituksen|meitä',

    oikeus:
      'oikeudet|oikeus|tekijänoikeus|tekijänoikeuden|tekijänoikeuslaki|tekijänoikeuslailla|tekijänoikeudella|tekijänoikeudet|copyright|kopiointi|kopioiminen|jäljentäminen|julkaiseminen|lainaaminen|levittäminen|käyttöoikeudet|uudelleenjulkaisu|uudelleenjulkaiseminen|kopiointi ei|sisällön kopiointi',
    oikeusTeko:
      'pidätetään|pidätetty|kielletty|kielletään|lupa|luvalla|lupaa|sallittu|suojattu|suojattua|lähde mainittava|mainittava|luvan|ei ole sallittua|ei sallittu|sallittua',
    oikeusSana:
      '{little}|{oikeus}|{oikeusTeko}|aineisto|aineiston|materiaali|materiaalin|sisältö|sisällön|tekstit|tekstin|kuvat|kuvien|artikkeli|artikkelin|toimituksen|kustantajan|julkaisijan|kirjallinen|kirjallista|kokonaan|osittain|osittainen|muoto|sivusto|sivuston|mukaan|#|oy|oyj|lähde|kaupallinen|kaupalliseen',

    vastuu: 'vastaa|vastuuta|vastuu|vastuussa|vastuun|vastuullinen|emme vastaa',
    vastuuKohde: 'ulkoisten|linkkien|ulkopuolisten|sivustojen',
    vastuuSana:
      '{little}|{vastuu}|{vastuuKohde}|kolmansien|osapuolten|oikeellisuudesta|omia|oma|julkaisija|edustavat|artikkelien|muiden|yksin|yksinomaan|mahdollisista|lukijoiden|kirjoitusten|toimitus|sisältö|kirjoittaja|kirjoittajan|kommenttien|kommenteista|sivustojen|sivuista|mielipiteistä|mainosten|tietojen|mielipiteet|sisällöstä|ulkopuolisten',
    mainonnallinen:
      'mainoslinkkejä|mainoslinkki|mainoslinkit|affiliate linkkejä|affiliate linkki|affiliate linkit|kumppanuuslinkkejä|sponsoroitu|sponsoroitua|kaupallinen yhteistyö|kaupallisessa yhteistyössä|maksettu yhteistyö|maksullinen yhteistyö|provision|provisiota|provisio|palkkion|tuotesijoittelua|sisältää mainontaa|sisältää mainoksia|mainosyhteistyö|mainostajan|mainostajan sisältö|sisältömainos|komission|on mainoslinkkejä',
    mainontaKohde:
      'artikkeli|artikkelin|juttu|jutun|teksti|tekstin|julkaisu|sisältö|sisällön|sivu|linkkejä|linkin|linkit|ostoksesta|ostaessasi|osto|ostat|toimitus|toimituksellinen|toimituksellisesti|yhteistyö|yhteistyössä|kumppani|kumppanin|mainostaja|kaupan|jutussa|artikkelissa',
    mainontaSana:
      '{little}|{mainonnallinen}|{mainontaKohde}|sisältää|saamme|pieni|pienen|palkkio|vaikuta|vaikuta|riippumaton|riippumattomasti|tuotettu|toteutettu|ylimääräistä|hinta|hintaan|hintaasi|yhdessä|merkitty|tähdellä|kaupallinen|ansaita|rahaa|joitakin|maksettu',

    kuva: 'kuva|kuvan|kuvaa|grafiikka|grafiikan|elementti|sisältöä|kartta|kuvateksti|julkaisua|julkaisu|tiedosto|kuvan koko',
    kuvaTeko:
      'suurenna|suuremmaksi|suurempana|ei saatavilla|ei voitu|ei voida|ladata|koko näyttö|puuttuu|ei löytynyt|ei löydy|ei ole enää saatavilla|lataa kuva|koko näytöllä|näytöllä',
    kuvaSana:
      '{little}|{kuva}|{kuvaTeko}|klikkaa|näyttää|valitettavasti|avaa|saatavilla|poistettu|iso|täysi|enää|paina|näytä|ladata',

    kiitos:
      'kiitä|kiittää|piditkö|pidit|pidätkö|tykkäsitkö|tykkää|arvioi|juomaraha|tähteä|sydän|annoitko|kiitos kun|kiitos että',
    kiitosKohde:
      'artikkeli|artikkelista|jutusta|juttu|jutun|tekstistä|teksti|kirjoittajaa|kirjoittaja|kirjoittajalle|luit|lukemisesta|toimittajaa|toimittajalle|kirjoituksesta|lukenut|luitte',
    kiitosSana:
      '{little}|{kiitos}|{kiitosKohde}|pieni|pienellä|lahjoitus|mobilepay|tue|anna|näytä|sano|mielenkiinnosta|#|klikkaa|kahvi|kahvin|tarjoa|kuppi|tämän|mielenkiinnostasi|lukea|kiitos|oliko|kiinnostava|hyödyllinen',

    käännetty:
      'käännetty|käännös|käännöksen|kääntänyt|kääntämä|tiivistelmä|tiivistelmän|tiivistetty|konekäännös|konekäännetty|käännökset',
    käännettyTeko:
      'automaattisesti|automaattinen|koneellisesti|koneellinen|deepl|deeplillä|google|google translate|google kääntäjä|google kääntäjällä|tekoäly|tekoälyn|tekoälyllä|kone|koneen|työkalulla|chatgpt|ohjelma',
    käännettySana:
      '{little}|{käännetty}|{käännettyTeko}|artikkeli|artikkelin|juttu|jutun|teksti|tekstin|englannista|englannin|ruotsista|venäjästä|saksasta|ranskasta|suomeksi|suomen|alkuperäinen|avulla|avustuksella|virheitä|sisältää|toimitus|toimituksen|tarkistanut|tarkastettu|tehty|tehnyt|luotu|laatinut|kieli|kielestä|kielelle|versio|laadittu',

    alkuperä:
      'alkuperäinen artikkeli|alkuperäinen juttu|alkuperäisen artikkelin|alkuperäisen jutun|alkuperäinen teksti|alkuperäinen lähde|alkuperäinen uutinen|alkuperäinen kirjoitus',
    alkuperäTeko: 'täällä|täältä|tästä|lue|linkki|löytyy|löydät|julkaistu|katso|osoitteessa|siirry',
    alkuperäSana:
      '{little}|{alkuperäTeko}|sivusto|sivustolla|verkkosivuilla|ensin|alun|perin|aiemmin|klikkaa|voit|lukea',

    suora:
      'livelähetys|livelähetystä|livelähetystämme|liveseuranta|liveseurantaa|hetki hetkeltä|suora lähetys|suoraa lähetystä|live blogi|liveblogi|liveblogia|seurantajuttu|seurantajuttua|seurannastamme|seurantamme|seurantaa',
    suoraTeko:
      'seuraa|päivitetään|päivittyy|lue|tästä|täältä|katso|kaikki|uusimmat|tapahtumat|tapahtumia|tilannetta|päättynyt|jatkuvasti|lue lisää',
    suoraSana:
      '{little}|{suora}|{suoraTeko}|uutiset|juttua|artikkelia|minuutti|minuuttia|päivän|ottelua|ottelu|#|päivitykset|siirry|tilanteen|kehittymistä',
    // Any word of any notice: what a phrase may go on with.
    common:
      'antanut|annettu|vasta|kun|kyllä|hyväksyn|haluan|haluaisin|muista|minut|minua|paikalliset|paikallisia|alueen|tänään|päivä|päivässä|sähköpostiin|linkistä|tulleesta|vahvista|ilmaisella|ilmainen|ilmaisen|sovelluksellamme|ystävillesi|ystäville|ystäviesi|vielä|kysyttävää|palautetta|palaute|mielipiteesi|tärkeää|tärkeä|tukijaksi|ryhdy|seurannastamme|näytöllä|koko|avaa|haku|hae|poistettu|käytöstä|huomasimme|näemme|käytät|kesätarjouksemme|tarjouksemme|tarjous|hyödynnä|lataa|helposti|minuutissa|minuuttia|minuutti|kaksi|kolme|neljä|viisi|kuusi|kymmenen|lukijat|lukijamme|toimittajat|tarinat|taustat|analyysit|analyysi|podcastit|erityinen|valmis|juuri|lähetetty|vahvistus|vahvistuslinkki|osoite|ansiosta|missä|ennen|älä|unohda|loppu|loppuu|kappale|suoraan|seuranta|kootusti|vapaasti|turvallisesti|edut|osta|sama|samalla|voin|voisit|luettavaa|alas|jatkaaksesi|lukeaksesi|luet|nähdäksesi|myöhemmäksi|myöhempää|varten|kirjauduttava|täytyy|sallittua|sallittu|kieltäytynyt|tunnuksillasi|tunnuksilla|käyttäjä|uusi|juttumme|jutussa|artikkelissa|uutista|uutinen|uutisen|selaimessasi|mahdollistaa|journalismimme|toimintamme|sivustojen|ulkopuolisten|meille|meiltä',
    notice:
      '{common}|{mainosSana}|{mainosJälkeen}|{evästeSana}|{maksuSana}|{ilmainen}|{käytetty}|{tarjousSana}|{summa}|{senJälkeen}|{milloin}|{peru}|{loginSana}|{kirjeSana}|{kanavaSana}|{jakoSana}|{kommenttiSana}|{kokoSana}|{muuSana}|{soitinSana}|{kuunteluSana}|{selainSana}|{virheSana}|{tukiSana}|{oikeusSana}|{vastuuSana}|{mainontaSana}|{kuvaSana}|{kiitosSana}|{käännettySana}|{alkuperäSana}|{suoraSana}|{jatkoTeko}|{mainos}|{mainosTeko}|{eväste}|{evästeTeko}|{suostumus}|{latausTeko}|{tilaus}|{pääsy}|{jäsen}|{valinta}|{hinta}|{sitoumus}|{login}|{loginTeko}|{kirje}|{kirjeTeko}|{kanava}|{kanavaTeko}|{jakoTeko}|{jakoKohde}|{kommentti}|{kommenttiTeko}|{kokoJuttu}|{kokoTeko}|{muu}|{muuTeko}|{soitin}|{soitinTeko}|{kuuntelu}|{kuunteluKohde}|{selain}|{selainTeko}|{virhe}|{virheTeko}|{tuki}|{tukiTeko}|{oikeus}|{oikeusTeko}|{vastuu}|{vastuuKohde}|{mainonnallinen}|{mainontaKohde}|{kuva}|{kuvaTeko}|{kiitos}|{kiitosKohde}|{käännetty}|{käännettyTeko}|{alkuperä}|{alkuperäTeko}|{suora}|{suoraTeko}',
  },
  phrases: {},
  bags: {
    'ad-marker': [
      {
        words: '{notice}',
        cue: 'mainoksen jälkeen|mainosten jälkeen|vieritä alas|vieritä|mainoksen alta',
        act: 'luet|lue lisää|jatkaaksesi|jatka lukemista|lukemista|juttu jatkuu|jatkuu',
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
        cue: 'tee tilaus|ryhdy tilaajaksi|tilaa nyt|tilaajaksi',
        act: 'lukea|lue|lukemista|juttumme|jutut',
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
        cue: 'tarjous|tarjouksemme|kesätarjous|kesätarjouksemme|kampanja|tarjouksestamme',
        act: 'hyödynnä|älä missaa|tutustu|tartu',
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
        cue: 'tunnus|tunnusta|tunnukset|tunnuksillasi|salasana|salasanan|tili|tilin',
        act: 'luo|kirjaudu|unohditko|unohtuiko|ilmainen tunnus|uusi käyttäjä|muista',
        example: 'Uusi käyttäjä? Luo ilmainen tunnus',
      },
      {words: '{notice}', cue: '{login}', act: '{loginTeko}', example: 'Rekisteröidy maksutta'},
    ],
    newsletter: [
      {
        words: '{notice}',
        cue: 'vahvista tilauksesi|vahvistuslinkki|vahvista',
        act: 'sähköpostiin|linkistä|sähköposti|sähköpostisi',
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
        cue: 'mielipiteesi|mielipidettäsi',
        act: 'kerro|jaa|lähetä|kirjoita',
        example: 'Kerro mielipiteesi',
      },
      {
        words: '{notice}',
        cue: 'kommentteja|kommentoi|kommentoidaksesi|kommentit',
        act: 'vielä|ei vielä|ensimmäinen|ensimmäisenä|kirjauduttava|kirjaudu|kirjautunut',
        example: 'Kommentteja ei vielä ole',
      },
      {words: '{notice}', cue: '{kommentti}', act: '{kommenttiTeko}', example: 'Ole ensimmäinen kommentoija'},
    ],
    'continue-reading': [
      {
        words: '{notice}',
        cue: 'klikkaa|klikkaa tästä|paina tästä|siirry tästä',
        act: 'lukeaksesi|lue lisää|lukemaan|lue koko|koko jutun',
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
        cue: 'palautetta|palaute|kysyttävää',
        act: 'toimitukselle|toimitukseen|jutusta|artikkelista|anna|lähetä|kirjoita',
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
