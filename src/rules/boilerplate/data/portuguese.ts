import type {PhraseBook} from '../phrases.js'

/** What sites of Portugal and Brazil print, and what machine translation makes of it. */
export const portuguese: readonly PhraseBook[] = [
  {
    language: 'pt',
    sets: {
      artigo:
        'artigo|artigos|notícia|notícias|matéria|matérias|reportagem|reportagens|conteúdo|conteúdos|texto|textos|publicação|post|coluna',
      assinante:
        'assinante|assinantes|membros|leitores registados|utilizadores registados|usuários cadastrados|cadastrados|apoiadores|registados',
      boletim: 'newsletter|newsletters|boletim|boletins|informativo|alertas|resumo diário|notificações',
      comentário: 'comentário|comentários|opinião|opiniões|reações',
      cookies: 'cookie|cookies|testemunhos de conexão',
      det: 'o|a|os|as|um|uma|este|esta|estes|estas|esse|essa|nosso|nossa|nossos|nossas|seu|sua|seus|suas|teu|tua|do|da|dos|das|no|na|nos|nas|ao|à|aos|às|todo|toda|todos os|todas as|todos|todas|meus|minha',
      dia: 'segunda feira|terça feira|quarta feira|quinta feira|sexta feira|sábado|domingo|segunda|terça|quarta|quinta|sexta|seg|ter|qua|qui|sex|sáb|dom',
      leia: 'leia|ler|lê|veja|ver|ouça|ouvir|assista|assistir|confira|conheça|saiba|descubra|entenda|consulte|acompanhe',
      mês: 'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez',
      período: 'mês|meses|semana|semanas|dia|dias|ano|anos',
      publicidade: 'publicidade|anúncio|anúncios|propaganda|pub|comercial|comerciais|intervalo comercial|reclame',
      rede: 'facebook|twitter|x|instagram|whatsapp|telegram|linkedin|youtube|tiktok|google news|google notícias|pinterest|flipboard|e mail|email|redes sociais|nas redes sociais|threads|messenger|spotify|bluesky|sms',
      vídeo: 'vídeo|video|vídeos|videos|podcast|áudio|galeria|episódio',
    },
    phrases: {
      'site-banner': {
        line: [
          [
            '# (publicado por|por) ... (categoria|tags) ...',
            '05/10/2018 - Publicado por: Marta Horta - Categoria: Saúde - Tags: chuva',
          ],
        ],
      },
      'consent-notice': {
        sentence: [
          [
            '(utilizamos|usamos|utiliza|usa|armazenamos|nós e os nossos parceiros|nós e nossos parceiros) ... {cookies}',
            'Utilizamos cookies para melhorar a navegação.',
          ],
          [
            '(ao continuar|ao clicar|ao navegar|ao aceitar|se continuar|clicando|continuando) ... (concorda|aceita|consente|consentimento|aceitação|concordância|autoriza)',
            'Ao continuar, você concorda com a nossa política.',
          ],
          [
            '(este|para ver este|para visualizar) ... (conteúdo|vídeo|vídeos) ... (bloqueado|{cookies}|consentimento|aceitar|terceiros)',
            'Este conteúdo está bloqueado pelas suas preferências de cookies.',
          ],
          [
            '(pode|você pode|poderá) ... (retirar|alterar|gerir|gerenciar|revogar|recusar) ... (consentimento|preferências|{cookies})',
            'Pode retirar o seu consentimento a qualquer momento.',
          ],
          [
            '(li e aceito|li e concordo|declaro que li) ... (política|termos|condições)',
            'Li e aceito a política de privacidade.',
          ],
        ],
        line: [
          [
            '(aceitar|rejeitar|recusar|gerir|gerenciar|configurar|definições|configurações|preferências) [de] [todos|tudo] [os] [{cookies}] [e continuar|e fechar]',
            'Aceitar todos os cookies',
          ],
          ['(política|definições|aviso|configurações) de (privacidade|{cookies})', 'Política de cookies'],
          'Aceito e continuo',
        ],
      },
      'ad-marker': {
        line: [
          [
            '[{det}] [{artigo}] (continua|prossegue|segue|continuar a ler|continue lendo|continue a ler|continuação) [{det}] [{artigo}] (após|depois|abaixo|a seguir|debaixo) [{det}|de|da|do] {publicidade}',
            'Continua após a publicidade',
          ],
          ['(saltar|pular|fechar|remover|ignorar|ocultar) {det} {publicidade}', 'Pular o anúncio'],
          ['(conteúdo|artigo) (patrocinado|publicitário|de marca) [por] [...]', 'Conteúdo patrocinado'],
          ['(fim|depois) {det} {publicidade}', 'Depois da publicidade'],
        ],
        weak: [
          'Publicidade',
          'Anúncio',
          'PUB',
          'Patrocinado',
          'Conteúdo publicitário',
          'Propaganda',
          'Anúncios',
          'Publicidade Publicidade',
          'Publieditorial',
        ],
      },
      'read-also': {
        label: [
          ['{leia} (também|mais|ainda|aqui|tudo|abaixo) [sobre|em]', 'Leia também'],
          ['(poderá|pode|talvez) [também|lhe|te] (interessar|gostar|interessar lhe) [também] [de]', 'Pode interessar'],
          ['(você|vc) (pode|poderá|talvez) [também] (gostar|se interessar|querer ler) [de|por]', 'Você pode gostar de'],
          [
            '(notícias|artigos|matérias|conteúdos|conteúdo|tópicos|leituras|mais notícias) (relacionadas|relacionados|relacionado|recomendadas|recomendados|semelhantes|mais lidas)',
            'Notícias relacionadas',
          ],
          [
            '(mais lidas|mais lidos|as mais lidas|veja também|saiba mais|a não perder|em destaque|recomendado|recomendados|recomendamos|sobre o mesmo tema|sobre este tema|não perca|relacionado|relacionadas|artigos relacionados|leia mais notícias) [sobre|em]',
            'Saiba mais',
          ],
        ],
      },
      'continue-reading': {
        line: [
          [
            '(clique|clica|veja|leia|confira|toque) [aqui] [e|para] (veja|ver|leia|ler|saiba|saber|aqui|continuar|confira) [mais|lendo|a matéria|a notícia|completa|tudo|o artigo|na íntegra] [completa]',
            'Toque aqui para continuar lendo',
          ],
          ['(continuar|continue|siga) (lendo|a ler|a leitura) [aqui|...]', 'Continuar lendo'],
          [
            '(leia|ler) (a|o) (matéria|notícia|texto|artigo|reportagem) (completa|completo|na íntegra|original) [...]',
            'Leia a matéria completa',
          ],
          ['(continue|continuar|continua) (lendo|a ler|a leitura|leitura) [aqui|em _|agora]', 'Continue lendo'],
          [
            '{leia} (mais|{det} {artigo} completo|{det} {artigo} completa|{det} {artigo} na íntegra|na íntegra|tudo) [aqui|em _|no _]',
            'Leia a matéria completa',
          ],
          ['(página seguinte|próxima página|vá para a página #)', 'Próxima página'],
        ],
      },
      'paywall-notice': {
        sentence: [
          [
            '(este|esta|o|a|conteúdo) [{artigo}] (é|está|são) [um] [{artigo}] (exclusivo|exclusiva|reservado|reservada|restrito|disponível) [apenas|só|somente] (para|a|aos) [os|nossos] {assinante}',
            'Este artigo é exclusivo para assinantes.',
          ],
          [
            '(assine|subscreva|registe se|cadastre se|faça login|inicie sessão|torne se assinante) (para|e) (continuar|ler|aceder|acessar|tenha|leia|desbloquear)',
            'Assine para continuar a ler',
          ],
          [
            'para (continuar|ler|aceder|acessar) ... (assine|registe|cadastre|login|assinatura|subscreva|faça)',
            'Para continuar a ler, faça login',
          ],
          [
            '(conteúdo|artigo|matéria|acesso) (exclusivo|exclusiva|restrito|reservado) (para|a) {assinante}',
            'Conteúdo exclusivo para assinantes',
          ],
          [
            '(você|já) ... (atingiu|leu|tem direito) ... (limite|artigos gratuitos|matérias gratuitas|presentes)',
            'Você atingiu o limite de matérias gratuitas',
          ],
        ],
        line: [['(só|exclusivo|apenas) para {assinante}', 'Exclusivo para assinantes']],
        weak: ['Premium', 'Exclusivo', 'Assinantes', 'Exclusivo assinantes'],
      },
      offer: {
        line: [
          [
            '[ou] (deixe|permita) [que] [o] google (gerenciar|gerir|gerencie|gira) [a] (sua|tua) assinatura [...]',
            'Deixe o Google gerenciar sua assinatura',
          ],
          [
            '(cancele|sem|cancela) (quando quiser|a qualquer momento|fidelização|compromisso|fidelidade) [...]',
            'Cancele quando quiser',
          ],
          [
            '(a partir de|por|por apenas|apenas|só) [r] # [euros|euro|reais|por|ao] (mês|no|nos|por|ao|primeiro|durante|semana) ...',
            'Por apenas 1 euro no primeiro mês',
          ],
          ['(oferta|promoção) (especial|limitada|exclusiva|de lançamento) [...]', 'Oferta especial'],
          ['(acesso|acesse) (ilimitado|a todos|livre|total|a todo) [...]', 'Acesso ilimitado a todos os conteúdos'],
          [
            '(assine|assinar|subscreva|subscrever|experimente) (já|agora|grátis|a partir de #|aqui|por # {período}) [...]',
            'Assine já',
          ],
          ['(ver|conheça|veja|escolha) {det} (ofertas|oferta|planos|plano|assinaturas|opções) [...]', 'Ver os planos'],
        ],
      },
      login: {
        line: [
          [
            '[se] já [é|sou|tem] [um|uma] ({assinante}|conta|cadastro|cadastrado) [(faça login|entre|entrar|inicie sessão) [...]]',
            'Já é assinante? Faça login',
          ],
          [
            '(iniciar sessão|faça login|fazer login|faça seu login|entrar|criar conta|crie sua conta|esqueceu a senha|esqueci a senha|esqueceu se da palavra passe|minha conta|sair|cadastre se|registe se|entrar com google|terminar sessão)',
            'Esqueceu a senha?',
          ],
          [
            '(ainda não|não) (é|tem|sou) [ainda] [uma] ({assinante}|conta|cadastro|registo) [...]',
            'Ainda não é assinante?',
          ],
        ],
      },
      newsletter: {
        sentence: [
          [
            '(subscreva|assine|receba|inscreva se|cadastre se|registe se) ... {boletim}',
            'Subscreva a nossa newsletter',
          ],
          [
            '(receba|receber) ... (no seu email|no seu e mail|por email|por e mail|na sua caixa|em sua caixa)',
            'Receba as notícias no seu e-mail todas as manhãs.',
          ],
          [
            '(obrigado|obrigada) por (subscrever|se inscrever|assinar|se cadastrar)',
            'Obrigado por subscrever a newsletter',
          ],
        ],
        line: [
          [
            '(insira|introduza|digite|o seu|seu) [o seu|seu] (email|e mail|endereço de email|endereço de e mail)',
            'Insira o seu email',
          ],
        ],
      },
      'follow-us': {
        sentence: [
          [
            '(siga nos|siga|sigam|segue nos|acompanhe|junte se|entre|participe|curta) [nos|o|a|<name>|{det}|ao|no] [nosso|nossa|nossos|nosso canal|canal|página|perfil|grupo] ... (no|na|em|do|de|pelo|nas|através) {rede}',
            'Siga-nos no Facebook',
          ],
          [
            '(descarregue|baixe|instale|faça download) ... (app|aplicação|aplicativo) [...]',
            'Baixe o nosso aplicativo',
          ],
        ],
        line: ['Siga-nos', 'Siga-nos no', 'Siga a gente', 'Disponível no Google Play', 'Siga nas redes sociais'],
      },
      'share-toolbar': {
        line: [
          [
            '(partilhar|partilhe|compartilhar|compartilhe|enviar|envie|tweetar|imprimir|guardar|salvar|recomendar|publicar) [{det}] [{artigo}|link|página] [no|na|em|por|via|com|nas] [o] [{rede}|um amigo|amigos|seus amigos]',
            'Compartilhar no Facebook',
          ],
          ['(copiar|copiado) [{det}] [link|endereço]', 'Copiar link'],
          ['link copiado [...]', 'Link copiado'],
          [
            '(guardar|salvar|adicionar) (para|aos|nos|a) (depois|favoritos|ler mais tarde|minha lista)',
            'Guardar para ler mais tarde',
          ],
          ['(ouvir|ouça|imprimir) {det} {artigo}', 'Ouvir o artigo'],
        ],
        weak: [
          'Partilhar',
          'Compartilhar',
          'Imprimir',
          'Guardar',
          'Salvar',
          'Comentar',
          'Partilhe',
          'Compartilhe',
          'Enviar',
          'Ouvir',
        ],
      },
      'media-credit': {
        label: [
          [
            '(foto|fotos|fotografia|imagem|imagens|crédito|créditos|vídeo|ilustração|legenda|reprodução|divulgação) (por|de|reprodução|divulgação|afp|reuters|lusa|getty|arquivo|ap|epa|agência)',
            'Foto: Reprodução',
          ],
        ],
        line: [
          ['(foto|imagem) (de arquivo|ilustrativa|meramente ilustrativa|de ilustração)', 'Imagem ilustrativa'],
          ['(ver|veja|ampliar) (galeria|fotos|imagem|foto|# fotos|a galeria|as fotos)', 'Ver galeria'],
          ['# fotos', '12 fotos'],
          ['<name> (reprodução|divulgação|arquivo pessoal)', 'Ana Silva/Divulgação'],
        ],
      },
      'media-widget': {
        line: [
          ['(veja|assista|ver|reproduzir|ouça|assistir) {det} {vídeo} [completo|abaixo|na íntegra]', 'Veja o vídeo'],
          ['(próximo|vídeo) (vídeo|seguinte) [em # segundos]', 'Próximo vídeo'],
          ['ouça (este|esta|o|a) {artigo} [#] [min]', 'Ouça este conteúdo'],
        ],
        weak: ['Vídeo', 'Vídeos', 'Podcast', 'Galeria', 'Fotogaleria', 'Áudio', 'Infográfico', 'Ao vivo', 'Direto'],
      },
      byline: {
        weak: [
          [
            '(por|texto de|texto|escrito por|da redação|reportagem de|publicado por|edição de|do correspondente|especial para) <name> [e <name>]',
            'Por Ana Silva',
          ],
          [
            '[por|da] (redação|agências|lusa|agência lusa|agência brasil|estadão conteúdo|folhapress) [<name>]',
            'Da Redação',
          ],
        ],
      },
      'author-bio': {
        line: [
          [
            '(guru|fã|fanático|defensor|jogador|especialista|viciado|amante|ninja|pioneiro|organizador|nerd|aficionado) (profissional|típico|do|da|de|em|por|total|amador|freelance) (café|álcool|bacon|cerveja|viagens|comida|música|internet|web|televisão|twitter|do café|zumbi|mídia social) ... (guru|fã|fanático|defensor|jogador|especialista|viciado|amante|ninja|pioneiro|organizador|nerd|aficionado) ...',
            'Fanático por música. Viciado em viagens, avesso a manhãs.',
          ],
          [
            '(sobre (o autor|a autora)|ver todos os artigos [de <name>]|mais artigos de <name>|ver perfil|veja todos os posts [de <name>])',
            'Sobre o autor',
          ],
        ],
      },
      'date-stamp': {
        line: [
          [
            '[publicado|atualizado|publicada|modificado|criado|última atualização|publicado em|atualizado em] [em|a|às|há] [{dia}] # [de] {mês} [de] [#] [às|à|as] [#] [h] [#] [min] [...]',
            'Publicado em 12 de março de 2021 às 18h04',
          ],
          [
            '(publicado|atualizado|publicada|última atualização) [em] # # # [às|as] [#] [h] [#] [...]',
            'Atualizado em 12/03/2021 18h04',
          ],
          ['(há|publicado há|atualizado há) # (horas|minutos|dias|hora)', 'Há 3 horas'],
          ['(tempo de leitura|leitura) # (min|minutos|minuto)', 'Tempo de leitura: 4 min'],
          ['# (min|minutos) (de leitura|leitura)', '4 min de leitura'],
        ],
      },
      'agency-signature': {
        line: [
          [
            '(com informações|com agências|fonte|com) [da|de|do] (afp|reuters|lusa|ap|agência brasil|agências|estadão conteúdo|folhapress|efe) [e] [da|de|do] [afp|reuters|lusa|ap|efe|<name>]',
            'Com informações da AFP',
          ],
        ],
      },
      'source-line': {
        line: [
          [
            '(link da fonte|fonte original|ver fonte|leia o artigo original|leia o original|link original|matéria original) [em] [_]',
            'Link da fonte',
          ],
        ],
      },
      comments: {
        sentence: [
          [
            '[atenção] comentários (com|que|ofensivos) ... (não serão|serão) (aprovados|publicados|removidos|excluídos|moderados) ...',
            'ATENÇÃO: Comentários com ofensas não serão aprovados pelo moderador.',
          ],
          [
            '(os comentários|o comentário|este espaço) ... (responsabilidade|moderação|moderador|autores)',
            'Os comentários são de responsabilidade dos autores.',
          ],
        ],
        line: [
          [
            '[#|ver|deixe|deixar|ler|escreva|mostrar|todos os|nenhum] [um|os|seu|o seu] [#] {comentário}',
            '12 comentários',
          ],
          ['(deixe|deixar|escreva|faça|adicione) {det} {comentário} [...]', 'Deixe um comentário'],
          [
            '(o seu|seu) (endereço de|e mail|email) [email|e mail] não será publicado [...]',
            'O seu endereço de email não será publicado.',
          ],
          [
            '(faça login|registe se|inicie sessão|é preciso|precisa|para) [de|estar|iniciar] [sessão|logado] (para|comentar) [comentar|deixar|publicar] [...]',
            'Faça login para comentar',
          ],
          [
            '{det} {comentário} (são|estão) (fechados|encerrados|moderados|de responsabilidade) [...]',
            'Os comentários são de responsabilidade dos autores.',
          ],
          [
            '(campos obrigatórios|os campos obrigatórios) [são] [estão] (marcados|assinalados) com [...]',
            'Campos obrigatórios são marcados com *',
          ],
        ],
      },
      tags: {
        label: [
          [
            '(tags|etiquetas|tópicos|temas|palavras chave|assuntos|categorias|categoria|mais sobre|arquivado em|em destaque nesta matéria)',
            'Tópicos: economia, emprego',
          ],
        ],
      },
      copyright: {
        sentence: [
          ['(todos os direitos|direitos) reservados', 'Todos os direitos reservados'],
          ['(proibida|é proibida|fica proibida) [a] (reprodução|cópia)', 'É proibida a reprodução do conteúdo.'],
        ],
      },
      'error-report': {
        line: [
          [
            '(reportar|comunicar|comunique|encontrou|viu|informe|corrigir|aponte) [um|algum|nos um] (erro|erros|gralha|problema) [...]',
            'Encontrou algum erro?',
          ],
        ],
      },
      donation: {
        sentence: [
          [
            '(apoie|apoia|ajude|doe|contribua|sua contribuição|seu apoio) ... (jornalismo|independente|redação|doação|jornal|leitores)',
            'Apoie o jornalismo independente.',
          ],
        ],
        line: ['Doe agora', 'Apoie', 'Faça uma doação'],
      },
      'live-marker': {
        line: [
          [
            '(notícia|matéria|artigo|reportagem) em (atualização|desenvolvimento|andamento) [...]',
            'Notícia em atualização',
          ],
          [
            '(mais informações|mais detalhes|aguarde) (em breve|em instantes|em atualização) [...]',
            'Mais informações em breve',
          ],
          ['(acompanhe|siga) (ao vivo|em direto|ao minuto) [...]', 'Acompanhe ao vivo'],
        ],
        weak: ['Última hora', 'Urgente', 'Ao vivo', 'Em direto', 'Ao minuto', 'Última Hora'],
      },
      disclaimer: {
        sentence: [
          [
            '(as opiniões|os textos|este texto|a opinião|o conteúdo) ... (não reflete|não refletem|não representa|não necessariamente|responsabilidade) ... (autor|autores|jornal|opinião|veículo)',
            'Este texto não reflete, necessariamente, a opinião do jornal.',
          ],
          [
            '(comissão|links de afiliados) ... (compra|compras|afiliado|afiliados)',
            'Podemos receber comissão pelas compras.',
          ],
        ],
      },
      'cms-leftover': {
        sentence: [
          [
            '(o artigo|o post|a notícia|o conteúdo) ... (apareceu primeiro em|aparece primeiro no|foi publicado primeiro em|apareceu primeiro no|apareceu primeiro na)',
            'O post Rosas apareceu primeiro em Jardim.',
          ],
        ],
      },
      control: {
        line: [
          'Ver mais',
          'Mostrar mais',
          'Carregar mais',
          'Ver menos',
          'Voltar ao topo',
          'Ir para o conteúdo',
          'Pular para o conteúdo',
          'Página inicial',
          'Próxima notícia',
          'Artigo anterior',
          'Próximo artigo',
          'Tela cheia',
          'Ecrã inteiro',
          'A carregar',
          'Carregando',
          'Ver tudo',
          'Abrir menu',
          'Fechar menu',
        ],
        weak: [
          'Fechar',
          'Próximo',
          'Anterior',
          'Menu',
          'Pesquisar',
          'Buscar',
          'Voltar',
          'Enviar',
          'Cancelar',
          'Confirmar',
          'Início',
          'Mais',
          'Seguinte',
        ],
      },
      'translation-notice': {
        sentence: [
          [
            '(este|o) {artigo} ... (traduzido|tradução) ... (automaticamente|automática|inteligência artificial)',
            'Este artigo foi traduzido automaticamente.',
          ],
        ],
      },
      'social-embed': {
        line: [
          ['ver (esta publicação|essa foto|este post) no instagram', 'Ver esta publicação no Instagram'],
          [
            '(uma publicação|um post) (partilhada|compartilhada|compartilhado|partilhado) por <name> [...]',
            'Uma publicação compartilhada por Ana (@ana)',
          ],
        ],
      },
      'browser-notice': {
        sentence: [
          ['(ative|habilite|desative) ... (javascript|adblock|bloqueador)', 'Ative o JavaScript'],
          ['(o seu|seu) navegador não (suporta|é compatível)', 'Seu navegador não suporta este vídeo.'],
        ],
      },
      'press-notice': {
        line: [
          [
            '(assessoria de imprensa|comunicado de imprensa|contato para a imprensa|informações à imprensa) [...]',
            'Assessoria de imprensa',
          ],
        ],
      },
    },
  },
  {
    language: 'en',
    from: 'pt',
    sets: {},
    phrases: {
      'ad-marker': {
        line: [
          [
            '(continues|continue reading|continued) after [the] ({ad}|advertising|publicity)',
            'Continues after advertising',
          ],
        ],
      },
      'read-also': {
        label: [
          ['(know more|learn more|read more|see more|check it out) [about|in]', 'Know more'],
          ['you (may|might) like [it|this] [too|also]', 'You may like it too'],
          ['most read', 'Most read'],
        ],
      },
      'live-marker': {
        line: [['(news|story|article) (in update|under update|updating|in development)', 'News in update']],
      },
      'media-credit': {
        line: [
          ['<name> (disclosure|reproduction|publicity|playback|personal archive)', 'Ana Silva/Disclosure'],
          ['(image|photo) (merely|for) (illustrative|illustration)', 'Image merely illustrative'],
        ],
      },
      comments: {
        line: [
          [
            '(comments|the comments) are the [sole] responsibility of [the|their] authors [...]',
            'Comments are the responsibility of the authors',
          ],
        ],
      },
    },
  },
]
