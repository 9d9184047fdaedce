import type {PhraseBook} from '../../phrases.js'

/** The words of French notices. See `Bag` of `phrases.ts`: no line of an article consists of those of one bag alone. */
export const frenchVocabulary: PhraseBook = {
  language: 'fr',
  sets: {
    article: 'article|articles|contenu|contenus|texte|textes|page|vidéo|vidéos|publication|dossier|dossiers|reportage',
    little:
      'le|la|les|l|un|une|des|de|du|d|ce|cet|cette|ces|notre|nos|votre|vos|mon|ma|mes|leur|leurs|se|s|y|en|et|ou|à|au|aux|par|pour|sur|sous|dans|avec|sans|est|sont|être|été|peut|peuvent|pouvez|pourrez|devez|avez|avons|êtes|sommes|vous|nous|on|plus|moins|tout|tous|toute|toutes|ici|maintenant|déjà|encore|pas|ne|n|qui|que|qu|si|il|elle|ils|c|j|je|me|m|t|aussi|également|afin|via|ainsi|bien|chaque|seul|seuls|seulement|uniquement|très|gratuit|gratuits|gratuite|gratuitement|clic|clics|cliquez|cliquant|cliquer|bouton|lien|veuillez|merci|svp|ci|dessous|dessus|bas|suivant|suivante|simplement|quand|car|#',
    mailWord:
      '{little}|{article}|{section}|actualité|actualités|actu|actus|info|infos|information|informations|nouvelles|titres|histoires|jour|jours|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|matins|midi|soir|soirs|week end|semaine|semaines|mois|rédaction|journalistes|équipe|journal|site|meilleur|meilleurs|meilleures|essentiel|important|importantes|adresse|saisissez|entrez|indiquez|désinscription|moment|données|traitées|utilisées|conditions|manquez|manquer|ratez|rater|rien|fil|résumé|récap|choisie|choisis|analyses|enquêtes|coulisses|offres|partenaires|édition|h|heure|heures|prise|pris|compte|confirmée|enregistrée|souhaite|accepte|lire|découvrez|découvrir|après|restez|informé|informés|dernières|avant|grand|grande|grands|grandes|quotidien|#',
    section:
      'politique|économie|culture|sport|sports|société|monde|région|régions|santé|sciences|locale|locales|régionale',
    siteName:
      'facebook|instagram|whatsapp|telegram|tiktok|youtube|linkedin|twitter|bluesky|threads|mastodon|snapchat|messenger|pinterest',
  },
  phrases: {},
  bags: {
    'ad-marker': [
      {
        words:
          '{little}|{article}|lecture|programme|émission|reste|après|lire|voir|vers|haut|pourquoi|moment|instants|instant|quelques|encart|bloc|site|partenaire|partenaires|fin|proposé|proposée|journal|elle',
        cue: 'publicité|publicités|pub|pubs|annonce|annonces|réclame|réclames|spot|spots|message publicitaire|messages publicitaires|coupure publicitaire|pause publicitaire|page de publicité|page de pub|contenu sponsorisé|message de notre sponsor|sponsor',
        act: 'continuer|continuez|poursuivre|poursuivez|lisez|lire la suite|défiler|défilez|scrollez|ferme|fermer|fermera|masquer|masquez|cacher|signaler|sauter|passer la|ignorer|s affiche|vois je|voyez|patientez|secondes|seconde|({article}|lecture|programme|émission|suite) [se] (continue|continuent|poursuit|poursuivra|reprend|reprendra|suit)|(continue|continuent|poursuit|reprend|reprendra) (après|sous|plus bas|ci dessous|dans|juste après|au dessous)|suite (après|sous|ci dessous|plus bas|de l article|de cet article|de votre article|de votre lecture|de la vidéo|du texte|du contenu|de l émission)',
        example: 'La suite de l’article, sous la publicité',
      },
    ],
    'browser-notice': [
      {
        words:
          '{little}|{article}|site|web|version|récente|récent|fonctionnalités|fonctionner|fonctionne|correctement|pleinement|semble|semblez|semblent|utilisez|nécessaire|requis|lecture|élément|html|audio|accéder|expérience|meilleure|soutenir|journalisme|revenus|vit|grâce|autre|chrome|firefox|edge|safari|internet|explorer|navigation|voir|lire|regarder|publicité|publicités|pub|pubs|faut|pouvoir',
        cue: 'navigateur|javascript|bloqueur|bloqueurs|adblock|adblocker|ad blocker|ad block|flash player|antipub',
        act: 'activer|activez|activé|désactiver|désactivez|désactivé|obsolète|trop ancien|supporte|prend|pris en charge|permet|compatible|à jour|détecté|détectons|autoriser|autorisez|afficher|moderne|continuer|profiter|recharger|rechargez|rafraîchir|actualisez|exception|liste blanche|lire|utilisez|couper|coupez',
        example: 'Nous avons détecté un bloqueur, merci de le désactiver',
      },
    ],
    'cms-leftover': [
      {
        words:
          '{little}|pu|impossible|erreur|moment|actuellement|temporairement|momentanément|désolé|désolés|réessayez|réessayer|tard|faute|raison|malheureusement|instant|navigateur',
        cue: 'contenu|ce module|cette vidéo|la vidéo|cette carte|cette publication|cet élément|ce tweet|cette image|cette photo|cette infographie|ce graphique|ce diaporama|cette galerie',
        act: 'affiché|affichée|afficher|chargé|chargée|charger|chargement|indisponible|introuvable|disponible|accessible|bloqué|bloquée|lu|lue',
        example: 'Désolé, ce module n’a pu être chargé',
      },
    ],
    comments: [
      {
        words:
          '{little}|{article}|avant|espace|section|moment|instant|compte|nouveau|anciens|récents|populaires|pertinents|date|lecteurs|internautes|rédaction|publiés|publié|publiée|validation|validé|équipe|sujet|propos|nom|pseudo|mail|connecter|connexion|posté|pouvoir|nécessaire|faut|doit|doivent|réservés|réservé|point|vue|ligne|ensemble|premiers|autres|dernier|derniers|précédents|suivants|lecture|propriété|envie|débat|haut|modérateurs|règle|utilisation',
        cue: 'commentaire|commentaires|commenter|commentez|réagir|réagissez|votre avis|votre opinion|votre réaction|vos réactions|les réactions|réactions|votre point de vue',
        act: 'laisser|laissez|écrire|écrivez|publier|publiez|poster|postez|déposer|déposez|ajouter|ajoutez|donnez|donner|soyez|premier|première|connectez|connecté|identifiez|inscrivez|inscrit|abonné|abonnés|devez|signaler|signalez|modérés|modération|modéré|charte|règles|afficher|affichez|voir|lire|masquer|trier|fermés|fermé|clos|désactivés|désactivé|rejoignez|participez|dites|partagez|partager|aucun|pensez|respecter|respectez|obligatoires|charger|répondre|supprimer|recharger',
        example: 'Les abonnés peuvent publier des commentaires sous cet article',
      },
    ],
    'consent-notice': [
      {
        words:
          '{little}|{article}|carte|module|élément|site|web|appareil|terminal|informations|information|savoir|matière|relatives|relatifs|relative|moment|tiers|tierces|partie|externe|externes|provient|plateforme|service|services|statistiques|analyse|mesurer|personnalisés|personnalisées|personnalisée|publicité|publicités|ciblée|navigateur|traitement|conservation|usage|utilisation|fins|continuer|tard|réseau|réseaux|sociaux|{siteName}|x|dailymotion|google|meilleure|fonctionnement|permettent|permet|permettre|visualiser|voir|consulter|lire|lecture|regarder|accéder|besoin|donner|donnez|doit|doivent|faut|raison|parce|puisque|conformément|autres|technologies|similaires|certains|certaines|internet|proposer|vie|privée|données|avant|oui|non',
        cue: 'cookie|cookies|traceur|traceurs|témoins de connexion|témoins',
        act: 'accepter|acceptez|acceptant|accepté|acceptés|refuser|refusez|refusé|refusés|refusant|autoriser|autorisez|autorisé|gérer|gérez|paramétrer|paramètres|paramétrez|personnaliser|préférences|choix|utilise|utilisons|utilisent|dépôt|déposer|dépose|déposent|déposés|déposons|stockons|modifier|afficher|affichage|visionner|bloqué|bloquée|désactivé|activer|activez|partenaires|publicitaires|mesure|audience|politique|charte|navigation|améliorer|expérience|finalités|nécessaires|consentement|configurer|réglages',
        example: 'L’affichage de la carte permet le dépôt de traceurs',
      },
      {
        words:
          '{little}|{article}|site|appareil|terminal|informations|choix|moment|traitement|utilisation|fins|page|tard|avis|propos|confidentialité|cookies|compte|sujet|matière|collecte|collectées|traitées|utilisées|personnelles|privée|lien|importante|importe|priorité|savoir|changer',
        cue: '(votre|vos|mon|mes) (consentement|consentements|préférences|vie privée|données|données personnelles|choix)|confidentialité',
        act: 'retirer|revenir|modifier|gérer|gérez|paramétrer|paramètres|à tout moment|respectons|respectent|protégeons|partenaires|politique|stockons|stockent|collectons|traitons|utilisons|exercer|personnaliser|cliquez|retirez|modifiez|changez',
        example: 'Nos partenaires et nous respectons votre vie privée',
      },
    ],
    'continue-reading': [
      {
        words:
          '{little}|complet|complète|intégral|intégrale|entier|entière|integralité|site|internet|web|suite|journal|édition|numérique|jour|ligne|reste|texte|lecture|magazine|app|application|original|originale|autres|tard',
        cue: '[pour|cliquez pour|cliquez ici pour|appuyez pour] (lire|lisez|voir|consulter|consultez|découvrir|découvrez|afficher|affichez|dérouler|déroulez|ouvrir|ouvrez|retrouvez|retrouver|poursuivre|poursuivez|continuer|continuez|reprendre|reprenez|accéder|accédez|charger|chargez|déplier|suite|la suite|en savoir)',
        act: 'article|articles|cet article|intégralité|votre lecture|à lire|contenu|contenus|notre site|site internet|site web|notre édition|cliquez|page suivante|(le|du|au|ce) texte (complet|intégral|entier)',
        begins: true,
        example: 'Accéder au texte intégral sur le site du journal',
      },
    ],
    copyright: [
      {
        words:
          '{little}|{article}|totale|partielle|partiellement|même|quelque|soit|écrit|écrite|préalable|expresse|explicite|photos|images|site|propriété|auteur|auteurs|rédaction|journal|utilisation|usage|commercial|commerciale|collectif|privé|représentation|loi|code|intellectuelle|support|forme|moyen|sauf|mention|source|citer|éditeur|tiers|internet|médias|intégrale|diffusion',
        cue: 'reproduction|reproduire|tous droits|droits de reproduction|copyright|rediffusion|republication|droit d auteur|droits d auteur',
        act: 'interdite|interdites|interdit|réservés|réservé|autorisation|accord écrit|accord préalable|sans accord|soumise|protégé|protégés|protégée|strictement',
        example: 'Diffusion et reproduction interdites sans autorisation écrite',
      },
    ],
    control: [
      {
        words: '{little}|vers|navigation|principal|principale|latéral|précédent|précédente|autres|fenêtre|recherche',
        cue: 'fermer|ouvrir|afficher|masquer|agrandir|réduire|faire défiler|défiler|faites défiler|revenir|retour|retourner|remonter|aller|charger|passer|accéder|diapositive|slide|image|photo',
        act: 'menu|haut de page|haut de la page|bas de page|bas de la page|plein écran|navigation|sommaire|page précédente|page suivante|page d accueil|diapositives|galerie|contenu principal|l image|la photo|# sur #|barre latérale|vers le bas de la page|en haut de page|en haut de la page',
        begins: true,
        example: 'Masquer la barre latérale',
      },
    ],
    'date-stamp': [
      {
        words:
          'le|la|l|à|et|ce|il|y|dernière|dernier|fois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|h|heure|heures|min|minutes|minute|jours|jour|mois|matin|soir|cet|article|page|est|été|er|#',
        cue: 'mis à jour|mise à jour|modifié|modifiée|modification|actualisé|actualisation|publié|publiée|publication|posté|mis en ligne|mise en ligne|paru|créé',
        act: 'hier|aujourd hui|il y a #|# h|# heures|le #|à # h|# minutes|# #|ce matin|ce soir|(le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) #',
        begins: true,
        example: 'Publié le 2 mai, modifié hier à 21 h 40',
      },
    ],
    disclaimer: [
      {
        words:
          '{little}|achat|achats|effectués|certains|certaines|site|commission|vente|ventes|peuvent|supplémentaire|coût|prix|marchands|partenaires|partenaire|marque|rédaction|participé|réalisation|équipe|éditeur|annonceurs|collaboration|soutien|pouvons|lorsque|achetez|produits|sélectionnés|cadre|financé',
        cue: 'affiliés|affilié|affiliation|sponsorisé|sponsorisés|partenariat|publirédactionnel|publi rédactionnel|publireportage|annonceur|publi communiqué|rémunéré|rémunérés|rémunération',
        act: 'article|contenu|texte|liens|page|réalisé|rédigé|produit|proposé|contient|contiennent|percevoir|percevons|touchons|toucher|écrit|conçu|recevoir',
        example: 'Certains liens de cet article sont rémunérés',
      },
      {
        words:
          '{little}|{article}|tenus|tenu|exprimés|exprimées|exprimée|émises|émis|opinion|point|points|vue|position|ligne|éditoriale|nécessairement|forcément|journal|seule|titre|personnel|présentés|analyses|idées|contenues|celle|celles|responsabilité|aucune|cas|chroniqueur|responsable',
        cue: 'engagent|engage|reflètent|reflète|seule responsabilité|responsabilité exclusive|entière responsabilité',
        act: 'auteur|auteurs|rédaction|propos|opinions|points de vue|tribune|signataires|éditeur',
        example: 'Les opinions exprimées engagent la seule responsabilité de leur auteur',
      },
      {
        words:
          '{little}|{article}|donné|donnés|données|fourni|fournies|fournis|présenté|présentées|titre|information|caractère|purement|aucun|aucune|cas|constituer|consultez|consulter|spécialiste|professionnel|médecin|santé|avant|décision|risque|capital|vente|achat|d achat|général|avis|remplacer|lieu|substituent|substitue|tenir|considéré|considérées|considérés|recommandation',
        cue: '(conseil|conseils|consultation|avis|recommandation) [en|d|un] (investissement|financier|financiers|médical|médicale|médicaux|juridique|fiscal|personnalisé|achat|médecin)|titre indicatif|titre informatif|but informatif|fins d information',
        act: 'constitue|constituent|remplace|remplacent|sauraient|saurait|informations|prix|article|contenu|site|seul|uniquement|informatif',
        example: 'Les informations fournies ne remplacent pas un avis médical',
      },
    ],
    donation: [
      {
        words:
          '{little}|besoin|aide|aider|aidez|geste|euro|euros|mois|an|année|aujourd|hui|qualité|travail|enquêtes|investigation|régional|régionale|local|locale|{article}|lecteurs|lectrices|équipe|publicité|vivre|continuer|continue|rester|restez|permet|permettent|permettre|possible|avenir|engagé|service|public|impôts|impôt|déduction|fiscale|montant|don|dons|soutien|contribution|grâce|ensemble|garder|accès|ligne|paypal|carte|sécurisé|association|compte|comptez|existe|ouvert|tient',
        cue: 'faites un don|faire un don|je fais un don|votre don|vos dons|votre soutien|votre contribution|soutenez|nous soutenir|je soutiens|soutenir notre|aidez nous|sans vous|grâce à vous|votre aide|vos contributions|dons des lecteurs|donnez',
        act: 'média|médias|journal|presse|journalisme|journaliste|information|info|rédaction|indépendance|indépendant|indépendante|indépendants|indépendantes|libre|libres|déductible|déductibles|défiscalisé|défiscalisable|ponctuel|mensuel|régulier|existerait|vit|magazine|en ligne',
        example: 'Grâce à vous, une information libre est possible',
      },
    ],
    'error-report': [
      {
        words:
          '{little}|{article}|information|orthographe|frappe|savoir|faites|aidez|améliorer|remarque|suggestion|précision|mail|adresse|formulaire|ctrl|entrée|sélectionnez|remarquez|orthographique|nous le|factuelle|écrire|corriger|équipe|journal|problème|rédaction',
        cue: 'erreur|erreurs|faute|fautes|coquille|coquilles|inexactitude|correction|corrections|imprécision',
        act: 'signaler|signalez|signalement|écrivez|dites le|dites nous|prévenez|contactez|contacter|faites le nous savoir|repéré|repérée|repérez|vous avez vu|avez vous vu|trouvé|relevé|remarqué|constaté|constatez|suggérer|suggérez|proposer|proposez|aidez nous|prévenir',
        example: 'Dites-nous si vous repérez une faute dans l’article',
      },
    ],
    'follow-us': [
      {
        words:
          '{little}|{article}|actualité|actualités|actu|actus|info|infos|informations|information|chaîne|canal|page|compte|comptes|communauté|groupe|fil|temps|réel|continu|direct|manquer|manquez|ratez|rater|rien|informé|informés|informée|premier|premiers|alertes|alerte|téléphone|smartphone|mobile|android|iphone|ios|favoris|sources|source|préférée|préférées|préféré|résultats|recherche|dernières|nouvelles|rédaction|journal|média|stories|podcasts|discuter|échanger|partager|quotidien|quotidiennement|appli|application|app|store|play|tablette|écrans|scannez|code|qr|lire|découvrez|découvrir|coulisses|photos|jour|officielle|officiel|régionale|locale|autres|sociaux|x|minute|événement|disponibles',
        cue: '{siteName}|google actualités|google news|google discover|google|réseaux sociaux|réseaux|notre application|notre appli|notre app|application mobile|l application|l appli|app store|google play|notifications|notre chaîne|notre canal|notre page|nos pages|nos alertes',
        act: 'suivez|nous suivre|rejoignez|retrouvez|abonnez|likez|aimez|ajoutez|téléchargez|télécharger|installez|activez|activer|disponible|restez|nous retrouver|nous rejoindre|nous sommes|recevez|choisissez|retrouver notre',
        example: 'Nous sommes aussi sur Bluesky et Threads',
      },
    ],
    'live-marker': [
      {
        words:
          '{little}|événement|événements|dernières|derniers|informations|infos|développements|page|article|évolution|situation|minute|heure|automatiquement|régulièrement|nouvelles|journée|soirée|actualité',
        cue: 'direct|live|page|fil info|fil d actualité',
        act: 'suivez|revivez|actualiser|actualisez|rafraîchir|rafraîchissez|mis à jour|mise à jour|minute par minute|recharger|rechargez|terminé',
        example: 'Suivez le direct sur cette page',
      },
    ],
    login: [
      {
        words:
          '{little}|adresse|mail|e mail|email|électronique|courriel|secondes|minutes|minute|rapide|rapidement|simple|quelques|article|articles|lecture|services|espace|tant|comme|nouveau|nouvelle|utilisateur|profil|newsletters|alertes|site|accéder|lire|connexion|identification|commenter|réseaux|abonnement|lecteur|temps|prend|suffit|suite|fonctionnalités|sauvegarder|retrouver|favoris|ouvrir|problème|aide|besoin',
        cue: 'compte|connectez vous|connecter|connecte|connectée|identifiez vous|identifiez|identifie|identifier|mot de passe|inscrit|inscrite|inscrivez|identifiant|identifiants|espace abonné|espace personnel|membre|session',
        act: 'pas encore|créer|créez|crée|oublié|oubliés|perdu|google|apple|facebook|réinitialiser|réinitialisez|abonné|abonnés|client|je me connecte|m identifie|m inscris|m inscrire|rester|restez|êtes connecté|expiré|expirée|gratuitement|gratuit|vous avez déjà|déjà un compte|déjà inscrit|êtes déjà|déjà membre|déjà client|déjà abonné',
        example: 'Vous êtes client ? Identifiez-vous simplement avec votre adresse',
      },
    ],
    'media-widget': [
      {
        words:
          '{little}|minutes|min|mn|s|sec|heure|extrait|intégral|intégrale|complète|complet|automatique|automatiquement|article|version|texte|image|page|instants|quelques|charge|prochaine|prochain|tard|émission|titre|qualité|vitesse|volume|nouveau|navigateur|dans|liste|entretien|interview|reportage|journal|haut|#',
        cue: 'vidéo|vidéos|podcast|podcasts|audio|épisode|le son|sous titres|lecteur vidéo|lecteur audio|diaporama|player|lecteur podcast',
        act: 'écouter|écoutez|réécouter|regarder|regardez|voir|lancer|lancez|lecture|plein écran|suivante|démarre|démarrer|chargement|activer|activez|désactiver|couper|remettre|pause|muet|autoplay|secondes|cliquez|durée|revoir|revoyez|replay|visionner|visionnez|appuyez',
        example: 'Visionnez la vidéo intégrale en cliquant ici',
      },
    ],
    newsletter: [
      {
        words: '{mailWord}',
        cue: 'newsletter|newsletters|infolettre|infolettres|lettre d information|lettres d information|lettre d info|lettre d infos|lettre hebdomadaire|lettre quotidienne|lettre hebdo|boîte mail|boîte e mail|boîte aux lettres|boîte de réception|boîte|messagerie|alertes mail|alertes e mail|bulletin d information|nos alertes|notre lettre|nos lettres|notre bulletin|alertes info|alertes infos',
        act: 'inscrivez|inscrire|inscris|inscrit|inscription|abonnez|abonner|abonne|recevez|recevoir|reçois|désinscrire|désabonner|chaque|tous les|toutes les|l essentiel|le meilleur|sélection|quotidienne|quotidiennes|hebdomadaire|hebdomadaires|confirmer|confirmez|vérifiez|rendez vous|directement|gratuite|retrouvez|utilisée|envoyer|envoyons|rejoignez|découvrez|découvrir|ne manquez|ne ratez|votre adresse|votre e mail|votre email',
        example: 'Notre lettre d’infos, chaque matin dès 7 heures',
      },
      {
        words: '{mailWord}',
        cue: 'par mail|par e mail|par email|par courriel',
        act: 'recevez|reçois|l essentiel|le meilleur|alertes|désinscrire|désabonner|l actualité|toute l actu|nos articles|nos informations|vos infos',
        example: 'L’essentiel de la semaine par courriel',
      },
    ],
    offer: [
      {
        words:
          '{little}|mois|an|ans|année|années|semaine|semaines|jour|jours|premier|première|premiers|premières|er|ère|puis|au lieu|lieu|partir|euro|euros|abonnement|abonnements|formule|formules|numérique|numériques|digital|intégral|accès|illimité|article|articles|contenus|journal|papier|site|app|application|mensuel|annuel|mensuelle|annuelle|rentrée|été|noël|hiver|printemps|limitée|spéciale|exceptionnelle|lancement|bienvenue|durée|seulement|jusqu|fin|tard|fois|tarif|prix|réduit|promotion|promo|soit|pendant|tester|abonner|abonnez|carte|bancaire|frais|renouvelable|payez|essayez|découvrir|découverte|réduction|offert|offerts|hui|aujourd|cadeau|journalisme|rédaction|toutes les|options|proche|ami|lecture|presse|valable|vente|flash',
        cue: 'notre offre|nos offres|cette offre|l offre|offre limitée|offre spéciale|offre exceptionnelle|offre de lancement|offre de bienvenue|offre découverte|sans engagement|sans carte bancaire|résiliable|résiliez|annulable|essai gratuit|essai|de réduction|profitez|j en profite|abonnez vous|s abonner|m abonne|nos formules|nos abonnements|d abonnement|votre abonnement|mon abonnement|offrez un abonnement|offrir un abonnement|offre de rentrée|offre de noël|offre d essai',
        act: '(un|deux|trois|six|#) mois|# (euro|euros|an|jours|semaines)|à partir de|(par|le premier|le #|chaque) mois|par an|première année|la première année|premier mois|à tout moment|en ligne|je m abonne|m abonner|découvrez|découvrir nos|choisissez|choisir|je choisis|toutes nos|voir nos|offrez|à un proche|à un ami',
        example: 'Essai gratuit : un mois sans carte bancaire',
      },
    ],
    'paywall-notice': [
      {
        words:
          '{little}|{article}|déjà|compte|connexion|connectez|identifiez|site|app|application|journal|numérique|numériques|papier|édition|éditions|quotidien|magazine|reste|restant|partie|complet|complète|intégral|intégrale|enquêtes|podcasts|newsletters|archives|jour|semaine|an|année|euro|euros|mois|publicité|avantages|avantage|voir|besoin|souhaitez|voulez|envie|désolé|malheureusement|destiné|destinée|destinés|disponible|accessible|visible|lecteurs|presse|information|infos|limite|limites|engagement|suffit|nécessaire|requis|moment|commentaires|commenter|formule|offre|partir|premier|actualité|pouvoir|doit|faut|titulaires|proposé|offert|qualité|confort|bénéficiez|choisissez|rejoignez|devenez|puis|inscrits|inscrit|{siteName}',
        cue: 'abonné|abonnés|abonnée|abonnées|abonnement|abonnements|abonner|abonnez|abonnant|nos membres|aux membres|membres premium|premium|souscripteurs|adhérents',
        act: 'lire|lecture|lisez|accéder|accédez|découvrir|découvrez|débloquer|débloquez|déverrouiller|déverrouillez|cet article|l article|ce contenu|contenus|ce texte|suite|réservé|réservée|réservés|réservées|exclusif|exclusivement|exclusivité|exclusive|illimité|illimitée|intégralité|poursuivre|poursuivez|continuer|continuez|profiter|profitez|connectez|identifiez|déjà abonné|accès réservé|accès illimité|accès à tous|accès complet',
        example: 'Seuls nos abonnés peuvent accéder à la suite du dossier',
      },
      {
        words:
          '{little}|{article}|mois|semaine|lire|lecture|lectures|découvrir|avoir|venez|maximum|nombre|quota|dernier|compte|abonnez|pouvez|illimité|consulter|offerts',
        cue: '(articles|article|contenus|lectures|dossiers) (gratuits|gratuit|gratuites|offerts|offert)|(votre|la|le) (limite|quota) [mensuelle|mensuel|quotidienne] [d articles|de lectures|de lecture]|(limite|quota|nombre) d articles|cet article|l article|article',
        act: '[vous] reste|restent|restants|atteint|épuisé|plus que #|plus que (un|deux|trois|quatre)|venez de lire|avez lu|dépassé|consommé|vous est offert|vous est offerte|est offert',
        example: 'Plus que trois contenus gratuits cette semaine',
      },
      {
        words: '{little}|{article}|site|journal|application|limite|limites|lecture|lire|en accès',
        cue: 'en illimité|illimité|illimitée|sans limite|sans limites|débloquez|débloquer|déverrouillez|déverrouiller',
        act: 'contenus|contenu|article|articles|lecture|dossiers|accédez|accéder|accès|profitez|lisez',
        example: 'Lisez nos dossiers sans limite',
      },
    ],
    'read-also': [
      {
        words:
          '{little}|lire|voir|pourraient|pourrait|devraient|devrait|peuvent|semaine|jour|mois|moment|rubrique|section|catégorie|thème|sujet|auteur|rédaction|journal|site|top|web|lecteurs|ont|lu|lus|vu|vus|heures|dernière|derniers|dernières|recommandation|recommandations|dossier|vidéo|encadré|ligne|ailleurs|partout|sélectionnés|choisis|pages|thématique|thèmes|liste|découvrez|consultez|aujourd|hui|faut',
        cue: 'articles|article|contenus|infos|actualités|actus|vidéos|lectures|publications|nos enquêtes',
        act: 'autres|plus lus|plus lues|les plus|similaires|liés|liées|associés|connexes|recommandés|recommandées|conseillés|intéresser|intéressent|plaire|vous plairont|ne pas manquer|à ne pas rater|aimerez|aimé|du même auteur|même sujet|même rubrique|même thème|même thématique|récents|récentes|populaires|partagés|commentés|sélection|également|aussi|à lire|voir aussi|suggérés|suggestions',
        example: 'Les contenus les plus partagés de la semaine',
      },
      {
        words:
          '{little}|vidéo|images|encadré|absolument|ensuite|ailleurs|lire|relire|autre|autres|sujet|thème|même|mêmes|rubrique|moment|web|site|dossier',
        cue: 'à (lire|voir|relire|revoir|découvrir|écouter|regarder|consulter)|sur (le|les) (même|mêmes) (sujet|sujets|thème|thèmes)|dans la même (rubrique|catégorie|section)',
        act: 'aussi|également|ensuite|encore|par ailleurs|en vidéo|en encadré|absolument',
        example: 'À revoir également dans la même rubrique',
      },
    ],
    'share-toolbar': [
      {
        words:
          '{little}|{siteName}|x|sociaux|social|ma|liste|lectures|lecture|ami|amis|proche|proches|réseau|version|format|imprimable|envoyer|partager|copier|imprimer|autres|tard|audio|presse|papiers',
        cue: '[pour|cliquez pour|cliquez ici pour] (partager|partagez|envoyer|envoyez|copier|copiez|imprimer|imprimez|enregistrer|enregistrez|sauvegarder|sauvegardez|recommander|recommandez|transférer|transférez|offrir|offrez|tweeter|ajouter|ajoutez|faites suivre|partage|lien|url)',
        act: 'article|cet article|le lien|ce lien|cette page|la page|par mail|par e mail|par email|par courriel|{siteName}|mes favoris|vos favoris|aux favoris|plus tard|presse papiers|pdf|les réseaux|réseaux sociaux|l adresse|ma sélection|mes articles|copié|copiée|ce contenu',
        begins: true,
        example: 'Transférez cet article à un proche par courriel',
      },
    ],
    'social-embed': [
      {
        words: '{little}|{siteName}|x|sur|autres|conversation|fil',
        cue: 'afficher|voir|masquer|charger|suivre|ouvrir|lire',
        act: 'les réponses|ce tweet|le tweet|ce post|cette publication|la publication|ce fil|cette story|cette conversation|plus de réponses',
        begins: true,
        example: 'Lire cette conversation sur Bluesky',
      },
    ],
    'thank-the-writer': [
      {
        words:
          '{little}|article|texte|plu|aimé|apprécié|lecture|journal|laisser|petit|petite|travail|geste|envoyer|contribution',
        cue: '(offrez|offrir|payez|payer|offre) [lui] un café|(laissez|laisser|offrez|donnez|verser|versez) un [petit] pourboire|remercier|remerciez|(envoyez|envoyer|dites|dire) [un|votre] [petit|grand] merci',
        act: 'auteur|auteure|autrice|rédacteur|rédactrice|journaliste|article|rédaction',
        example: 'Laissez un pourboire à la journaliste',
      },
    ],
    'translation-notice': [
      {
        words:
          '{little}|version|original|originale|langue|titre|aide|outil|assistance|relu|relue|rédaction|journaliste|erreurs|contenir|inexactitudes|source|depuis|allemand|espagnol|italien|russe|français|chinois|peut|comporter|texte|initialement|entièrement|afin|grâce',
        cue: 'article|texte|contenu|audio|résumé|page|titre|version|image|illustration|podcast|anglais|traduction',
        act: '(traduit|traduite|généré|générée|réalisé|réalisée|rédigé|lu|lue|créé|créée|proposé|proposée) [automatiquement] (par|avec|grâce à|à l aide d) [une|l|un|d|notre] (ia|intelligence artificielle|machine|robot|voix de synthèse|voix artificielle|logiciel|outil)|(traduit|traduite|généré|générée|lu) automatiquement|par intelligence artificielle',
        example: 'Résumé généré avec l’IA, relu par la rédaction',
      },
    ],
  },
}
