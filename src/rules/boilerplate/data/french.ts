import type {PhraseBook} from '../phrases.js'
import {frenchVocabulary} from './vocabulary/french.js'

/** What French sites print, and what machine translation makes of it. */
export const french: readonly PhraseBook[] = [
  {
    language: 'fr',
    sets: {
      // What a notice goes on with; what an article says is none of these words alone.
      tailWord:
        'à|au|aux|autre|autres|remise|réduction|avec|sur|dans|de|du|des|d|en|et|ou|par|pour|sans|le|la|les|l|un|une|ce|cet|cette|ces|nos|notre|vos|votre|vous|nous|tous|toutes|tout|toute|si|dès|que|qui|ici|maintenant|ci dessous|maximum|hors|puis|est|soit|an|ans|mois|jour|jours|semaine|semaines|euro|euros|abonnement|abonnements|abonné|abonnés|abonnez|offre|offres|article|articles|contenu|contenus|site|journal|journalisme|presse|rédaction|lecture|lire|lisez|lire la suite|compte|connectez|connecter|connexion|inscrivez|inscrire|identifiez|créez|adresse|e mail|mail|email|newsletter|newsletters|lettre|infos|info|actualité|actualités|actus|alertes|notifications|application|appli|app|commentaire|commentaires|réagir|réagissez|publier|modération|modérés|publié|soutien|soutenez|don|dons|indépendant|indépendante|libre|lecteurs|lectrices|signaler|signalez|contactez|gratuit|gratuite|gratuitement|gratuits|illimité|illimitée|essai|engagement|résiliable|moment|tarif|facebook|twitter|instagram|whatsapp|telegram|google|youtube|linkedin|web|numérique|seulement|premier|première|conditions|recevoir|recevez|quotidienne|hebdomadaire|merci|aider|améliorer|texte|page|numéro|profiter|profitez|découvrir|découvrez|cliquez|cliquant|lien|rubrique|accéder|accès|intégralité|continuer|quand|voulez|plus|bas|#',
      tail: '{tailWord}*10',
      abonné: 'abonné|abonnés|abonnée|abonnées|abonné e s|abonné es|membres|souscripteurs',
      accepter: 'accepter|acceptez|acceptant|consentir|consentez|autoriser|autorisez|consentement|accord',
      après: 'après|sous|au dessous|ci dessous|plus bas|en dessous',
      article: 'article|articles|contenu|contenus|texte|papier|dossier|page',
      commentaire: 'commentaire|commentaires|réaction|réactions|avis|commenter',
      cookies: 'cookie|cookies|traceurs|témoins',
      déterminant: 'le|la|les|l|un|une|des|cet|cette|ce|ces|notre|nos|votre|vos|son|sa|ses|de|du|d|mon|mes',
      mois: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv|févr|fev|avr|juil|sept|oct|nov|déc',
      jour: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim',
      lire: 'lire|lisez|relire|voir|voyez|découvrir|découvrez|écouter|écoutez|regarder|regardez|consulter|consultez|retrouver|retrouvez',
      moment:
        '#|à|actualisé|cest|cet|dans|de|dernière|et|gmt|h|heure|heures|jour|le|lecture|min|minutes|mis|mise|mn|modifié|par|publié|temps|{jour}|{mois}',
      newsletter:
        'newsletter|newsletters|lettre d information|lettres d information|lettre d info|infolettre|infolettres|lettre quotidienne|alertes|alerte|alertes info',
      période: 'mois|an|ans|semaine|semaines|jour|jours|année',
      publicité: 'publicité|pub|annonce|publicités|pubs|annonces|réclame|message publicitaire',
      réseau:
        'facebook|twitter|x|instagram|whatsapp|telegram|linkedin|youtube|tiktok|messenger|google actualités|google news|google discover|snapchat|pinterest|flipboard|e mail|mail|email|courriel|bluesky|threads|mastodon|les réseaux sociaux|réseaux sociaux|twitch|spotify|sms',
      suite: 'suite|reste|article|lecture|texte',
      vidéo: 'vidéo|vidéos|contenu|contenus|player|lecteur|film|podcast|audio',
      domain: 'com|net|org|info|fr|be|ch|lu|ca|es|mx|ar|cl|co|pe|it|pt|br|nl|de|at|eu|se|dk|no|fi|tv|nu',
      agence:
        'afp|reuters|ap|dpa|belga|ats|keystone ats|efe|agences|agence|agences de presse|la presse canadienne|agence france presse|franceinfo',
      ceci: 'cet|cette|ce|l|le|la|notre|votre',
      vu: 'lu|vu|aimé|apprécié',
      écrit:
        'article|contenu|texte|tribune|billet|reportage|entretien|papier|sujet|dossier|chronique|enquête|publication',
      ami: 'ami|proche|amis|proches',
      image: 'photo|photos|image|images',
      prêteur:
        'archives|artiste|auteur|autrice|club|commune|éditeur|entreprise|famille|lecteur|lectrice|mairie|municipalité|musée|organisateurs|police|pompiers|préfecture|production|sapeurs pompiers|théâtre|ville',
      rédacteur:
        'journaliste|reporter|rédacteur|rédactrice|correspondant|correspondante|grand reporter|chroniqueur|chroniqueuse|éditorialiste|chef de service|cheffe de service|rédacteur en chef|rédactrice en chef|pigiste|envoyé spécial|envoyée spéciale',
    },
    phrases: {
      'consent-notice': {
        sentence: [
          [
            '(ce|cette|le|la|l) (contenu|vidéo|publication|élément|module|accès) (est|a été|ne peut) [être|pas] [pas|être] (bloqué|bloquée|affiché|affichée|masqué|disponible|lu|lue) ... ({cookies}|consentement|accepté|refusé)',
            'Ce contenu est bloqué car vous avez refusé les cookies',
          ],
          [
            '(nous|ce site|notre site|le site|nos partenaires|sites) ... (utilisons|utilise|utilisent|stockons|déposons|dépose|a recours|recourons|avons recours|faisons usage) ... {cookies}',
            'Nous utilisons des cookies pour mesurer l’audience.',
          ],
          [
            'en (cliquant|poursuivant|continuant|naviguant|acceptant|autorisant) ... vous {accepter}',
            'En poursuivant votre navigation, vous acceptez nos conditions.',
          ],
          ['vous (acceptez|consentez|autorisez) ... {cookies}', 'Vous acceptez le dépôt de cookies.'],
          [
            '(dépôt|depot|refus|gestion|politique|utilisation|paramétrage|gérer|paramétrer|paramètres) [de|des|du|les|mes|vos|nos|d utilisation] [gestion|confidentialité] [des] {cookies}',
            'Plus d’informations sur la page Politique de gestion des cookies',
          ],
          [
            '(contenu|vidéo|lecture|accès|publication|module) ... [a été|est] (bloqué|bloquée|bloqués|désactivé|désactivée) ... (choix|consentement|cookies|préférences|respecter)',
            'L’accès à ce contenu a été bloqué afin de respecter votre choix de consentement.',
          ],
          [
            'vous avez (choisi|décidé) de (refuser|ne pas accepter) ... {cookies}',
            'Vous avez choisi de refuser les cookies',
          ],
          ['vous avez refusé ... {cookies}', 'Vous avez refusé les cookies associés aux contenus issus de tiers'],
          [
            '[vous|nous] ... (devez|donner|donnez|modifier|retirer|recueillir) ... [votre|son] consentement ... (cliquant|bouton|cookies|données|bandeau|moment|lien)',
            'Vous devez nous donner votre accord et votre consentement en cliquant sur le bouton ci-dessous.',
          ],
          [
            '(visualisation|lecture) de (cette|la) vidéo ... (entraîner|entraine|susceptible|dépôt) ... {cookies}',
            'La visualisation de cette vidéo est susceptible d’entraîner un dépôt de cookies',
          ],
          [
            '[en] (cliquez|cliquant) sur ... (j accepte|accepter|tout accepter|continuer sans accepter|accepte)',
            'Cliquez sur « J’accepte » pour continuer',
          ],
          [
            '(pour|afin de) (mieux|continuer à) rémunérer ... (accepter|acceptez) ... {cookies}',
            'Et pour mieux rémunérer la rédaction, n’hésitez pas à accepter tous les cookies',
          ],
          [
            '(modifier|changer|gérer|paramétrer|personnaliser) [mes|vos|ses|les|tous les] (choix|préférences|consentements|{cookies})',
            'Gérer mes cookies',
          ],
        ],
        line: [
          [
            '(ce|cette) (contenu|vidéo|carte|publication|élément) (n a pas pu|ne peut pas|ne peut|n est pas|n a pu) [être|s] (afficher|affiché|affichée|chargé|chargée) ... (cookies|consentement|traceurs)',
            'Cette vidéo ne peut pas être affichée : vous avez refusé les cookies',
          ],
          ['(tout accepter|tout refuser) [et (continuer|fermer)]', 'Tout accepter et fermer'],
          'Accepter et fermer',
          'Continuer sans accepter',
          'Accepter les cookies',
          'J’accepte',
          'Contenu bloqué',
          [
            '(accepter|refuser|autoriser|activer) [tous] [les|ce|ces|ses|mes] ({cookies}|contenu|contenus) [externes|externe|tiers|publicitaires] [et continuer]',
            'Accepter tous les cookies',
          ],
          [
            '(votre vie privée|la protection de vos données|le respect de votre vie privée) ... ({cookies}|partenaires|priorité|importante|importe) [...]',
            'Le respect de votre vie privée est notre priorité',
          ],
          [
            '(ce site|notre site|ce site web|nous) [et nos partenaires] (utilise|utilisons|utilisent) ... {cookies} [...]',
            'Ce site utilise des cookies pour fonctionner.',
          ],
          [
            '[avec] (nos|nous et nos) [#] partenaires ... ({cookies}|données|informations) ... (appareil|terminal|publicité|publicités|audience|navigation|contenu|contenus|consentement|cookies|personnalisées|personnalisés)',
            'Nous et nos 300 partenaires stockons des informations sur votre terminal.',
          ],
          [
            '(gérer|modifier|paramétrer|personnaliser|configurer|voir|afficher) [mes|vos|les] [choix|préférences|paramètres] [de|d|en matière de|relatifs à|relatives à] (confidentialité|consentement|vie privée|{cookies}|données personnelles)',
            'Gérer mes préférences de confidentialité',
          ],
          [
            '(préférences|paramètres|choix|politique|charte|réglages) [de|des|d|en matière de|relatifs aux|relative aux|sur les] [utilisation des] ({cookies}|confidentialité|consentement|vie privée|données personnelles)',
            'Paramètres de confidentialité',
          ],
          [
            'nous (respectons|accordons de l importance à|prenons soin de|attachons de l importance à|protégeons) (votre vie privée|vos données) [...]',
            'Nous respectons votre vie privée',
          ],
          [
            '(ce|ces) (contenu|contenus|module|vidéo) (nécessite|nécessitent|requiert) ... ({cookies}|consentement|accord) ...',
            'Ce contenu nécessite votre consentement pour être affiché.',
          ],
          [
            'pour (afficher|voir|visualiser|consulter|lire|regarder) (ce|cette|la|le|ces) (contenu|contenus|vidéo|publication|carte|module) ... ({cookies}|consentement|accepter|acceptez|autoriser)',
            'Pour afficher cette carte, vous devez accepter les traceurs.',
          ],
          [
            'vous pouvez [à tout moment] (retirer|modifier|changer|exercer|gérer|refuser) ... (consentement|{cookies}|préférences|choix) [...]',
            'Vous pouvez modifier vos choix à tout moment',
          ],
          [
            '(refuser|accepter|j accepte|je refuse|continuer) [et] (tout|et fermer|et continuer|sans accepter|les {cookies}|tous les {cookies}|s abonner|m abonner)',
            'Accepter et continuer',
          ],
          [
            '(en savoir plus|plus d informations) (sur|à propos de) (les|nos|l utilisation des|la gestion des|notre politique de) ({cookies}|confidentialité|données)',
            'En savoir plus sur les cookies',
          ],
          [
            '(mes|tes|vos) (choix|préférences|réglages) (concernant les|en matière de|pour les|relatifs aux|relatives aux|sur les) {cookies}',
            'Vos choix concernant les cookies',
          ],
        ],
      },
      'ad-marker': {
        line: [
          [
            '[la|le|l] {suite} [de {déterminant} article|se poursuit|continue|reprend] {après} [{déterminant}] {publicité}',
            'La suite de notre article après cette annonce',
          ],
          [
            '[{déterminant}] article [se poursuit|continue|se continue|reprend] {après} [{déterminant}] {publicité}',
            'L’article continue après la publicité',
          ],
          [
            '(suite|lire la suite|poursuivre|continuer|poursuivez votre lecture|continuez votre lecture) [la lecture] {après} {déterminant} {publicité}',
            'Lire la suite après la pub',
          ],
          [
            '(passer|fermer|ignorer|masquer|sauter|retirer|supprimer) [{déterminant}|cette] {publicité}',
            'Passer la publicité',
          ],
          [
            '{après} {déterminant} {publicité} {déterminant} (suite|article|lecture) [de|du] [{déterminant}] [article|texte|programme|lecture]',
            'Après la publicité, la suite de l’article',
          ],
          'Fin de la publicité',
          'Contenu sponsorisé par',
          [
            '{publicité} [la suite|votre contenu|votre article|l article|lecture|suite|le contenu] [de l article|de votre lecture] (continue|se poursuit|reprend|suit|reprendra|faites défiler pour continuer|faites défiler|défilez pour continuer|à suivre) [{après}|après cette {publicité}|dans # secondes]',
            'Publicité. La suite de l’article se poursuit ci-dessous',
          ],
          [
            '[la] (suite|lecture|article|vidéo|texte|contenu) [de l article|de votre article|du texte|de votre contenu] [se poursuit|continue|reprend] {après} [{déterminant}] ({publicité}|image|photo|vidéo|infographie|encadré|tweet|carte)',
            'La suite sous la vidéo',
          ],
          ['[la] suite (ci dessous|plus bas|en dessous)', 'La suite plus bas'],
          ['(début|fin) (de|du) (la|l|message) [{publicité}|publicitaire]', 'Fin du message publicitaire'],
          [
            '(votre|l) {écrit} (continue|reprend|se poursuit) (dans # secondes|plus bas|ci dessous|juste après)',
            'Votre contenu reprend dans 5 secondes',
          ],
        ],
        weak: [
          'Publicité',
          'Pub',
          'Annonce',
          'Annonces',
          'Contenu sponsorisé',
          'Sponsorisé',
          'Contenus sponsorisés',
          'Contenu partenaire',
          'Publi-rédactionnel',
          'Publicités',
          'Publicité Publicité',
          'Article partenaire',
          'Communiqué',
          'Annonce publicitaire',
          'Contenu de marque',
          'Contenu proposé par un partenaire',
          ['(message|page|pause|spot) (commercial|commerciale|publicitaire)', 'Message publicitaire'],
        ],
      },
      'read-also': {
        label: [
          ['(à|a) {lire} (aussi|également|ensuite|sur le même sujet|ailleurs)', 'À lire aussi'],
          ['{lire} (aussi|également|encore)', 'Lire aussi'],
          ['[et] (aussi|également) [à] {lire}', 'Également à lire'],
          ['(sur|dans) (le même|ce|le) (sujet|thème|dossier)', 'Sur le même sujet'],
          [
            '({déterminant}|nos|ces) (articles|contenus|sujets) ... (devraient|pourraient|peuvent|vous) [vous] (intéresser|intéressent|intéressera)',
            'Nos contenus de la semaine pourraient vous intéresser',
          ],
          [
            '(cela|ceci|ça|ces contenus|ce contenu|ces articles|cet article) (peut|pourrait|devrait|devraient|pourraient|peuvent) [aussi|également] vous intéresser',
            'Cela peut vous intéresser',
          ],
          [
            '(vous aimerez|vous pourriez aimer|vous aimerez peut être|on vous recommande|nous vous recommandons|la rédaction vous conseille|la rédaction vous recommande|la rédaction conseille|notre sélection|à la une|les plus lus|les plus lues|articles les plus lus|le plus lu|articles (liés|similaires|connexes|associés|recommandés)|lectures recommandées|pour aller plus loin|pour en savoir plus|en savoir plus|plus d articles|plus d infos|voir aussi|notre dossier|notre article|relire notre article) [aussi|sur]',
            'La rédaction vous conseille',
          ],
          [
            'lire [aussi|également] (notre|nos|l|le|la|les|son) (dossier|article|articles|analyse|enquête|éditorial|entretien|interview|reportage|portrait|récit|critique|tribune|décryptage)',
            'Lire notre dossier',
          ],
          'Article réservé à nos abonnés Lire aussi',
          [
            '(retrouvez|lisez|lire|relire|relisez|consultez|voir|notre|découvrez|à lire|à relire) [aussi|également|ici] (notre|nos|toute notre|tous nos) (dossier|article|articles|enquête|analyse|décryptage|reportage|portrait|direct|entretien|interview|éditorial|récit|critique|sélection|explications)',
            'Retrouvez notre enquête',
          ],
          [
            '(à|a) (lire|voir|écouter|regarder|découvrir|relire|retrouver|revoir) (absolument|aussi|également|ensuite|par ailleurs)',
            'À découvrir aussi',
          ],
          ['(notre|l) (précédent|dernier) (article|papier|épisode)', 'Notre précédent article'],
          [
            '(sur le sujet|sur ce sujet|dans le même dossier|nos autres articles|du même auteur|ils ont aussi lu|les lecteurs ont aussi lu|nos lecteurs ont aussi lu|articles les plus lus|plus d actualités|plus d actus|l actu en continu|les dernières infos|à ne pas manquer|ne manquez pas|ces articles pourraient vous plaire|ailleurs sur le web|contenus recommandés|recommandé pour vous|suggestions|à lire sur le même thème|vous aimerez aussi|dans la même rubrique|dans la même catégorie|l info en plus|le fil info)',
            'À ne pas manquer',
          ],
          [
            '(dans la même veine|pour prolonger (la|votre) lecture|poursuivez (avec|votre lecture avec)|sur (ce|cette) (thème|thématique)|et aussi sur (ce sujet|notre site))',
            'Dans la même veine',
          ],
          [
            '(nous|on) (te|vous) (conseille|conseillons|propose|proposons|recommande|recommandons|suggère|suggérons) [aussi|de lire|également|encore]',
            'On vous conseille aussi',
          ],
          ['à lire (d urgence|sans attendre|sans faute|sans tarder)', 'À lire sans tarder'],
          [
            '[au passage|dans la foulée|pendant que vous y êtes] (découvrez|lisez|regardez|voyez) (aussi|également)',
            'Dans la foulée, lisez aussi',
          ],
          ['(d autres lectures|une autre lecture) pour (toi|vous)', 'Une autre lecture pour vous'],
          ['(à|a) (redécouvrir|relire|réécouter|revoir)', 'À redécouvrir'],
          ['(peut être) (aimerez vous|aimeras tu|que vous aimerez) [aussi]', 'Peut-être aimerez-vous aussi'],
          ['(ne (manque|manquez|rate|ratez) pas) [aussi|également]', 'Ne ratez pas'],
        ],
        line: [
          ['(à|a) lire (aussi|également) (sur|dans|chez) <name>', 'À lire également chez Exemple Hebdo'],
          ['lire aussi (sur|dans) <name>', 'Lire aussi dans Exemple Hebdo'],
        ],
      },
      'continue-reading': {
        line: [
          [
            '[pour] (lire|voir|découvrir) (la suite|l article complet|l intégralité) [de (l article|cet article|l article complet|ce contenu)] [ici|sur _|sur <name>]',
            'Lire la suite de l’article',
          ],
          [
            '(continuer|continuez|poursuivre|poursuivez) [à lire|la lecture|votre lecture|de lire] [ici|maintenant|gratuitement|l article|cet article]',
            'Continuer à lire ici',
          ],
          [
            'source (lire|voir|consulter) (l article|le texte|le contenu) (complet|intégral|original)',
            'Source : consulter le texte intégral',
          ],
          [
            '(la suite|lire la suite|lire plus|voir plus|afficher plus|en lire plus|lire l article|lire l intégralité)',
            'Lire plus',
          ],
          ['[suite] [de l article] (à la page suivante|page suivante|à lire sur _)', 'Suite à la page suivante'],
          [
            '(lire|voir|retrouvez|retrouver|découvrir) (la suite|l article|l intégralité|plus|l intégralité de l article) [complet] (sur) _ [_] [_] {domain}',
            'Lire la suite sur exemple.fr',
          ],
          [
            '(poursuivez|continuez|poursuivre|continuer|reprendre|reprenez) (votre|la) (lecture|article) [sur|gratuitement|ici|<name>]',
            'Poursuivez votre lecture',
          ],
          [
            '(lire|lisez|voir|découvrir|découvrez|retrouvez|consulter|cliquez ici pour lire) ((l|la|cet|notre|tout) (intégralité|article|totalité|suite)|(l|le|ce|notre|tout) (texte|communiqué|reportage|dossier|entretien|récit) (complet|intégral|en entier|en intégralité)) [complet|intégral|en entier|en intégralité] [de l article|du texte|de cet article|de l entretien] [ici|sur <name>|sur notre site]',
            'Lire l’intégralité de l’article',
          ],
          [
            '(la suite|suite et fin|à suivre|suite) (page #|en page #|dans nos colonnes|dans notre édition|sur notre site)',
            'Suite en page 4',
          ],
        ],
      },
      'paywall-notice': {
        sentence: [
          ['il vous reste # ... (à lire|à découvrir|de cet article)', 'Il vous reste 12 pages à découvrir.'],
          [
            '({suite}|article|contenu|accès|dossier|vidéo) [complet|intégral|de cet article] [est|sont] (réservé|réservée|réservés|réservées|exclusivement réservé) [{déterminant}|à|aux|nos] [nos|seuls] {abonné}',
            'Contenu intégral réservé aux seuls abonnés',
          ],
          [
            '(abonne toi|abonnez vous|connecte toi|connectez vous|créez un compte|identifie toi|identifiez vous|inscris toi|inscrivez vous) (pour|afin de) (lire|poursuivre|continuer|découvrir|accéder|débloquer|lire la suite|profiter)',
            'Inscrivez-vous afin de poursuivre',
          ],
          [
            'pour (lire|poursuivre|accéder|continuer|débloquer|consulter) ... (abonnez vous|connectez vous|créez un compte|inscrivez vous|abonnez)',
            'Pour accéder à la vidéo, créez un compte',
          ],
        ],
        line: [
          [
            '[{déterminant}] (article|contenu|dossier|offre|accès|édition) (réservé|exclusif|exclusivement|pour|premium) [à|aux|pour] [nos|les|seuls] [{abonné}]',
            'Article réservé aux abonnés',
          ],
          ['pour lire la suite [de cet article] [abonnez vous]', 'Pour lire la suite, abonnez-vous'],
          ['réservé (aux|à nos) {abonné}', 'Réservé aux abonnés'],
          'Article abonné',
          'Contenu premium',
          [
            'il (vous|te) reste # [{écrit}|articles|contenus|lecture] [gratuit|gratuits|offert|offerts] [...]',
            'Il vous reste 2 articles gratuits ce mois-ci',
          ],
          [
            '(vous|tu) (avez|as) (déjà|bien) (un compte|lu) [...] [connectez vous|identifiez vous|se connecter]',
            'Vous avez déjà un compte ? Connectez-vous',
          ],
          [
            'vous (avez|venez) (atteint|lu|épuisé|d atteindre) ... (gratuit|gratuits|limite|quota|offert|offerts) [...]',
            'Vous avez atteint votre limite d’articles gratuits.',
          ],
          [
            '{ceci} {écrit} (est|vous est) [exclusivement|uniquement|en accès] (réservé|réservée|abonné|payant|premium|offert|accessible) [exclusivement|uniquement|gratuitement] [à|aux|par] [nos|seuls|un|une] [{abonné}|abonné] [...]',
            'Ce contenu est réservé à nos abonnés',
          ],
          [
            '(envie|besoin|vous souhaitez|vous voulez|pour) [de|d en] (lire|connaître|découvrir|savoir plus) [la|l|cet|ce|tout] [suite|article|{écrit}|intégralité] [complet] [abonnez vous|essayez ...|testez ...|inscrivez vous|profitez ...]',
            'Envie de lire la suite ? Abonnez-vous',
          ],
          [
            '(débloquez|débloquer|déverrouillez|accéder à|accédez à) [l|la|cet|ce|tous les|tous nos] [accès|lecture|{écrit}|articles|suite|contenus] [à|de] [cet|ce] [{écrit}|articles] [gratuitement|maintenant|avec ...|en vous abonnant]',
            'Débloquez cet article avec notre offre numérique',
          ],
          [
            '({écrit}|édition|accès) (réservé|réservée|exclusif|exclusive|payant|pour) [exclusivement] [aux|à|pour] [nos|les|seuls] [{abonné}] [numériques|premium]',
            'Contenu payant',
          ],
          [
            'l accès (complet|illimité|intégral) est (compris|inclus) dans (nos|toutes nos) (abonnements|formules|offres)',
            'L’accès intégral est inclus dans toutes nos formules',
          ],
        ],
        weak: ['Abonnés', 'Premium', 'Exclusif abonnés', 'Édition abonnés'],
      },
      offer: {
        run: ['Sans engagement', 'Profitez-en'],
        line: [
          [
            '[ou] (laissez|laisser) google gérer (votre|mon|l) abonnement [...]',
            'Laissez Google gérer votre abonnement',
          ],
          [
            '(offre|promo|promotion) (limitée|spéciale|de lancement|découverte|exceptionnelle|sans engagement) [{tail}]',
            'Offre limitée. 2 mois pour 1€ sans engagement',
          ],
          [
            '# [euro|euros] (par|pendant|le premier|les) [#] [premiers] {période} [pendant|puis|au lieu de] [#] [euro|euros] [{période}|par {période}]',
            '1 € par mois pendant 3 mois',
          ],
          [
            '(à partir de|dès|seulement|pour|puis) # [euro|euros] (par|pendant|le|les|pour) [le|les|#] [premier|premiers] {période} [puis # [par] [{période}]|sans engagement|au lieu de #]',
            'À partir de 1 € par mois',
          ],
          [
            '(résiliable à tout moment|résiliez quand vous voulez|annulable à tout moment|sans engagement de durée)',
            'Résiliable à tout moment',
          ],
          [
            '(je m abonne|j en profite|je profite de l offre|s abonner|abonnez vous|m abonner|découvrir [nos|les|l] (offre|offres) [d abonnement]|voir (les|nos) offres|je teste|j essaie|essayez gratuitement)',
            'Je m’abonne',
          ],
          [
            'accédez à (cet|cette|ce) {article} et à tous (les|nos) [autres] {article} [(de|du) [la|le] [_]]',
            'Accédez à cet article et à tous les autres articles du journal',
          ],
          [
            '(accès|accédez) (illimité|à cet article et|à tous les|à tous nos|intégral|à l intégralité) [{tail}]',
            'Accès illimité à tous nos contenus',
          ],
          [
            '... (application|appli|site|web|tablette) gratuitement pendant # {période}',
            'Sur tablette et dans notre application gratuitement pendant 2 mois',
          ],
          [
            '# [euro|euros] (le|les|pendant) # [er|ers|premier] {période} [puis] [#] [euro|euros] [par|le] [{période}] [sans engagement]',
            '1 € le 1er mois, puis 6,99 € par mois',
          ],
          [
            '(abonnement|offre|formule) [numérique|digitale|intégrale] sans engagement',
            'Offre numérique sans engagement',
          ],
          [
            '[puis|ensuite|ou|à partir de|dès|seulement|pour|au prix de] # [euro|euros] (par|le|les|pour|pendant) [#] [premier|premiers] {période} [puis|pendant|au lieu de|sans engagement] [#] [euro|euros] [{période}|par {période}] [sans engagement|pendant # {période}]',
            '1 € le premier mois puis 7,99 €',
          ],
          [
            '(puis|ensuite|dès|seulement) # [euro|euros] {période} [pendant # {période}|sans engagement]',
            'Puis 7,99 €/mois',
          ],
          [
            '(le|#|votre|les #) (premier|premiers|mois|semaines|jours) [mois] (offert|offerts|gratuit|gratuits|à|pour) [#] [euro|euros] [puis ...|sans engagement]',
            'Le premier mois offert puis 5 €/mois',
          ],
          [
            '[sans|résiliable|résiliez|annulable|annulez] [engagement|frais] [et] (engagement|résiliable|résiliez|annulable|annulez|sans engagement) (en ligne|en un clic|à tout moment|quand vous voulez|quand vous le souhaitez|en 2 clics)',
            'Sans frais et annulable en un clic',
          ],
          [
            '(accédez|accès|lisez|profitez|bénéficiez) [de|d|à|en|un] [accès|lecture] [illimité|illimitée] [à|de] (tous|toutes|l intégralité|tout|l ensemble) (les|nos|des|de|le) (contenus|articles|site|éditions|contenu|services|journaux|podcasts) [...]',
            'Profitez de tous nos articles en illimité',
          ],
          [
            '(je choisis|choisir|choisissez|découvrez|découvrir|voir|voir toutes|comparer|en savoir plus sur) [cette|mon|votre|nos|les|l|toutes nos] (offre|offres|abonnement|abonnements|formule|formules) [{tail}]',
            'Choisissez votre formule',
          ],
          [
            '(j en profite|je profite|profitez|profiter) [de] [l|cette|notre] [offre] [maintenant|vite]',
            'Profitez de l’offre',
          ],
          [
            '(s abonner|abonnez vous|je m abonne|m abonner) (à partir de|pour|dès|seulement|à) # [{tail}]',
            'Abonnez-vous dès 4 € par mois',
          ],
          ['(offre|offrez) (un|l) abonnement [{tail}]', 'Offrez un abonnement'],
          [
            '(le|votre) journal (numérique|en version numérique|du jour) (dès|chaque|en) [...]',
            'Le journal numérique dès 22 h',
          ],
          [
            '(multi écrans|multi appareils|lecture multi écrans|lecture sans publicité|navigation sans publicité|confort de lecture optimal|jeux et mots croisés) [{tail}]',
            'Lecture sans publicité',
          ],
          [
            'abonnez vous (ici|maintenant|en ligne|en un clic|dès (aujourd hui|maintenant))',
            'Abonnez-vous dès maintenant',
          ],
          [
            '[un] essai de (#|deux|quatre|trois|un|une) (jours|mois|semaine|semaines) (gratuit|offert|sans (engagement|frais)) [{tail}]',
            'Essai de deux semaines, sans engagement',
          ],
        ],
      },
      login: {
        line: [
          [
            '(vous êtes|êtes vous) [déjà] (abonné|abonnée|inscrit|client|membre) [e] [identifiez vous|connectez vous|se connecter] [_]',
            'Vous êtes abonné ? Connectez-vous',
          ],
          ['(vous êtes|êtes vous) déjà (abonné|abonnée|inscrit|client|membre) [{tail}]', 'Vous êtes déjà abonné ?'],
          [
            'déjà (abonné|abonnée|inscrit|client|membre|un compte) [e] [connectez vous|se connecter|identifiez vous|je me connecte]',
            'Déjà abonné ? Connectez-vous.',
          ],
          ['pas encore (abonné|inscrit|membre|de compte) [e] [{tail}]', 'Pas encore abonné ?'],
          ['vous n êtes pas [encore] [inscrit|abonné|connecté] [...]', 'Vous n’êtes pas inscrit'],
          [
            '(se connecter|connectez vous|connexion|je me connecte|s identifier|identifiez vous|créer un compte|créez un compte|créer mon compte|mot de passe oublié|s inscrire|mon compte)',
            'Se connecter',
          ],
          [
            'vous pouvez (lire|consulter|utiliser) <name> sur (un seul|#|deux) (appareil|appareils|écran) [à la fois|en même temps]',
            'Vous pouvez lire Exemple Hebdo sur un seul appareil',
          ],
          [
            '(découvrir|découvrez|voir|comparer) [toutes] (les|nos) offres (multicomptes|multi comptes|famille|étudiants|entreprises)',
            'Voir toutes nos offres famille',
          ],
          [
            '(créer|créez|ouvrir|crée) (un|votre|mon) compte [gratuit|gratuitement] [en quelques secondes|pour ...]',
            'Créer un compte gratuitement',
          ],
          [
            '(se connecter|connectez vous|s inscrire|continuer|s identifier|identifiez vous|inscrivez vous|connexion) (avec|via|à) (google|apple|facebook|mon compte|votre compte|mon espace|un compte)',
            'Continuer avec Apple',
          ],
          [
            '(vous n avez|pas encore|vous n êtes|nouveau) [pas] [encore] [de|d] (compte|abonné|inscrit|client|abonnement) [inscrivez vous|créez ...|créer ...|abonnez vous]',
            'Vous n’avez pas encore de compte ? Inscrivez-vous',
          ],
          ['(mot de passe|identifiant) [et mot de passe] (oublié|perdu|incorrect)', 'Identifiant oublié ?'],
          [
            '(votre|vôtre) (identifiant|mot de passe|session) (est|a) (incorrect|expiré|expirée|invalide)',
            'Votre mot de passe est incorrect',
          ],
          ['(rester|restez) connecté [_]', 'Rester connecté(e)'],
          [
            '(accédez|connecte toi|connectez vous|entrez|identifie toi|identifiez vous) avec (ton|tes|vos|votre) (adresse|compte|e mail|identifiant|identifiants|nom d utilisateur) [et [ton|votre] mot de passe]',
            'Connectez-vous avec vos identifiants',
          ],
          ['(j ai|tu as|vous avez) déjà un compte [{tail}]', 'J’ai déjà un compte'],
          [
            '[identifiant|nom d utilisateur|adresse] [ou] mot de passe (erroné|incorrect|invalide)',
            'Identifiant ou mot de passe incorrect',
          ],
          ['(rester|restez|reste) connecté [sur (cet|votre) appareil]', 'Rester connecté sur cet appareil'],
        ],
      },
      newsletter: {
        line: [
          [
            '(ne (manquez|ratez|perdez) (rien|plus rien|aucune) [de] [l] [{tailWord}] inscrivez vous|recevez|inscrivez vous [dès maintenant] à) [à] (notre|la|nos) (lettre|infolettre|newsletter|lettres) [{tail}] [matin|soir|semaine|week end]',
            'Ne ratez rien : inscrivez-vous à notre lettre du soir',
          ],
          [
            '(s inscrire|inscrivez vous|je m inscris|m inscrire|s abonner|abonnez vous|je m abonne) [gratuitement|à notre|à nos|à la|aux|maintenant] [{tail}] [{newsletter}] [{tail}]',
            'S’inscrire gratuitement',
          ],
          [
            '[ton|votre] adresse (courriel|de courriel|e mail|électronique|email|mail) [{tail}]',
            'Votre adresse e-mail',
          ],
          [
            '(chaque|tous les|toutes les) (jour|jours|soir|matin|matins|semaine|vendredi|lundi|dimanche|samedi|semaines) [_] [_] ... dans votre (boîte mail|boîte|boîte e mail|messagerie)',
            'Chaque samedi, nos meilleurs articles dans votre boîte mail',
          ],
          [
            '(recevez|retrouvez) [gratuitement|chaque|tous|toutes] ... (boîte mail|boîte de réception|boîte aux lettres|boîte e mail|messagerie|par mail|par courriel|par e mail)',
            'Recevez chaque soir les titres du jour dans votre boîte mail',
          ],
          [
            '(inscrivez vous|abonnez vous|s inscrire|inscription|m inscrire|je m inscris) [gratuitement] (à|aux) [nos|notre|la|l] {newsletter} [...]',
            'Inscrivez-vous à notre newsletter « Le Soir »',
          ],
          [
            '(votre|vos|l) (adresse|e mail|email|données) ... (newsletter|newsletters|désinscrire|désabonner|lettre d information|offres commerciales)',
            'Votre adresse sert à vous envoyer nos newsletters.',
          ],
          [
            '[merci] [votre|vos] (inscription|abonnement|e mail|email|adresse) ... (prise en compte|pris en compte|confirmée|enregistrée|validée)',
            'Votre abonnement a été pris en compte.',
          ],
          [
            '(merci|c est fait) [pour|de] [votre|vous être] (inscription|inscrit|abonné|vous êtes inscrit) [{tail}]',
            'Merci pour votre inscription !',
          ],
          [
            'vous (êtes|pouvez|pourrez) (désormais inscrit|bien inscrit|inscrit|vous désinscrire|vous désabonner|à tout moment vous désabonner|à tout moment vous désinscrire) [{tail}]',
            'Vous pourrez vous désinscrire à tout moment.',
          ],
          [
            '(je souhaite|j accepte de|oui je souhaite) recevoir ... (offres|newsletter|newsletters|informations|partenaires|alertes)',
            'Je souhaite recevoir les offres des partenaires',
          ],
          [
            '(veuillez|merci de|pensez à) (saisir|renseigner|confirmer|vérifier|entrer) [une|votre] (adresse|boîte|inscription|e mail|email) [...]',
            'Veuillez saisir une adresse valide',
          ],
          [
            '(s inscrire|inscrivez vous|je m inscris|m inscrire|s abonner|abonnez vous|je m abonne) ... {newsletter} [{tail}]',
            'Inscrivez-vous ici à notre lettre d’information',
          ],
          [
            '(l|les|nos|notre|toute l|toute notre|toutes les|toutes nos) (actualité|actualités|actu|actus|alertes|enquêtes|essentiel|info|infos|meilleurs articles|nouvelles|sélection|titres) [_] [_] [_] (dans (ta|votre) (boîte courriel|boîte de réception|boîte e mail|boîte mail|messagerie)|par (courriel|e mail|email|mail)) [{tail}]',
            'Toute l’actualité régionale dans votre boîte mail',
          ],
        ],
        sentence: [
          [
            '(recevez|recevoir|reçois|retrouvez|inscrivez vous|abonnez vous|abonne toi|inscris toi) ... {newsletter}',
            'Recevez gratuitement notre newsletter',
          ],
          [
            '(recevez|recevoir) ... (par|dans votre) (e mail|mail|email|courriel|boîte)',
            'Recevez chaque matin l’essentiel de l’actualité par e-mail.',
          ],
          [
            '(votre|vôtre) inscription ... (prise en compte|enregistrée|confirmée)',
            'Votre inscription à la lettre du soir est confirmée',
          ],
          [
            '(en vous inscrivant|en cliquant sur s inscrire|vous pouvez vous désinscrire|vous pourrez vous désabonner|vos données ... traitées) ...',
            'En vous inscrivant, vous acceptez nos conditions.',
          ],
        ],
      },
      'follow-us': {
        sentence: [
          [
            '(suivez|rejoignez|retrouvez|suivre|likez|abonnez vous à) [nous|moi|<name>|notre|nos|l actualité|toute l actualité|toute l actu|toutes nos infos] ... (sur|via|avec) [notre|nos|la|les|le|l|son] ({réseau}|application|appli|chaîne|page)',
            'Suivez-nous sur Facebook',
          ],
          [
            '(téléchargez|télécharger|installez) (l|notre|gratuitement|la|votre) ... (appli|application)',
            'Téléchargez l’application',
          ],
          [
            'suivez ... (avec l application|sur notre chaîne|dans l application) ...',
            'Suivez les informations avec l’application du Figaro',
          ],
        ],
        line: [
          [
            '(rejoignez|suivez|abonnez vous à) (notre|nos) (chaîne|chaînes|canal|compte|page|groupe) (whatsapp|telegram|youtube|facebook|instagram) [pour suivre [toute] (l info|l actualité) [en continu|en direct]|et [{tail}]|pour [{tail}]]',
            'Rejoignez notre canal Telegram pour suivre l’actualité',
          ],
          [
            '(lire|ouvrir|continuer) dans (l app|l application|notre app|notre application)',
            'Ouvrir dans notre application',
          ],
          'Suivez-nous',
          'Nous suivre',
          'Ouvrir dans l’application',
          ['(disponible|télécharger) (sur|dans) (google play|l app store|app store)', 'Disponible sur Google Play'],
          [
            '(activez|activer|recevez|autorisez|abonnez vous aux) [les|nos|des] (notifications|alertes) [push|infos|info] [...]',
            'Activez les notifications pour ne rien manquer',
          ],
          [
            '(retrouvez|suivez|rejoignez|ajoutez|choisissez) (nous|<name>|l actualité|toute l actualité|l actu|notre chaîne|notre canal|notre page) [de|du] [<name>] (sur|dans|en|comme) [notre|nos|la|les|le|l|vos] [chaîne|canal|page] [source|sources] [préférée|préférées|sur] ({réseau}|google|réseaux) [...]',
            'Retrouvez-nous sur Bluesky',
          ],
          [
            '(suivez|rejoignez|retrouvez|abonnez vous à) [nous|notre|la|le] (chaîne|canal|page|compte|fil) [de|du] [<name>|la rédaction] [sur] {réseau} [{tail}]',
            'Rejoignez notre canal Telegram',
          ],
          [
            '(téléchargez|télécharger|installez|découvrez) [gratuitement|ici] (l|notre|la) (appli|application|app) [mobile|gratuite|officielle|<name>] [{tail}]',
            'Téléchargez notre appli gratuite',
          ],
          [
            '[lire|ouvrir|poursuivre|continuez] [sur|dans|votre lecture dans] (l|notre) (appli|application|app) [<name>|mobile]',
            'Ouvrir dans notre appli',
          ],
          ['(lire|ouvrir|voir) (dans|sur) (l|notre) (app|appli|application)', 'Ouvrir dans l’appli'],
        ],
      },
      'share-toolbar': {
        line: [
          [
            '(partager|partagez|envoyer|recommander|tweeter|partage|imprimer|publier) [l article|cet article|cette page|ce contenu|la page|le lien] [sur|par|via|à] [{réseau}|un ami] [{réseau}]',
            'Partager sur Whatsapp',
          ],
          ['(copier|lien) [le] (lien|copié) [copié]', 'Copier le lien'],
          [
            '(ajouter|sauvegarder|enregistrer|retirer) [l article|cet article] [à|dans|de] [mes|vos|ma|votre|la] (favoris|sélection|articles|liste|signets) [de lecture]',
            'Ajouter à mes favoris',
          ],
          ['(écouter|lire|imprimer) [l|cet|cette] (article|page) [en audio]', 'Imprimer l’article'],
          'Partager via',
          'Envoyer par e-mail',
          'Taille du texte',
          'Offrir l’article',
          'Réagir',
          [
            '(offrir|offrez|partager|partagez|envoyer|imprimer|sauvegarder|commenter|écouter|enregistrer|recommander|signaler|mettre de côté|conserver) (cet|cette|l|ce|la|le) ({écrit}|page|lien|contenu) [à un {ami}|en pdf|pour plus tard]',
            'Offrir cet article',
          ],
          ['(envoyer|partager|transférer) (par|via|sur|à) ({réseau}|un {ami}|mail)', 'Partager via courriel'],
          ['(lien|adresse|url) (copié|copiée) [dans le presse papiers]', 'Lien copié'],
          [
            '(augmenter|diminuer|réduire|agrandir|modifier) (la taille|le texte) [du texte|de la police|des caractères]',
            'Augmenter la taille du texte',
          ],
          [
            '(ajouter|ajouté|retirer) (à|aux|de) (mes|ma|vos|votre) (favoris|liste|lectures|articles sauvegardés) [de lecture]',
            'Ajouter à ma liste',
          ],
          ['(lire|sauvegarder|enregistrer|garder) (plus tard|pour plus tard)', 'Lire plus tard'],
          ['# (partages|partage)', '14 partages'],
          ['version (à imprimer|imprimable|pour impression)', 'Version imprimable'],
        ],
        weak: ['Partager', 'Imprimer', 'Partages', 'Enregistrer', 'Classer', 'Lire plus tard'],
      },
      'media-credit': {
        weak: [['photo <name>', 'Photo Marie Dubois']],
        label: [
          ['(crédit|crédits) [photo|photos|image|images|vidéo|photographique]', 'Crédit photo : Marie Dubois / Agence'],
          [
            '(photo|photos|image|images|vidéo|illustration|infographie|photographie|dessin|capture d écran|photo d archives|photo d illustration) (de|par|crédit|d) [l]',
            'Photo d’illustration',
          ],
          ['(crédit|crédits) (d|de|des|de l|de la) (image|images|photo|photos)', 'Crédit de l’image'],
        ],
        line: [
          ['[photo|image] (d illustration|d archives|illustration)', 'Photo d’illustration'],
          ['(agrandir|voir) (l image|la photo|toutes les photos|en plein écran)', 'Agrandir l’image'],
          ['(diaporama|voir les # photos|# photos|voir le diaporama)', 'Voir le diaporama'],
          [
            '{image} (d illustration|d archives|d archive|prétexte|non contractuelle|générée par ...) [_] [_] [_] [_]',
            'Photo d’illustration. © Agence Pixel',
          ],
          [
            '(photo|illustration|image|crédit|dr|montage|infographie) (la presse canadienne|presse canadienne|radio canada|keystone|keystone ats|belga|belgaimage|sipa|afp|reuters|getty|getty images|istock|shutterstock|adobe stock|maxppp|dr|hans lucas|pixabay|unsplash|abaca|archives) [<name>]',
            'Photo Getty Images',
          ],
          ['cliché <name> [pour <name>]', 'Cliché Marie Dubois pour Exemple'],
          [
            '{image} [aimablement|gracieusement] (cédée|cédées|fournie|fournies|mise à disposition|prêtée|prêtées|transmise|transmises) par [l|la|le|les|des|un|une] [{prêteur}] [d|de|des|du] [<name>]',
            'Photo aimablement prêtée par la famille',
          ],
          ['{image} (prise|prises|réalisée|réalisées) par <name>', 'Photo prise par Marie Dubois'],
          [
            '[image|photo] avec l aimable autorisation (d|de|de l|de la|des|du) [{prêteur}] [d|de|des|du] [<name>]',
            'Avec l’aimable autorisation de la famille',
          ],
          ['(capture|image) [d écran|extraite] [de|de la|d une] vidéo', 'Image extraite de la vidéo'],
          [
            '{image} (envoyée|fournie|prise|transmise) par (un de nos lecteurs|un lecteur|un témoin|une lectrice)',
            'Photo prise par un lecteur',
          ],
        ],
      },
      'media-widget': {
        line: [
          [
            '(voir|regarder|lire|lancer|écouter|revoir) [{déterminant}] (vidéo|podcast|épisode|replay|audio|émission) [ci dessous|en replay|en intégralité]',
            'Voir la vidéo',
          ],
          [
            '(prochaine|vidéo suivante|lecture automatique) [vidéo] [dans # secondes]',
            'Prochaine vidéo dans 5 secondes',
          ],
          ['(article|écouter l article|à écouter) # min [...]', 'Écouter l’article 2 min'],
          ['(vidéo|vidéos) (à la une|recommandées|les plus vues|suivante|liée|du jour)', 'Vidéos à la une'],
          [
            '(la|votre|cette|vidéo) [vidéo|lecture|podcast] [va] (démarrer|démarre|commence|commencera|débutera|se lancera|va commencer|cliquez pour ...) [dans] [quelques|#] [secondes|instants]',
            'La vidéo démarre dans quelques instants',
          ],
          ['(vidéo|audio|podcast) (cliquez|appuyez) (pour|sur|ici) [...]', 'Vidéo : cliquez pour regarder'],
          [
            '(cette|la|ce) (vidéo|podcast|son|contenu) (n est plus|n est pas|ne peut pas|est momentanément) [être] (disponible|lue|accessible|indisponible|affichée) [...]',
            'Cette vidéo n’est plus disponible',
          ],
          [
            '(écouter|écoutez|réécouter|réécoutez|lire) (l|cet|cette|notre|cet article|le) (article|podcast|émission|épisode|interview|audio|version audio) [en audio] [# (min|minutes|mn|#)]',
            'Écoutez cet article 5 minutes',
          ],
          [
            '{ceci} ({écrit}|audio|version) [audio] (est|a été|vous est) (lu|lue|générée|généré|proposé|proposée) par (une|un|l) (voix|synthèse|intelligence|robot|outil|lecteur) [...]',
            'Cet article est lu par une voix artificielle',
          ],
          ['(voix|version|lecture) (de synthèse|synthétique|générée par ...|audio générée ...)', 'Voix de synthèse'],
          [
            '(lecture|chargement) (de la|du|en|dans) (vidéo|lecteur|cours|# secondes|podcast) [...]',
            'Chargement du lecteur',
          ],
          [
            '(voir|revoir|regarder|regardez|lancer) (la|cette|notre|en) (vidéo|replay|bande annonce|émission|direct) [en replay|complète|#]',
            'Revoir cette émission',
          ],
          ['(durée|vidéo|audio) # [min|s|#]', 'Durée : 2:34'],
          [
            '(arrêter|démarrer|lancer|mettre en pause|relancer) (la lecture|le lecteur) [automatique|audio|vidéo|de (la vidéo|l épisode)|du (podcast|direct)]',
            'Lancer la lecture',
          ],
          [
            'une erreur (est survenue|s est produite) lors (de la|du) (chargement|lecture) [de la vidéo|du lecteur|du podcast]',
            'Une erreur est survenue lors du chargement de la vidéo',
          ],
        ],
        weak: ['Vidéo', 'Vidéos', 'Podcast', 'Diaporama', 'Photos', 'Audio', 'Infographie', 'En images', 'Replay'],
      },
      byline: {
        line: [
          [
            '(article|texte|propos|reportage|publié|écrit|rédigé|billet|photos|édité) (écrit|rédigé|recueillis|publié|proposé|et photos) par [<name>]',
            'Article écrit par',
          ],
          ['par <name> [avec (afp|reuters|agence|agences)] [(publié|le|modifié) ...]', 'Par Claire Fontaine'],
          ['(la rédaction|rédaction) [avec (afp|reuters|agences)]', 'La rédaction'],
          ['(publié|mis en ligne|écrit) par <name> [...]', 'Publié par Claire Fontaine le 3 mai'],
          [
            '(propos recueillis par|de notre (correspondant|correspondante|envoyé|envoyée) [spécial|spéciale] [à|au|en|permanent] [...]) [<name>]',
            'Propos recueillis par Claire Fontaine',
          ],
          [
            'par <name> [et <name>] [avec|à|en|au|aux|de|pour|correspondant|correspondante|envoyé|envoyée|notre] [spécial|spéciale|correspondant|correspondante|à|en|au|aux] [notre] [correspondant|correspondante|envoyé|envoyée] [spécial|spéciale] [{agence}|<name>] [et {agence}]',
            'Par Claire Fontaine, avec AFP',
          ],
          [
            '(rédigé|écrit|texte|article|réalisé|mis en ligne|dossier réalisé|entretien réalisé) [et photos] par <name> [et <name>] [avec {agence}]',
            'Rédigé par Marie Dubois',
          ],
          [
            '(de notre|notre|nos) (correspondant|correspondante|envoyé|envoyée|correspondants|envoyés) [spécial|spéciale|spéciaux|permanent|permanente] [à|au|en|aux] [<name>]',
            'De notre correspondante à Berlin, Marie Dubois',
          ],
          [
            '(texte|textes|photos|vidéo|infographie) <name> (photos|photo|texte|vidéo|illustrations) <name>',
            'Texte : Marie Dubois, photos : Luc Petit',
          ],
          ['(la|avec la|par la) rédaction [de|du] [<name>] [avec {agence}]', 'Par la rédaction'],
          [
            'par <name> [et <name>] [notre|nos] (correspondant|correspondante|correspondants|envoyé|envoyée|envoyés|journaliste|reporter) [spécial|spéciale|spéciaux|permanent|permanente|régional|régionale] [à|au|aux|dans|en|pour] [l|la|le|les] [<name>]',
            'Par Marie Dubois, envoyée spéciale à Berlin',
          ],
          [
            '(article|contenu|dossier|texte) (écrit|publié|réalisé|rédigé) par (la|notre) rédaction [de <name>]',
            'Article rédigé par la rédaction',
          ],
        ],
      },
      'author-bio': {
        line: [
          ['(à propos|au sujet) de (l auteur|l auteure|l autrice|auteur)  [<name>]', 'À propos de l’auteur'],
          ['voir (tous ses articles|tous les articles de <name>|le profil|la fiche) [...]', 'Voir tous ses articles'],
          [
            '[<name>] [est] {rédacteur} (au|du|à la|de la|en charge de la) (service|rubrique|rédaction) ... (suit|couvre|écrit|traite|travaille pour|collabore) [...]',
            'Journaliste au service économie, Marie Dubois suit les transports.',
          ],
          [
            '<name> (est|a été|fut) {rédacteur} (au|à la|en charge de la|du) (service|rubrique|rédaction) [...]',
            'Marie Dubois est journaliste au service société.',
          ],
          [
            '(l|notre) (auteur|auteure|autrice|journaliste) [de (cet article|cette tribune|ce texte)] [<name>] (est|enseigne|dirige|écrit|travaille) ...',
            'L’auteur est professeur de droit.',
          ],
        ],
        opening: [
          [
            '<name> est [un|une|la|le|notre] [ancien|ancienne] {rédacteur} ...',
            'Marie Dubois est journaliste à Exemple Hebdo.',
          ],
          [
            '{rédacteur} ... <name> (suit|couvre|écrit|travaille|collabore) ...',
            'Journaliste indépendante, Marie Dubois couvre le Sahel.',
          ],
        ],
      },
      'date-stamp': {
        line: [
          [
            '[publié|mis à jour|modifié|posté|créé|paru|écrit|dernière mise à jour|mise à jour|actualisé] [le|ce] [{jour}] [le] # [er] {mois} [{moment}*14] [<name>] [{moment}*4]',
            'Publié le 12 mars 2021 à 18h04',
          ],
          [
            '(publié|mis à jour|modifié|posté|dernière mise à jour|mise à jour|actualisé) [le] [{jour}] # [à] [#] [h] [#]',
            'Publié le 12/03/2021 à 18:04',
          ],
          [
            '(publié|mis à jour|modifié|posté) il y a # (minutes|min|heures|h|jours|heure|jour|mois)',
            'Publié il y a 3 heures',
          ],
          [
            '((temps|durée) de lecture|[temps|durée] [de] lecture # (min|minutes|mn)) [de lecture]',
            'Durée de lecture : 11 minutes',
          ],
          ['# (min|minutes|mn) [de lecture]', '4 min de lecture'],
          ['(lecture|à lire en|temps de lecture|durée) # (min|minutes|mn|minute)', 'Lecture 3 min'],
          ['(aujourd hui|hier|ce matin|ce soir|cet après midi) à # [h] [#]', 'Aujourd’hui à 14h05'],
          [
            '(durée|temps) [estimé|estimée] de lecture [environ|estimé|estimée] # [min|minute|minutes|mn]',
            'Temps de lecture estimé : 6 minutes',
          ],
        ],
        label: [
          [
            '[article|cet article a été|par <name>] (publié|mis à jour|mise à jour|modifié|posté|mis en ligne|actualisé|dernière mise à jour|dernière modification) [le|à|ce|aujourd hui à|hier à|il y a|par _|par <name> le]',
            'Publié le',
          ],
          ['[temps|durée] [de] lecture [environ|de]', 'Temps de lecture'],
        ],
      },
      'agency-signature': {
        line: [
          [
            '[{déterminant}] [<name>] (avec|et) [l|la|les] (afp|agence|agences|reuters|ap|dpa|belga|ats|presse canadienne) [(et|avec) [l|la|les] [<name>|afp|reuters|ap|agences]]',
            'Le Monde avec AFP',
          ],
          ['source afp', 'Source AFP'],
          [
            '[source|sources|c] [<name>] (avec|et|par) [l|la|les] {agence} [et|avec] [{agence}] [#]',
            'Avec AFP et Reuters',
          ],
          ['[source|sources|c|copyright] [#] {agence} [et {agence}] [#]', '© 2024 AFP'],
          ['{agence} (relaxnews|factuel|tous droits réservés) [...]', 'AFP Relaxnews'],
        ],
      },
      'source-line': {
        line: [
          [
            '(lien source|source de l article|lire l article original|voir l article original|article original|source originale|lien vers la source)',
            'Lien source',
          ],
          [
            '({écrit}|enquête) (initialement|originellement|d abord|précédemment) (paru|publié|parue|publiée) (sur|dans|par|chez|le) ...',
            'Reportage initialement publié dans Exemple',
          ],
          [
            '{ceci} {écrit} (a été|est|a d abord été|est d abord) [d abord|initialement|originellement] (paru|publié|parue|publiée|issu|extrait|repris|reproduit|tiré) [d abord|initialement|pour la première fois|originellement] (sur|dans|par|de|du|chez) ...',
            'Ce texte est paru initialement dans Exemple Hebdo.',
          ],
          [
            '(publié|paru|article paru|article publié) (initialement|à l origine|originellement|d abord) (sur|dans|par|le|chez) ...',
            'Article paru initialement sur Exemple Hebdo',
          ],
          [
            '(lire|retrouvez|voir|consultez) (l|la) (article|version|source) (original|originale|d origine) [...]',
            'Retrouvez l’article original sur Exemple Hebdo',
          ],
          [
            '(article|billet|contenu|entretien|reportage|texte|tribune) (extrait|publié|repris|reproduit|republié) avec (l accord|l aimable autorisation|l autorisation|la permission) (d|de|de l|de la|des|du) ...',
            'Texte repris avec l’autorisation d’Exemple Hebdo',
          ],
          ['(d après|à partir d) un (article|reportage) (de|de la|des|du) <name>', 'D’après un article du Courrier'],
          ['{ceci} {écrit} provient (d|de|de la|du) [site] <name>', 'Cet article provient du site Exemple'],
          [
            '{ceci} {écrit} a paru [d abord|initialement|pour la première fois] (chez|dans|sur) ...',
            'Cet article a paru d’abord dans Exemple Hebdo',
          ],
          [
            '{écrit} (paru|parue|publié|publiée) à l origine (dans|par|sur) ...',
            'Texte publié à l’origine par Exemple Hebdo',
          ],
        ],
        label: ['Source', 'Sources', 'Source de l’information'],
      },
      comments: {
        line: [
          ['# {commentaire}', '12 commentaires'],
          [
            '(laisser|laissez|écrire|ajouter|poster|lire|voir|afficher|publier|déposer) [un|votre|les|tous les|vos|nos] [#] {commentaire} [ici|ci dessous|sous cet article|sur cet article]',
            'Laisser un commentaire',
          ],
          [
            'votre adresse [e mail|email|de messagerie] ne sera pas publiée [...]',
            'Votre adresse e-mail ne sera pas publiée.',
          ],
          [
            '(connectez vous|identifiez vous|vous devez être connecté) pour (commenter|réagir|laisser|publier|poster) [{tail}]',
            'Connectez-vous pour commenter',
          ],
          [
            '(réagissez|commentez|donnez votre avis|soyez le premier) [à|sur|en] [cet|l] [article|premier] [commenter|réagir]',
            'Réagissez à cet article',
          ],
          ['les champs obligatoires sont indiqués [avec]', 'Les champs obligatoires sont indiqués avec *'],
          ['les commentaires sont (fermés|modérés|clos|désactivés) [...]', 'Les commentaires sont fermés.'],
          ['(commentaires|espace commentaires) (fermés|fermé|clos|désactivés|modérés)', 'Commentaires désactivés'],
          ['{commentaire} #', 'Commentaires (12)'],
          ['(lire|voir|afficher|consulter) (les|tous les|toutes les) [#] {commentaire}', 'Lire les 34 réactions'],
          [
            '(participez|participer|rejoignez|prenez part|rejoindre) (à|au|la|le) (discussion|débat|conversation) [{tail}]',
            'Participez au débat',
          ],
          [
            '(et vous|votre avis|qu en pensez vous|donnez nous|dites nous|donnez|partagez) [votre avis|qu en pensez vous|ce que vous en pensez] ... (en commentaire|dans les {commentaire}|en commentaires)',
            'Qu’en pensez-vous ? Dites-le en commentaire',
          ],
          [
            '(les|cet espace|l espace) [de] [{commentaire}] (est|sont) (fermé|clos|fermés|modérés|réservé|réservés|désactivés) [{tail}]',
            'L’espace commentaires est fermé.',
          ],
          [
            '(soyez (le premier|la première) à|aucun {commentaire}) [commenter|réagir|donner votre avis|pour l instant|pour le moment] [cet article]',
            'Soyez le premier à réagir',
          ],
          [
            '(trier par|tri par|les plus récents|les plus anciens|signaler un commentaire|répondre à ce commentaire) [les] [plus récents|pertinence|date|plus anciens|récents]',
            'Trier par date',
          ],
          [
            '(charte|règles) (de|des|d) (modération|{commentaire}|utilisation des {commentaire})',
            'Charte de modération',
          ],
          ['(personne n a|vous n avez pas) encore (commenté|réagi) [{tail}]', 'Personne n’a encore commenté'],
          [
            '(afficher|tous|toutes|voir) [tous|toutes] (les|vos) (avis|commentaires|réactions) [#]',
            'Tous les commentaires (8)',
          ],
        ],
      },
      tags: {
        label: [
          [
            '(mots clés|mots clefs|tags|étiquettes|thématiques|sujets associés|thèmes associés|sujets|dans cet article|sur les thèmes|dossiers)',
            'Mots-clés : économie, retraites',
          ],
          [
            '(sur le même thème|thèmes|rubriques|catégories|catégorie|tag|hashtags|plus sur|en lien avec|classé dans|publié dans|étiqueté)',
            'Catégories : Sport, Football',
          ],
        ],
      },
      copyright: {
        sentence: [
          [
            '(tous droits [de reproduction]|droits de reproduction) [et de représentation] réservés',
            'Tous droits réservés',
          ],
          [
            '(toute (reproduction|diffusion|utilisation|copie)|la (reproduction|copie)) ... (interdite|soumise à autorisation|soumise à l autorisation)',
            'La copie des images est strictement interdite',
          ],
        ],
        line: [
          [
            '[copyright|c] [#] [<name>] (tous droits [de reproduction] [et de représentation] réservés [...]|droits de reproduction [et de représentation] réservés|droits réservés)',
            '© 2024 Exemple Hebdo. Tous droits réservés.',
          ],
          [
            '(reproduction|toute reproduction|copie) [même partielle|totale ou partielle|partielle ou totale] [est] [strictement] (interdite|soumise à ...) [...]',
            'Reproduction même partielle interdite',
          ],
          [
            '(contenu|texte) protégé (par le droit d auteur|ne pas (copier|diffuser|reproduire))',
            'Contenu protégé, ne pas copier',
          ],
        ],
      },
      'error-report': {
        line: [
          [
            '(vous avez (repéré|vu|remarqué|trouvé|relevé)|vous repérez|vous constatez) une (coquille|erreur|faute|faute de frappe|inexactitude) (écrivez|contactez|signalez|dites|prévenez|aidez|faites) [{tail}]',
            'Vous avez relevé une coquille ? Signalez-la',
          ],
          [
            '(vous avez (repéré|vu|remarqué|trouvé|relevé)|vous repérez|vous constatez) une (coquille|erreur|faute|faute de frappe|inexactitude) (écrivez|contactez|prévenez) nous',
            'Vous avez vu une erreur ? Contactez-nous',
          ],
          [
            '(signaler|signalez) [nous|une|un|l|cette|cet] (erreur|faute|abus|problème|article|contenu|commentaire) [{tail}]',
            'Signaler une erreur',
          ],
          [
            '(une (erreur|faute|coquille) dans (cet|l|notre) article|vous avez (vu|repéré|trouvé|remarqué) une (erreur|faute|coquille)|vous constatez une (erreur|faute|coquille)) [{tail}]',
            'Une erreur dans cet article ?',
          ],
          [
            '(vous avez|avez vous|vous) (vu|repéré|trouvé|relevé|constaté|remarqué|une) [une|d] (erreur|faute|coquille|correction|inexactitude) [{tail}]',
            'Avez-vous repéré une coquille ?',
          ],
          [
            '[nous] (signaler|signalez|signalez nous|proposer|suggérer) (une|toute|l|cette) (erreur|faute|coquille|correction|inexactitude) [{tail}]',
            'Proposer une correction',
          ],
          [
            '(une|la) (question|remarque|suggestion|précision|info|information) [à nous|à] [transmettre|une remarque|ou] [...] (écrivez|contactez|à la rédaction|écrivez nous)',
            'Une remarque ? Écrivez-nous',
          ],
          [
            '(des|une) (question|questions|remarque|remarques|suggestion|suggestions) [une|ou une|ou des|des] [question|questions|remarque|remarques|suggestion|suggestions] (contactez|écrivez) (à la rédaction|la rédaction|nous|notre rédaction)',
            'Une question, une remarque ? Contactez la rédaction',
          ],
        ],
      },
      donation: {
        sentence: [
          [
            '(soutenez|soutenir|aidez|faites un don|je soutiens|je fais un don|votre soutien|vos dons) ... (journal|rédaction|média|indépendance|indépendant|journalisme|presse|don|dons|lecteurs)',
            'Soutenez un journalisme indépendant',
          ],
        ],
        line: [
          'Je fais un don',
          'Faire un don',
          'Soutenez-nous',
          'Je soutiens',
          [
            '(soutenez|aidez|faites un don|je soutiens|je donne|je fais un don|donnez|abonnez vous ou soutenez) [nous|un|le|la|notre|une|l|à] (journalisme|presse|média|rédaction|information libre|journal) [...]',
            'Soutenez une presse libre et sans publicité',
          ],
          [
            '[votre|vos|un|chaque] (don|dons) [est|sont] [nous] (nous permet|nous permettent|défiscalisé|défiscalisés|déductible|déductibles) [...]',
            'Votre don est déductible des impôts à 66 %',
          ],
        ],
      },
      'live-marker': {
        line: [
          [
            '(article|page|direct|information|info) (en cours (de|d) (rédaction|actualisation|mise à jour|développement)|mis à jour|actualisé|en développement) [...]',
            'Article en cours de rédaction',
          ],
          [
            '(plus d informations|plus d infos|davantage d informations|les détails) (à venir|à suivre|dans quelques minutes|dans un instant)',
            'Plus d’informations à venir',
          ],
          'Rafraîchir la page',
          [
            '(suivez|suivre|retrouvez|revivez|lire) [ici] (notre|le|ce|en|l) (direct|live|événement|match|rencontre) [en direct|en continu] [sur notre site|minute par minute|ici]',
            'Suivez notre direct',
          ],
          [
            '(en direct|direct|live) ... (suivez|suivre|revivez|les derniers événements|dernières informations|dernières infos|dernières nouvelles|minute par minute|derniers développements)',
            'Direct – Grève : suivez les dernières informations',
          ],
          [
            '(cet|cette|l|notre) (article|information|dépêche|direct|page) (est|sera|va être) [en cours de|régulièrement|en train d|constamment] (mis à jour|mise à jour|actualisé|actualisée|être mis à jour|terminé|rédaction|enrichi|complété|complétée) [...]',
            'Cet article sera mis à jour',
          ],
          [
            '(plus|davantage) (d informations|d infos|de détails) (à suivre|à venir|bientôt|dans quelques instants|suivent)',
            'Plus de détails à venir',
          ],
          ['[le] (direct|live) est (terminé|fini) [...]', 'Le direct est terminé'],
          [
            '(dernières|les dernières) (infos|informations|nouvelles) en (continu|direct)',
            'Dernières nouvelles en direct',
          ],
        ],
        weak: ['En direct', 'Direct', 'En cours', 'Dernière minute', 'Urgent'],
      },
      disclaimer: {
        sentence: [
          [
            '(les opinions|les propos|les points de vue|cette tribune|ce texte) ... (n engagent|n engage|ne reflètent pas|ne reflète pas|reflètent) ... (la rédaction|notre rédaction|du journal|notre journal|que leur auteur|que leurs auteurs|que son auteur|que l auteur)',
            'Les opinions exprimées n’engagent que leur auteur.',
          ],
          ['(liens affiliés|lien affilié|liens d affiliation) ...', 'Cet article contient des liens affiliés.'],
          [
            '(nous (percevons|pouvons percevoir|touchons)|<name> peut percevoir) ... commission',
            'Nous percevons une commission sur les ventes.',
          ],
        ],
        line: [
          [
            '(cet|ce|l|certains|des) ({écrit}|liens) [de cet article] (contient|contiennent|peut contenir|comporte|sont) [des] (liens affiliés|liens d affiliation|affiliés|lien affilié|liens sponsorisés) ...',
            'Cet article contient des liens affiliés.',
          ],
          [
            '[{ceci}] ({écrit}|contenu|sujet) [a été] (réalisé|rédigé|produit|proposé|conçu|écrit) (en partenariat|en collaboration|avec le soutien|pour|par un partenaire|pour un annonceur) [avec|de|par] [...]',
            'Article réalisé en partenariat avec la ville de Metz',
          ],
          [
            '(la|nos|les) (rédaction|journalistes|équipes) ... (n a pas participé|n ont pas participé) [...]',
            'La rédaction n’a pas participé à la réalisation de cet article.',
          ],
          [
            '(les|ces|cette|ce) (opinions|propos|points de vue|tribune|prix|informations|texte|analyses) ... (engagent que|engage que|indicatif|pas un conseil|pas des conseils|de la rédaction|de notre rédaction) [...]',
            'Les prix sont donnés à titre indicatif.',
          ],
          [
            '(les|ces) (opinions|idées|propos) [ici] (exprimées|exprimés|tenus) [dans (ce texte|cet article)|ici] sont (ceux|celles) (de l auteur|de l autrice|de leur auteur|de leurs auteurs|de son auteur)',
            'Les opinions exprimées ici sont celles de leur auteur',
          ],
        ],
        weak: ['Contenu sponsorisé', 'Publireportage', 'Tribune libre'],
      },
      'cms-leftover': {
        sentence: [
          [
            '(l article|cet article|le billet) ... est apparu en premier sur',
            'L’article Fleurs est apparu en premier sur Jardin.',
          ],
          ['cet article est apparu en premier sur', 'Cet article est apparu en premier sur'],
        ],
        line: [
          [
            '(voir|lancer|ouvrir|parcourir|découvrir) (la|le|notre) (galerie|diaporama|portfolio) [photo|photos|en images|complet|complète]',
            'Ouvrir la galerie photos',
          ],
          [
            '(diaporama|galerie|portfolio|album|carrousel|voir le diaporama|lancer le diaporama) [photo|photos|de] # (photos|images|photo|vues|diapositives)',
            'Diaporama : 9 photos',
          ],
          [
            '(image|photo|vidéo|légende|contenu|illustration) (non disponible|indisponible|manquante|introuvable|non affichée|non trouvée|à venir)',
            'Photo indisponible',
          ],
          [
            '(agrandir|zoomer|cliquez) [sur|pour] [l|la|cette] (image|photo|agrandir|carte|infographie) [pour] [l agrandir|agrandir]',
            'Cliquez pour agrandir',
          ],
          [
            '(voir|toutes|afficher) (les|toutes les|la|l) [#] ({image}|galerie|infographie|carte) [en grand|en plein écran]',
            'Voir les 8 photos',
          ],
          ['{image} # (sur|de) #', 'Image 3 sur 12'],
          ['(document|fichier) (pdf|joint|à télécharger) [...]', 'Document PDF'],
        ],
      },
      control: {
        line: [
          'Fermer la fenêtre',
          'Afficher plus',
          'Voir plus',
          'Afficher moins',
          'Voir moins',
          'Retour en haut',
          'Haut de page',
          'Aller au contenu',
          'Aller au contenu principal',
          'Page suivante',
          'Page précédente',
          'Article suivant',
          'Article précédent',
          'Voir tout',
          'Menu principal',
          'Plein écran',
          'Chargement en cours',
          [
            '(retour|revenir|remonter|aller) ((en|au) haut [de (page|la page)]|vers le haut de (page|la page)|(au|à la|à l|vers l) (sommaire|page|page précédente|page d accueil|accueil|liste|menu|contenu) [principal])',
            'Retour en haut de page',
          ],
          [
            '(afficher|voir|charger|montrer|masquer|ouvrir|fermer) [le|la|les|l] (plus|moins|suite|menu|panneau|résultats|détails|tout|sommaire|recherche) [d articles|de résultats|de contenus|de détails]',
            'Charger plus d’articles',
          ],
          ['(article|page|diapositive|photo) (suivant|suivante|précédent|précédente)', 'Photo suivante'],
        ],
        weak: [
          'Fermer',
          'Suivant',
          'Précédent',
          'Menu',
          'Rechercher',
          'Recherche',
          'Retour',
          'Chargement',
          'Valider',
          'Envoyer',
          'Annuler',
          'OK',
          'Accueil',
          'Plus',
        ],
      },
      'translation-notice': {
        sentence: [
          ['(article|texte|contenu) traduit (automatiquement|de l anglais|par)', 'Article traduit automatiquement'],
          [
            '(cet|ce) (article|texte|contenu) ... (traduit|traduction) ... (automatique|automatiquement|machine|logiciel|intelligence artificielle)',
            'Cet article a été traduit automatiquement.',
          ],
        ],
        line: [
          [
            '{ceci} ({écrit}|contenu|version|titre|résumé) (a été|est) [entièrement|initialement] (traduit|traduite|rédigé|généré|écrit|produit|réalisé|relu|résumé) [automatiquement|de l anglais|depuis l anglais] [de|depuis|par|avec|à|grâce] ... (automatiquement|automatique|ia|intelligence artificielle|logiciel|anglais|machine|outil)',
            'Ce résumé a été généré par une IA',
          ],
          [
            '(traduit|traduction) (de|de l|automatique|par|depuis l) [anglais|allemand|espagnol|italien|machine|<name>|courrier international] [par] [<name>|ia|une machine]',
            'Traduit de l’anglais par une machine',
          ],
          [
            '(résumé|contenu|texte|image|illustration) (généré|réalisé|générée|créée|réalisée) (par|avec|à l aide) [de|d|l|une|un] [intelligence|ia|outil] [artificielle] [...]',
            'Résumé généré par l’IA',
          ],
          [
            'traduction [la|par la] [rédaction] avec l aide (d une|d un|de l) (ia|intelligence artificielle|logiciel)',
            'Traduction : rédaction, avec l’aide d’une IA',
          ],
        ],
      },
      'social-embed': {
        line: [
          ['voir (cette|la) publication sur instagram', 'Voir cette publication sur Instagram'],
          [
            '(une publication|un post|une vidéo) (partagée|publiée|partagé) par <name> [...]',
            'Une publication partagée par Marie (@marie)',
          ],
          [
            '(voir|afficher|regarder) (cette|ce|le|la|ce|sur) (publication|post|tweet|vidéo|message|photo|{réseau}) [sur] [{réseau}]',
            'Voir ce post sur Threads',
          ],
          [
            '[une|un|#] (publication|post|vidéo|photo|tweet|story|message) (partagée|partagé|publiée|publié) par ...',
            'Une photo partagée par Marie (@marie)',
          ],
          ['(suivre|s abonner à) _ sur {réseau}', 'Suivre @marie sur X'],
        ],
      },
      'browser-notice': {
        sentence: [
          [
            '(activer|activez|autoriser|désactiver|désactivez) ... (javascript|bloqueur|adblock|adblocker)',
            'Veuillez activer JavaScript',
          ],
          [
            '(votre navigateur|ce navigateur) ne (supporte|prend|permet) ...',
            'Votre navigateur ne supporte pas la vidéo.',
          ],
          ['vous utilisez un bloqueur de (publicité|publicités|pub)', 'Vous utilisez un bloqueur de publicité.'],
        ],
        line: [
          [
            'votre (navigateur|version de navigateur) [_] [_] (n est (plus|pas) (pris en charge|compatible|à jour)|est (obsolète|trop ancien|dépassé)) [...]',
            'Votre navigateur est obsolète',
          ],
          [
            '(veuillez|merci de|vous devez|pour|il faut) ... (activer|activez|autoriser|désactiver|désactivez|activé) ... (javascript|bloqueur|adblock|adblocker|ad block|bloqueurs) [...]',
            'Pour lire la vidéo, activez JavaScript dans votre navigateur.',
          ],
          [
            '[il semble que|nous avons détecté|nous avons détecté que] [vous] [utilisez|avez|l utilisation d] (un|votre) (bloqueur|adblock|adblocker|ad blocker|bloqueur de pub) [...]',
            'Vous utilisez un bloqueur de publicités, merci de le couper.',
          ],
          [
            '(javascript|votre navigateur|votre version) (est|semble|n est) [pas] (désactivé|désactivée|obsolète|compatible|à jour|requis|nécessaire|trop ancien) [...]',
            'JavaScript est désactivé',
          ],
        ],
      },
      'press-notice': {
        line: [
          ['(contact|contacts|service de|relations) presse [...]', 'Contact presse'],
          'Communiqué de presse',
          ['(contact|contacts|relations|service) (presse|médias|média) [...]', 'Contacts médias : Marie Dubois'],
          [
            '(consultez|consulter|lire|voir|retrouvez|télécharger|téléchargez) (la|le|ce|l) (version|communiqué|dossier) [en ligne|source|de presse|originale|intégrale|complet] [de ce communiqué|du communiqué|sur _|en pdf|sur <name>]',
            'Consultez la version originale du communiqué',
          ],
          [
            '{ceci} {écrit} (est|a été) (issu|tiré|extrait|paru|publié|extraite) (du|de|dans|de l|dans l|de la) [notre|nos|le|l] (journal|édition|magazine|numéro|hors série|version|colonnes|papier) ...',
            'Cet article est paru dans l’édition du 4 juin',
          ],
          [
            '(communiqué|à propos de|informations aux) (de presse|diffusé par|rédactions|<name> communiqué) [...]',
            'Communiqué diffusé par Exemple',
          ],
          [
            '(retrouvez|lire) ... dans (notre|le|l) (édition|journal|numéro|magazine) (du|de|papier|n|en kiosque) ...',
            'Retrouvez cet entretien dans notre édition du 3 mai',
          ],
        ],
      },
      'thank-the-writer': {
        line: [
          [
            'merci (de|d|pour) (nous|nous avoir|avoir|votre) (lire|lu|suivre|lecture|fidélité|suivi) [{tail}] [{ceci} {écrit}] [{tail}] [(jusqu (ici|à la fin|au bout)) [{tail}]]',
            'Merci d’avoir lu cet article !',
          ],
          [
            '[merci] (cet|si cet|cette|si ce|ce) {écrit} (vous|t) (a|as) (plu|intéressé|été utile) [...]',
            'Cet article vous a plu ? Dites-le à vos amis.',
          ],
          [
            '(vous avez|avez vous) (aimé|apprécié|trouvé) (cet|ce|l|cette) {écrit} [...]',
            'Vous avez aimé cet article ?',
          ],
          [
            '[si] (ce|cet|cette) {écrit} (t|vous) a (t elle|t il) (aidé|été utile|intéressé|plu)',
            'Cet article vous a-t-il été utile ?',
          ],
          [
            '(ce|cet|cette) {écrit} (t|vous) (a intéressé|a plu|intéresse|plaît) [partage|partagez] [le|la] [avec (tes|vos) (amis|contacts|proches)]',
            'Cet article vous intéresse ? Partagez-le',
          ],
        ],
      },
      'site-banner': {
        line: [
          ['vous êtes ici (accueil|home|actualités) [...]', 'Vous êtes ici : Accueil / Sport'],
          [
            '(accueil|actualités) (actualités|actualité|infos|société|politique|économie|sport|culture|monde|france|régions|faits divers|santé|sciences) [<name>|faits divers|immobilier|football|politique|santé|emploi] [<name>]',
            'Accueil > Société > Faits divers',
          ],
        ],
      },
    },
  },
  {
    language: 'en',
    from: 'fr',
    sets: {},
    phrases: {
      'consent-notice': {
        sentence: [
          [
            '(viewing|visualization|visualisation|watching|playing) [of] this video ... (deposit|lead|result|placing|cookies)',
            'Watching this video may result in the placing of cookies',
          ],
          [
            '[(refusal|refusing|acceptance) of the] (deposit|depositing|filing) [of] [third party|these|the] {cookies}',
            'The filing of these trackers needs your yes',
          ],
          [
            '(refusal|refused|refuse) ... {cookies} ... (deposit|associated|expressed)',
            'Your refusal of trackers was expressed last week',
          ],
          [
            '(blocked|block) ... (to|order to) respect your (choice|choices|decision|preferences)',
            'The map is blocked in order to respect your choice',
          ],
          [
            '(to|order to) respect your (choice|choices|decision|preferences) ... (blocked|block|playback|hidden)',
            'To respect your choice the player was blocked',
          ],
          ['you must give us your (consent|agreement) [...]', 'You must give us your agreement to see the map'],
          [
            '[and] [will] [thus|then|so] [have] (access|accessing) [to] the (content|contents|videos|services) (of|from) our (partners|providers)',
            'Then have access to the content from our partners',
          ],
          [
            '[to] better (remunerate|finance|fund|pay|reward) ... {accept} ... {cookies}',
            'Better remunerate our writers and allow cookies',
          ],
          [
            '(via|with|on|using) [the|our] [button] (i accept|i agree|accept all|allow all|accept and close) ... [button]',
            'With the button “I accept for today”',
          ],
          ['you have chosen to refuse {cookies}', 'You have chosen to refuse trackers'],
        ],
      },
      'ad-marker': {
        line: [
          [
            '[the] {continuation} [of {this} article|of the text] {after} [{this}] {ad}',
            'The rest of this article below the advert',
          ],
          ['(pass|skip|jump|spend) [the] {ad}', 'Skip advertising'],
        ],
      },
      'read-also': {
        label: [
          ['to (read|see|discover|listen) (also|too|as well)', 'To read also'],
          [
            '(the editorial staff|the editorial team|the editors|editorial|the editor|writing|the writing|the redaction) (advises|recommends|recommend|advise|will advise|suggests) [you]',
            'The editor recommends',
          ],
          ['these (articles|contents) (should|might|could|may) interest you', 'These articles should interest you'],
          ['on the same (subject|topic|theme)', 'On the same subject'],
          ['(also read|read also|see also) [in|on] (our|the) (file|dossier|analysis)', 'Also read our dossier'],
        ],
        line: [
          [
            '{article} reserved (to|for) [our|the] {subscriber} {read} (also|too)',
            'Story reserved for our members See also',
          ],
        ],
      },
      'continue-reading': {
        line: [
          [
            '[to] (read|see) the (continuation|sequel|following|suite) [of the article|of this article|here]',
            'Read the sequel',
          ],
        ],
      },
      'paywall-notice': {
        sentence: [
          [
            '(you|there) (have|is|are|still have) [still] # ... (article|left|read|remaining)',
            'There are still 12 paragraphs of the article left.',
          ],
        ],
        line: [['[this|the] {article} reserved (to|for) [our|the] {subscriber}', 'Article reserved to subscribers']],
      },
      offer: {
        line: [
          ['limited offer [...]', 'Limited offer until Sunday night'],
          ['without (commitment|engagement|obligation) [of duration]', 'Without commitment'],
          ['(i subscribe|i enjoy it|i take advantage of it|i take advantage|i try|i test)', 'I subscribe'],
        ],
      },
      login: {
        line: [
          ['(already|not yet|not) [a|an] {subscriber} [yet]', 'Not a subscriber yet ?'],
          [
            'you can (read|consult|use) <name> on (only one|one|a single) {device} at (a|the same) time',
            'You can read Example Weekly on a single screen at a time',
          ],
          [
            '(discover|see|compare) [the|our|all] [our] (multi account|family|group|student|business) offers',
            'Discover our multi-account offers',
          ],
        ],
      },
      byline: {
        line: [
          [
            '(article|text|interview|report|remarks|comments) (written|collected|gathered|drafted|published) by [<name>]',
            'Remarks collected by',
          ],
        ],
      },
      'agency-signature': {line: [['<name> with (afp|agence france presse|agencies)', 'Example Weekly with AFP']]},
      'date-stamp': {
        line: [
          ['(reading time|time of reading|time to read|time reading) # (min|minutes)', 'Time of reading 7 minutes'],
        ],
      },
      'media-widget': {line: [['next video in # seconds', 'Next video in 12 seconds']]},
      'browser-notice': {
        sentence: [
          ['you are using an ad blocker', 'You are using an ad blocker here'],
          [
            '(disable|deactivate|pause) it [in order] to (access|watch|see|play) [our|the|this|these] (videos|video|content)',
            'Please deactivate it in order to access videos',
          ],
        ],
      },
      'cms-leftover': {
        sentence: [
          ['[the] (article|post) ... (appeared|is appeared) first on', 'The article Flowers appeared first on Garden.'],
        ],
      },
    },
  },
  frenchVocabulary,
]
