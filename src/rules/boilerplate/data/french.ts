import type {PhraseBook} from '../phrases.js'

/** What French sites print, and what machine translation makes of it. */
export const french: readonly PhraseBook[] = [
  {
    language: 'fr',
    sets: {
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
      newsletter:
        'newsletter|newsletters|lettre d information|lettres d information|lettre d info|infolettre|infolettres|lettre quotidienne|alertes|alerte|alertes info',
      période: 'mois|an|ans|semaine|semaines|jour|jours|année',
      publicité: 'publicité|pub|annonce|publicités|pubs|annonces|réclame|message publicitaire',
      réseau:
        'facebook|twitter|x|instagram|whatsapp|telegram|linkedin|youtube|tiktok|messenger|google actualités|google news|google discover|snapchat|pinterest|flipboard|e mail|mail|email|courriel|bluesky|threads|mastodon|les réseaux sociaux|réseaux sociaux|twitch|spotify|sms',
      suite: 'suite|reste|article|lecture|texte',
      vidéo: 'vidéo|vidéos|contenu|contenus|player|lecteur|film|podcast|audio',
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
          'Tout accepter',
          'Tout refuser',
          'Accepter et fermer',
          'Continuer sans accepter',
          'Accepter les cookies',
          'J’accepte',
          'Contenu bloqué',
          [
            '(accepter|refuser|autoriser|activer) [tous] [les|ce|ces|ses|mes] ({cookies}|contenu|contenus) [externes|externe|tiers|publicitaires] [et continuer]',
            'Accepter tous les cookies',
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
            '{après} {déterminant} {publicité} [{déterminant}] [suite|article|lecture] [...]',
            'Après la publicité, la suite de l’article',
          ],
          'Fin de la publicité',
          'Contenu sponsorisé par',
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
            '(abonnez vous|connectez vous|inscrivez vous) (pour|afin de) (lire|poursuivre|continuer|découvrir|accéder|débloquer|lire la suite|profiter)',
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
        ],
        weak: ['Abonnés', 'Premium', 'Exclusif abonnés', 'Édition abonnés'],
      },
      offer: {
        line: [
          [
            '[ou] (laissez|laisser) google gérer (votre|mon|l) abonnement [...]',
            'Laissez Google gérer votre abonnement',
          ],
          [
            '(offre|promo|promotion) (limitée|spéciale|de lancement|découverte|exceptionnelle|sans engagement) [...]',
            'Offre limitée. 2 mois pour 1€ sans engagement',
          ],
          ['# [euro|euros] (par|pendant|le premier|les) ...', '1 € par mois pendant 3 mois'],
          [
            '(à partir de|dès|seulement|pour|puis) # [euro|euros] [par|pendant|le|les|pour] [le|les|#] [premier|premiers] {période} [...]',
            'À partir de 1 € par mois',
          ],
          [
            '(sans engagement|résiliable à tout moment|résiliez quand vous voulez|annulable à tout moment|sans engagement de durée)',
            'Sans engagement',
          ],
          [
            '(je m abonne|j en profite|je profite de l offre|s abonner|abonnez vous|m abonner|découvrir [nos|les|l] (offre|offres) [d abonnement]|voir (les|nos) offres|je teste|j essaie|essayez gratuitement|profitez en)',
            'Je m’abonne',
          ],
          [
            '(accès|accédez) (illimité|à cet article et|à tous les|à tous nos|intégral|à l intégralité) ...',
            'Accès illimité à tous nos contenus',
          ],
          [
            '... (application|appli|site|web|tablette) gratuitement pendant # {période}',
            'Sur tablette et dans notre application gratuitement pendant 2 mois',
          ],
        ],
      },
      login: {
        line: [
          [
            '(vous êtes|êtes vous) [déjà] (abonné|abonnée|inscrit|client|membre) [e] [identifiez vous|connectez vous|se connecter] [_]',
            'Vous êtes abonné ? Connectez-vous',
          ],
          ['(vous êtes|êtes vous) déjà (abonné|abonnée|inscrit|client|membre) [...]', 'Vous êtes déjà abonné ?'],
          [
            'déjà (abonné|abonnée|inscrit|client|membre|un compte) [e] [connectez vous|se connecter|identifiez vous|je me connecte]',
            'Déjà abonné ? Connectez-vous.',
          ],
          ['pas encore (abonné|inscrit|membre|de compte) [e] [...]', 'Pas encore abonné ?'],
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
        ],
      },
      newsletter: {
        line: [
          [
            '(s inscrire|inscrivez vous|je m inscris|m inscrire|s abonner|abonnez vous|je m abonne|inscription) [gratuitement|maintenant] [[à notre|à nos|à la|à une|aux] [_] {newsletter} [...]]',
            'S’inscrire gratuitement',
          ],
          ['(votre adresse|adresse) (e mail|mail|email) [...]', 'Votre adresse e-mail'],
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
            '(lire|ouvrir|continuer) dans (l app|l application|notre app|notre application)',
            'Ouvrir dans notre application',
          ],
          'Suivez-nous',
          'Nous suivre',
          'Ouvrir dans l’application',
          ['(disponible|télécharger) (sur|dans) (google play|l app store|app store)', 'Disponible sur Google Play'],
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
        ],
        weak: ['Partager', 'Imprimer', 'Partages', 'Enregistrer', 'Classer', 'Lire plus tard'],
      },
      'media-credit': {
        label: [
          ['(crédit|crédits) [photo|photos|image|images|vidéo|photographique]', 'Crédit photo : Marie Dubois / Agence'],
          [
            '(photo|photos|image|images|vidéo|illustration|infographie|photographie|dessin|capture d écran|photo d archives|photo d illustration) (de|par|crédit|d) [l]',
            'Photo d’illustration',
          ],
        ],
        line: [
          ['[photo|image] (d illustration|d archives|illustration)', 'Photo d’illustration'],
          ['(agrandir|voir) (l image|la photo|toutes les photos|en plein écran)', 'Agrandir l’image'],
          ['(diaporama|voir les # photos|# photos|voir le diaporama)', 'Voir le diaporama'],
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
        ],
      },
      'author-bio': {
        line: [
          ['(à propos|au sujet) de (l auteur|l auteure|l autrice|auteur)  [<name>]', 'À propos de l’auteur'],
          ['voir (tous ses articles|tous les articles de <name>|le profil|la fiche) [...]', 'Voir tous ses articles'],
        ],
      },
      'date-stamp': {
        line: [
          [
            '[publié|mis à jour|modifié|posté|créé|paru|écrit|dernière mise à jour|mise à jour|actualisé] [le|ce] [{jour}] [le] # [er] {mois} [#] [à|et mis à jour le|#|h|min|heures|{mois}] [#] [h|min] [#] [...]',
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
        ],
      },
      'agency-signature': {
        line: [
          [
            '[{déterminant}] [<name>] (avec|et) [l|la|les] (afp|agence|agences|reuters|ap|dpa|belga|ats|presse canadienne) [(et|avec) [l|la|les] [<name>|afp|reuters|ap|agences]]',
            'Le Monde avec AFP',
          ],
          ['source afp', 'Source AFP'],
        ],
      },
      'source-line': {
        line: [
          [
            '(lien source|source de l article|lire l article original|voir l article original|article original|source originale|lien vers la source)',
            'Lien source',
          ],
        ],
      },
      comments: {
        line: [
          ['[#] {commentaire}', '12 commentaires'],
          [
            '(laisser|laissez|écrire|ajouter|poster|lire|voir|afficher|publier|déposer) [un|votre|les|tous les|vos|nos] [#] {commentaire} [...]',
            'Laisser un commentaire',
          ],
          [
            'votre adresse [e mail|email|de messagerie] ne sera pas publiée [...]',
            'Votre adresse e-mail ne sera pas publiée.',
          ],
          [
            '(connectez vous|identifiez vous|vous devez être connecté) pour (commenter|réagir|laisser|publier|poster) [...]',
            'Connectez-vous pour commenter',
          ],
          [
            '(réagissez|commentez|donnez votre avis|soyez le premier) [à|sur|en] [cet|l] [article|premier] [commenter|réagir]',
            'Réagissez à cet article',
          ],
          ['les champs obligatoires sont indiqués [avec]', 'Les champs obligatoires sont indiqués avec *'],
          ['les commentaires sont (fermés|modérés|clos|désactivés) [...]', 'Les commentaires sont fermés.'],
        ],
      },
      tags: {
        label: [
          [
            '(mots clés|mots clefs|tags|étiquettes|thématiques|sujets associés|thèmes associés|sujets|dans cet article|sur les thèmes|dossiers)',
            'Mots-clés : économie, retraites',
          ],
        ],
      },
      copyright: {
        sentence: [
          ['(tous droits|droits) [de reproduction] [et de représentation] réservés', 'Tous droits réservés'],
          [
            '(toute|la) (reproduction|diffusion|utilisation|copie) ... (interdite|interdit|soumise|strictement)',
            'La copie des images est strictement interdite',
          ],
        ],
      },
      'error-report': {
        line: [
          [
            '(signaler|signalez) [nous|une|un|l|cette|cet] (erreur|faute|abus|problème|article|contenu|commentaire) [...]',
            'Signaler une erreur',
          ],
          [
            '(une|vous avez (vu|repéré|trouvé|remarqué) une|vous constatez une) (erreur|faute|coquille) [dans] [...]',
            'Une erreur dans cet article ?',
          ],
        ],
      },
      donation: {
        sentence: [
          [
            '(soutenez|soutenir|aidez|faites un don|je soutiens|je fais un don|votre soutien|vos dons) ... (journal|rédaction|média|indépendance|indépendant|journalisme|presse|don|dons|lecteurs|nous)',
            'Soutenez un journalisme indépendant',
          ],
        ],
        line: ['Je fais un don', 'Faire un don', 'Soutenez-nous', 'Je soutiens'],
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
        ],
        weak: ['En direct', 'Direct', 'En cours', 'Dernière minute', 'Urgent'],
      },
      disclaimer: {
        sentence: [
          [
            '(les opinions|les propos|les points de vue|cette tribune|ce texte) ... (n engagent|n engage|ne reflètent pas|ne reflète pas|reflètent) ... (auteur|auteurs|rédaction|journal)',
            'Les opinions exprimées n’engagent que leur auteur.',
          ],
          ['(liens affiliés|lien affilié|liens d affiliation) ...', 'Cet article contient des liens affiliés.'],
          [
            '(nous|<name>) (percevons|pouvons percevoir|peut percevoir|touchons|perçoit) ... commission',
            'Nous percevons une commission sur les ventes.',
          ],
        ],
      },
      'cms-leftover': {
        sentence: [
          [
            '(l article|cet article|le billet) ... est apparu en premier sur',
            'L’article Fleurs est apparu en premier sur Jardin.',
          ],
          ['cet article est apparu en premier sur', 'Cet article est apparu en premier sur'],
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
      },
      'social-embed': {
        line: [
          ['voir (cette|la) publication sur instagram', 'Voir cette publication sur Instagram'],
          [
            '(une publication|un post|une vidéo) (partagée|publiée|partagé) par <name> [...]',
            'Une publication partagée par Marie (@marie)',
          ],
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
      },
      'press-notice': {
        line: [['(contact|contacts|service de|relations) presse [...]', 'Contact presse'], 'Communiqué de presse'],
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
]
