import type {PhraseBook} from '../phrases.js'
import {portugueseVocabulary} from './vocabulary/portuguese.js'

/** What sites of Portugal and Brazil print, and what machine translation makes of it. */
export const portuguese: readonly PhraseBook[] = [
  {
    language: 'pt',
    sets: {
      // What a notice goes on with; what an article says is none of these words alone.
      tailWord:
        'a|à|ao|aos|às|com|de|do|da|dos|das|em|no|na|nos|nas|num|numa|e|ou|por|pelo|pela|para|sem|sobre|o|os|as|um|uma|este|esta|estes|neste|nesta|deste|desta|seu|sua|seus|suas|teu|tua|nosso|nossa|nossos|nossas|todo|todos|toda|todas|tudo|que|se|já|hoje|agora|aqui|só|até|desde|mais|primeiro|mês|meses|semana|semanas|dia|dias|ano|anos|euro|euros|reais|r|mensal|assinatura|assine|assinante|assinantes|assinar|oferta|ofertas|promoção|artigo|artigos|conteúdo|conteúdos|matéria|matérias|reportagem|notícia|notícias|texto|página|site|web|jornal|jornalismo|redação|redacção|leitura|ler|lendo|leia|leitor|leitores|conta|login|entre|entrar|faça|sessão|cadastre|cadastro|registe|registo|acesse|acesso|aceder|ilimitado|ilimitada|email|e mail|mail|caixa|entrada|newsletter|boletim|alertas|notificações|informações|app|aplicativo|aplicação|telemóvel|celular|canal|grupo|comentário|comentários|comentar|resposta|opinião|publicar|publicado|apoio|apoie|doação|doações|independente|livre|grátis|gratuito|gratuita|gratuitamente|teste|fidelização|compromisso|cancele|cancelar|quando quiser|momento|facebook|twitter|instagram|whatsapp|telegram|google|youtube|linkedin|erro|erros|ajude|melhorar|escreva|envie|avise|partilhe|compartilhe|siga|link|clique|exclusivo|exclusivos|premium|digital|plano|desconto|preço|condições|política|privacidade|receba|receber|última|hora|continuar|tempo real|#',
      tail: '{tailWord}*10',
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
      momento:
        '#|a|às|as|atualização|atualizada|atualizado|brt|brasília|da|de|do|e|em|h|há|horário|horas|leitura|lisboa|min|minutos|modificado|na|no|por|publicado|tempo|última|{dia}|{mês}',
      período: 'mês|meses|semana|semanas|dia|dias|ano|anos',
      publicidade: 'publicidade|anúncio|anúncios|propaganda|pub|comercial|comerciais|intervalo comercial|reclame',
      rede: 'facebook|twitter|x|instagram|whatsapp|telegram|linkedin|youtube|tiktok|google news|google notícias|pinterest|flipboard|e mail|email|redes sociais|nas redes sociais|threads|messenger|spotify|bluesky|sms',
      vídeo: 'vídeo|video|vídeos|videos|podcast|áudio|galeria|episódio',
      domain: 'com|net|org|info|fr|be|ch|lu|ca|es|mx|ar|cl|co|pe|it|pt|br|nl|de|at|eu|se|dk|no|fi|tv|nu',
      agência:
        'lusa|afp|reuters|ap|efe|dpa|agência lusa|agência brasil|agências|agência|estadão conteúdo|folhapress|ansa|agência o globo|agência senado|agência câmara|associated press',
      peça: 'artigo|notícia|matéria|reportagem|conteúdo|texto|publicação|entrevista|coluna|crónica|vídeo|página|post|opinião|peça',
      dono: 'arquivo|artista|autor|autora|autarquia|bombeiros|câmara municipal|clube|editora|empresa|família|leitor|leitora|museu|polícia|prefeitura|produtora|teatro',
      este: 'este|esta|esse|essa|o|a|os|as|nosso|nossa|um|uma',
      jornalista:
        'jornalista|repórter|redator|redatora|editor|editora|colunista|correspondente|colaborador|colaboradora|comentarista|subeditor|subeditora|enviado especial|enviada especial|estagiário|estagiária',
    },
    phrases: {
      'site-banner': {
        line: [
          [
            '# (publicado por|por) ... (categoria|tags) ...',
            '05/10/2018 - Publicado por: Marta Horta - Categoria: Saúde - Tags: chuva',
          ],
          ['(você|está) [está] (em|aqui) (home|início|capa|página inicial) [...]', 'Você está em: Início / Esportes'],
          [
            '(início|home|capa|página inicial) (notícias|economia|política|esportes|desporto|cultura|sociedade|mundo|brasil|portugal|cidades|saúde|país|internacional|tecnologia|opinião) [<name>] [<name>]',
            'Início > Economia > Mercados',
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
          [
            '(este|o nosso|nosso) (site|website|portal|sítio) (utiliza|usa) ... cookies [...]',
            'O nosso portal usa cookies.',
          ],
          [
            '(nós|os nossos parceiros|nossos parceiros) [e] [os] [nossos|nós] [#] [parceiros] ... (armazenamos|usamos|utilizamos|acedemos|processamos|tratamos|acessamos) ... (informações|dados|cookies|dispositivo) [...]',
            'Nós e os nossos 300 parceiros usamos cookies.',
          ],
          [
            '(gerir|gerenciar|configurar|alterar|definir|rejeitar|personalizar|ver|mudar) [os|as|suas|minhas] [preferências|definições|opções|configurações] [de|dos] (cookies|privacidade|consentimento)',
            'Gerir preferências de privacidade',
          ],
          [
            '(definições|preferências|configurações|política|aviso|opções) de (cookies|privacidade|consentimento)',
            'Preferências de cookies',
          ],
          [
            '((respeitamos|valorizamos) a sua privacidade|[a] sua privacidade é importante [para nós])',
            'Respeitamos a sua privacidade',
          ],
          [
            '(aceitar|rejeitar|recusar|aceito) (tudo|todos|e continuar|e fechar|todos os cookies|apenas necessários|cookies) [e continuar]',
            'Rejeitar tudo',
          ],
          [
            'para (ver|visualizar|assistir|aceder) [a] {este} {peça} ... (cookies|consentimento|aceitar|aceite) [...]',
            'Para ver este vídeo aceite os cookies',
          ],
          [
            '(configurar|gerenciar|gerir|personalizar) [as|minhas|as minhas|suas|as suas] (configurações|definições|preferências)',
            'Gerir preferências',
          ],
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
          ['fim {det} {publicidade}', 'Fim da publicidade'],
          [
            '{publicidade} [continue|continua|role|a notícia|o texto] (continue|a ler|lendo|continua|continua abaixo|para continuar) [a ler|lendo] [abaixo|depois]',
            'Publicidade. Continue lendo abaixo',
          ],
          [
            '[{este}] [{peça}|leitura] (continua|prossegue|segue|continue lendo|continue a ler|continua a ler) (depois|após|abaixo|debaixo) [de|do|da|a|o] [{publicidade}|vídeo|foto|imagem]',
            'A entrevista continua depois da foto',
          ],
          ['(role|deslize|desça) [a página|para baixo] para continuar [lendo|a ler]', 'Role para continuar lendo'],
          ['(fim|início) (da|do) {publicidade}', 'Fim da publicidade'],
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
          'Conteúdo de marca',
          'Conteúdo patrocinado',
          'Publicidade institucional',
          'Espaço publicitário',
          'Branded content',
          'Informe publicitário',
          'Conteúdo comercial',
          'Apresentado por',
          ['(bloco|espaço|intervalo|mensagem|pausa) (comercial|publicitária|publicitário)', 'Mensagem publicitária'],
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
          ['(leia|veja|ouça|assista|confira|saiba|conheça|recorde|releia) (também|mais|ainda|aqui)', 'Veja ainda'],
          [
            '(mais lidas|mais lidos|mais vistas|mais populares|últimas notícias|em alta|relacionadas|relacionados|recomendados|recomendadas|recomendados para você|conteúdo relacionado|conteúdos relacionados|não perca|a não perder|pode gostar|poderá gostar|para saber mais|sobre o mesmo assunto|leia a seguir|outras notícias|mais notícias|do mesmo autor|sugestões|sugestão de leitura|pode também interessar|também lhe pode interessar|também pode gostar|talvez te interesse|ver mais artigos|o mais lido|as mais lidas da semana|mais sobre este assunto)',
            'Mais vistas',
          ],
          ['(ainda sobre (este|esse) (assunto|tema)|na mesma linha|para continuar a leitura)', 'Na mesma linha'],
          ['(aconselhamos|recomendamos|sugerimos) [lhe|te] [ainda|também]', 'Sugerimos ainda'],
          ['(leia|ler) sem falta', 'Leia sem falta'],
          ['[a propósito|aproveite e|já agora] (leia|veja) (ainda|também)', 'Já agora, leia também'],
          ['(outra leitura|outras leituras) para (si|ti|você)', 'Outra leitura para si'],
          ['para (recordar|reler|rever)', 'Para recordar'],
          ['talvez [lhe|te] (agrade|goste|interesse) [também]', 'Talvez goste'],
          ['não (deixe de ler|deixes de ler|perca|percas) [também]', 'Não deixe de ler'],
          [
            '(leia|veja) (ainda|também) (a nossa|nossa|nosso|o nosso) (análise|cobertura|dossiê|entrevista|especial|reportagem)|os nossos leitores também gostaram [de]',
            'Leia ainda o nosso especial',
          ],
        ],
        line: ['Relacionadas', 'Relacionados', 'Recomendados'],
      },
      'continue-reading': {
        line: [
          [
            '(clique|clica|veja|leia|confira|toque) [aqui] [e|para] (veja|ver|leia|ler|saiba|saber|aqui|continuar|confira) [mais|lendo|a matéria|a notícia|completa|tudo|o artigo|na íntegra] [completa]',
            'Toque aqui para continuar lendo',
          ],
          ['(continuar|continue|siga) (lendo|a ler|a leitura) [{tail}]', 'Continuar lendo'],
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
          [
            '(leia|ler|continue|continuar|veja) [a ler|lendo|mais|na íntegra|o artigo completo|a matéria completa|a reportagem completa] (em|no|na) _ [_] [_] {domain}',
            'Leia mais em exemplo.com.br',
          ],
          [
            '(continue|continuar|continua|prossiga) (lendo|a ler|a leitura|leitura) [{este}] [{peça}] [aqui|em _|no _|em <name>]',
            'Continue lendo a reportagem',
          ],
          [
            '(leia|ler|veja|confira|aceda) [aqui] [à] [o|a|este|esta|nosso|nossa] ({peça} (completa|completo|na íntegra|integral|original)|íntegra|versão (completa|integral|original)|matéria|reportagem) [em|no|na|aqui] [_|<name>|nosso site|site]',
            'Leia a íntegra em Exemplo',
          ],
          ['(leia|ler|ver) (na íntegra|tudo aqui|o resto) [{tail}]', 'Leia na íntegra'],
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
            'para (continuar|ler|aceder|acessar) ... (assine|registe|cadastre|login|assinatura|subscreva)',
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
        line: [
          [
            '[ainda] [lhe|te] (falta|faltam|resta|restam) [ler] # [para ler] (deste|desta|do|da) (artigo|notícia|texto|reportagem|matéria)',
            'Falta ler 40 % desta notícia',
          ],
          ['(só|exclusivo|apenas) para {assinante}', 'Exclusivo para assinantes'],
          [
            '{este} {peça} (é|está|são) [um] [{peça}] [apenas|só|somente|exclusivamente] (exclusivo|exclusiva|reservado|reservada|disponível|restrito|premium) [apenas|só] [para|a|aos] [os|nossos] [{assinante}|assinantes|premium] [...]',
            'Este conteúdo está reservado a assinantes',
          ],
          [
            '(para|quer|deseja) (continuar|ler|aceder|acessar|desbloquear) [a|lendo|este|o] [ler|artigo|conteúdo] ... (assine|assinante|assinar|subscreva|cadastre|registe|login|assinatura|torne) [{tail}]',
            'Quer continuar a ler? Torne-se assinante',
          ],
          [
            '(você|já|restam|ainda) [já|lhe|tem] (atingiu|leu|restam|esgotou|tem|utilizou) ... (artigos|matérias|gratuitos|gratuitas|limite|gratuito) [{tail}]',
            'Você já leu todas as matérias gratuitas',
          ],
          [
            '({peça}|acesso|edição) (exclusivo|exclusiva|reservado|restrito|premium|reservada|só) [para|a|aos] [nossos] [{assinante}|assinantes|os nossos leitores]',
            'Reportagem exclusiva para assinantes',
          ],
          ['(torne se|seja) (assinante|premium|membro) (e|para|já) [...]', 'Torne-se assinante e leia sem limites'],
          [
            'o acesso (completo|ilimitado|integral|total) está incluído em [todos] (nossos|os|os nossos) planos',
            'O acesso integral está incluído em todos os nossos planos',
          ],
        ],
        weak: ['Premium', 'Exclusivo', 'Assinantes', 'Exclusivo assinantes'],
      },
      offer: {
        run: [['sem (amarras|anúncios|burocracia|compromisso|fidelidade|fidelização)', 'Sem fidelização']],
        line: [
          [
            '(conheça|veja|descubra|consulte|escolha) (os nossos|nossos|as nossas|nossas|todos os|os) (planos|ofertas|opções) de assinatura',
            'Veja os planos de assinatura',
          ],
          [
            '[ou] (deixe|permita) [que] [o] google (gerenciar|gerir|gerencie|gira) [a] (sua|tua) assinatura [...]',
            'Deixe o Google gerenciar sua assinatura',
          ],
          [
            '(a partir de|por|por apenas|apenas|só) [r] # [euros|euro|reais] [por|ao|no|nos|durante] [primeiro|primeiros|#] (mês|meses|semana|ano) [sem fidelização|cancele quando quiser]',
            'Por apenas 1 euro no primeiro mês',
          ],
          ['(oferta|promoção) (especial|limitada|exclusiva|de lançamento) [{tail}]', 'Oferta especial'],
          ['(acesso|acesse) (ilimitado|a todos|livre|total|a todo) [{tail}]', 'Acesso ilimitado a todos os conteúdos'],
          [
            '(assine|assinar|subscreva|subscrever|experimente) (já|agora|grátis|a partir de #|aqui|por # {período}) [{tail}]',
            'Assine já',
          ],
          [
            '(ver|conheça|veja|escolha) {det} (ofertas|oferta|planos|plano|assinaturas|opções) [{tail}]',
            'Ver os planos',
          ],
          [
            '(assine|subscreva|experimente|assinaturas|planos) (por|a partir de|desde|por apenas|agora por) [apenas] [r] # [{tail}]',
            'Assine por R$ 4,90 ao mês',
          ],
          [
            '(a partir de|por|por apenas|desde|depois|apenas|só|somente) [r] # [euros|euro|reais] (por|ao|no|nos|durante|à|cada|mês) [primeiro|primeiros|#|mês|semana|ano] [{período}] [sem fidelização|sem compromisso|depois #|cancele quando quiser] [por mês|ao mês]',
            'Depois 7,99 € por mês',
          ],
          [
            '(primeiro mês|# meses|primeiros # meses|um mês|# dias) (grátis|gratuito|gratuitos|por) [apenas] [r] [#] [depois] [#] [por mês|ao mês|mês]',
            'Primeiro mês grátis, depois 9,90 por mês',
          ],
          [
            '(quero assinar|assinar agora|assinar|ver planos|escolha o seu plano|escolha seu plano|conheça os planos|aproveitar oferta|aproveite a oferta|quero aproveitar|ver ofertas|ver oferta|assine já|subscrever agora|experimente grátis)',
            'Quero aproveitar',
          ],
          [
            '(acesso|acesse|aceda|leitura|leia) [livre|digital] (ilimitado|ilimitada|sem limites|livre|total|completo|a todos|a todo) [a] [...] (conteúdo|conteúdos|site|notícias|artigos|matérias|jornal|edições) [{tail}]',
            'Leia sem limites todas as matérias',
          ],
          [
            '[sem (compromisso|fidelidade|fidelização)] [e] (cancela|cancele) (a qualquer momento|quando quiser|quando quiseres) [{tail}]',
            'Sem fidelidade e cancele quando quiser',
          ],
          [
            '(#|dois|duas|três|um|uma) (dias|mês|meses|semana|semanas) de (experiência|teste) (grátis|gratuito|sem (compromisso|custo|custos)) [{tail}]',
            'Duas semanas de teste grátis',
          ],
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
            '(ainda não|não) (é|tem|sou) [ainda] [uma] ({assinante}|conta|cadastro|registo) [{tail}]',
            'Ainda não é assinante?',
          ],
          [
            '((esqueceu|esqueceu se|esqueci|recuperar) [da|a|sua|minha] (palavra passe|senha|password)|(palavra passe|senha) esquecida)',
            'Recuperar senha',
          ],
          [
            '(ainda não|não|já) (tem|é|sou|tenho) [uma] (conta|assinante|cadastro|registo|registado|assinatura|cadastrado) [registe se|faça login|entre|cadastre se|inicie sessão|crie aqui|assine|crie ...] [grátis|agora|aqui]',
            'Já tem conta? Inicie sessão',
          ],
          [
            '(entrar|continuar|iniciar sessão|login|registe se|cadastre se|faça login) com [o|a] [sua] (google|facebook|apple|email|e mail|conta)',
            'Continuar com Google',
          ],
          [
            '(crie|criar) [a|uma|sua|a sua] conta [gratuita|grátis|gratuitamente|agora] [{tail}]',
            'Crie a sua conta gratuita',
          ],
          [
            '(aceda|acesse|entra|entre|faça login|inicie sessão) com [a|o|os] (seu|seus|sua|teu|tua) (conta|dados|e mail|login|usuário|utilizador) [e [a] [sua] (palavra passe|senha)]',
            'Aceda com o seu utilizador e senha',
          ],
          [
            '(continuar|manter|permanecer) (a sessão iniciada|conectado|ligado|sessão iniciada) [neste dispositivo]',
            'Manter sessão iniciada',
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
            'não (perca|perde) (nada|nenhuma notícia) (inscreva se|subscreva|assine|cadastre se) [na|a|em] [nossa] (newsletter|newsletters) [{tail}] [manhã|semanal|diária]',
            'Não perca nada: subscreva a nossa newsletter',
          ],
          [
            '(insira|introduza|digite|o seu|seu) [o seu|seu] (email|e mail|endereço de email|endereço de e mail)',
            'Insira o seu email',
          ],
          [
            'ao (subscrever|se inscrever|assinar|se cadastrar|inscrever se|registar se|clicar|informar|enviar) ... (aceita|concorda|aceito|autoriza|declara) [...]',
            'Ao se cadastrar você concorda com os termos',
          ],
          [
            '(inscrição|subscrição|cadastro|registo|e mail) [efetuada|realizado] (efetuada|realizada|realizado|concluída|confirmada|cadastrado|efetuado|feita) [com] [sucesso]',
            'Cadastro realizado com sucesso!',
          ],
          [
            '(receba|quero receber|fique|assine|subscreva|inscreva se|cadastre se) ... (newsletter|boletim|email|e mail|caixa de entrada|alertas|whatsapp|newsletters) [{tail}]',
            'Quero receber as novidades por e-mail',
          ],
          [
            '(as|o|os) (principais|notícias|melhor|manchetes) ... (no seu e mail|no seu email|na sua caixa) [{tail}]',
            'As principais manchetes do dia no seu e-mail',
          ],
          [
            '(verifique|confira|confirme) (a sua|o seu|sua|seu) (caixa|e mail|email|inscrição|subscrição) [{tail}]',
            'Confirme a sua subscrição no email',
          ],
          [
            '(obrigado|obrigada) (por|pela|pelo) (subscrever|sua inscrição|se inscrever|registo|inscrição|subscrição|cadastro|seu cadastro|assinar) [{tail}]',
            'Obrigado pela sua inscrição',
          ],
          [
            '(li e aceito|aceito|concordo com) [a|os|receber|as] (política|termos|condições|comunicações) [...]',
            'Aceito os termos de uso',
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
        line: [
          [
            '(leve|tenha) (as notícias|a informação|a atualidade) (consigo|sempre consigo|no seu telemóvel|no seu celular|na palma da mão) [instale|descarregue|baixe] [a|o] [nossa|nosso] [aplicação|app|aplicativo]',
            'Leve a informação consigo: descarregue a nossa app',
          ],
          'Siga-nos',
          'Siga-nos no',
          'Siga a gente',
          'Disponível no Google Play',
          'Siga nas redes sociais',
          [
            '(ative|active|ativar|receba|permita) (as|os|nossas) (notificações|alertas) [push|do _|de <name>] [e|para] [...]',
            'Ative os alertas para saber tudo',
          ],
          [
            '[clique|toque|quer receber notícias] [aqui] [e|para] (entre|siga|participe|seguir|junte se|faça parte|inscreva se|acesse) (no|do|o|ao|nosso|da|na) [nosso|nossa] (canal|grupo|comunidade|perfil|página) [do|de|no|da] [<name>|whatsapp|telegram] [no|de|do] [{rede}] [{tail}]',
            'Entre no nosso canal do WhatsApp',
          ],
          [
            '(siga|acompanhe|segue|sigam|curta|encontre) [também|a|o|as notícias do] [<name>|a gente|a página] [também] (no|na|nas|em|pelo) [{rede}|google|google notícias|redes sociais] [e] [{tail}]',
            'Siga o Exemplo no Bluesky',
          ],
          [
            '(baixe|descarregue|instale|faça o download|transfira) [gratuitamente|já|grátis|agora|de graça] [o|a|do|da] [nosso|nossa] (app|aplicativo|aplicação) [do|da|de|gratuito] [<name>] [{tail}]',
            'Baixe o aplicativo do Exemplo',
          ],
          [
            '(adicione|escolha|marque|defina) [o|a] <name> (como|entre|nas) [suas|sua|fonte|fontes] [...]',
            'Adicione o Exemplo como fonte preferida',
          ],
          ['(abrir|abra|ler|ver) (na|no) [nossa|nosso] (aplicação|aplicativo|app)', 'Abrir na app'],
        ],
      },
      'share-toolbar': {
        line: [
          [
            '(partilhar|partilhe|compartilhar|compartilhe|enviar|envie|tweetar|imprimir|guardar|salvar|recomendar|publicar) [{det}] [{artigo}|link|página] [no|na|em|por|via|com|nas] [o] [{rede}|um amigo|amigos|seus amigos]',
            'Compartilhar no Facebook',
          ],
          ['(copiar|copiado) [{det}] [link|endereço]', 'Copiar link'],
          ['link copiado [{tail}]', 'Link copiado'],
          [
            '(guardar|salvar|adicionar) (para|aos|nos|a) (depois|favoritos|ler mais tarde|minha lista)',
            'Guardar para ler mais tarde',
          ],
          ['(ouvir|ouça|imprimir) {det} {artigo}', 'Ouvir o artigo'],
          [
            '(partilhar|partilhe|compartilhar|compartilhe|enviar|imprimir|guardar|salvar|copiar|ouvir|oferecer|comentar|presentear|gravar) [{este}] ({peça}|link|endereço|página) [no|na|em|por|via|com|a|para] [{rede}|um amigo|amigos|mais tarde|depois]',
            'Oferecer este artigo',
          ],
          [
            '(partilhar|compartilhar|enviar|partilhe|compartilhe) (no|na|em|por|via|com) ({rede}|email|e mail|um amigo|amigos)',
            'Enviar por e-mail',
          ],
          ['(link|endereço) copiado [para a área de transferência]', 'Link copiado'],
          ['(ler|ouvir|guardar|salvar) (mais tarde|para mais tarde|depois)', 'Ler mais tarde'],
          [
            '(aumentar|diminuir|tamanho) [o|da|do] [tamanho] [da|do] (letra|texto|fonte)',
            'Aumentar o tamanho da letra',
          ],
          ['# (partilhas|compartilhamentos)', '24 partilhas'],
          ['versão (imprimível|para impressão|para imprimir)', 'Versão para impressão'],
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
        weak: [['clique (da|de|do) <name>', 'Clique de Ana Silva']],
        label: [
          [
            '(foto|fotos|fotografia|imagem|imagens|crédito|créditos|vídeo|ilustração|legenda|reprodução|divulgação) (por|de|reprodução|divulgação|afp|reuters|lusa|getty|arquivo|ap|epa|agência)',
            'Foto: Reprodução',
          ],
          ['(crédito|créditos) (da|das) (foto|fotos|imagem|imagens)', 'Crédito da imagem'],
        ],
        line: [
          ['(foto|imagem) (de arquivo|ilustrativa|meramente ilustrativa|de ilustração)', 'Imagem ilustrativa'],
          ['(ver|veja|ampliar) (galeria|fotos|imagem|foto|# fotos|a galeria|as fotos)', 'Ver galeria'],
          ['# fotos', '12 fotos'],
          ['<name> (divulgação|arquivo pessoal)', 'Ana Silva/Divulgação'],
          [
            '(foto|imagem|fotos|crédito|créditos|arte|ilustração|fotografia) [de|do|da] (arquivo|divulgação|reprodução|lusa|reuters|afp|getty|getty images|shutterstock|istock|freepik|pixabay|unsplash|redes sociais|agência brasil|epa|ap|dr|direitos reservados) [<name>]',
            'Foto: Divulgação/Exemplo',
          ],
          [
            '<name> (lusa|afp|reuters|epa|agência brasil|folhapress|divulgação|getty images|arquivo pessoal|ag globo|estadão conteúdo)',
            'Ana Silva/LUSA',
          ],
          [
            '(foto|fotografia|fotografias|imagem|imagens|vídeo) [gentilmente] (cedida|cedidas|cedido|disponibilizada|enviada|fornecida) (pela|pelo|por) [{dono}] [da|de|do] [<name>]',
            'Imagem gentilmente cedida pela família',
          ],
          ['cortesia (da|de|do) <name>', 'Cortesia de Ana Silva'],
          ['[foto|imagem] por (cortesia|gentileza) (da|de|do) [{dono}] [da|de|do] [<name>]', 'Por cortesia da família'],
          ['(foto|imagem) (cortesia|gentileza)', 'Foto: cortesia'],
          [
            '(captura|fotograma|imagem|reprodução) (de|do|extraída do|retirada do) (ecrã|tela|vídeo)',
            'Imagem extraída do vídeo',
          ],
          [
            '(foto|imagem|vídeo) (enviada|enviado|tirada) por (um leitor|uma leitora|uma testemunha)',
            'Foto tirada por um leitor',
          ],
        ],
      },
      'media-widget': {
        line: [
          ['(veja|assista|ver|reproduzir|ouça|assistir) {det} {vídeo} [completo|abaixo|na íntegra]', 'Veja o vídeo'],
          ['(próximo|vídeo) (vídeo|seguinte) [em # segundos]', 'Próximo vídeo'],
          ['ouça (este|esta|o|a) {artigo} [#] [min]', 'Ouça este conteúdo'],
          [
            '{este} (vídeo|áudio|podcast|conteúdo|reprodução|transmissão) (começará|vai|iniciará|começa|não|está|será) [...] (segundos|instantes|disponível|carregar|começar|carregado|breve|carregando|reproduzido)',
            'O vídeo vai começar em instantes',
          ],
          [
            '(ouvir|ouça|escute|ouve) [{este}] ({peça}|áudio|podcast|versão|episódio) [em áudio|da notícia|completo] [#] [min|minutos|#] [minutos]',
            'Ouça esta matéria 5 min',
          ],
          [
            '[{este}] (áudio|artigo|texto|voz|conteúdo|versão|leitura) (gerado|gerada|foi|é|sintetizada|sintética|automatizada|lido) [lido|gerado|gerada] [por|com|automaticamente] ... (voz|sintética|artificial|ia|ai|automática|robô|inteligência artificial)',
            'Este áudio foi gerado por voz sintética',
          ],
          [
            '(assista|veja|ver|assistir|reproduzir|reveja) [{este}|ao] (vídeo|direto|transmissão|trailer|podcast|entrevista) [completo|aqui|na íntegra|abaixo|agora|#]',
            'Reveja o vídeo',
          ],
          ['(próximo|carregando|a carregar|seguinte) (vídeo|áudio|o vídeo|player) [em # segundos]', 'Carregando vídeo'],
          ['(duração|vídeo|áudio) # [min|#]', 'Duração: 2:14'],
          ['(iniciar|parar|pausar) (a reprodução|o vídeo|reprodução)', 'Iniciar reprodução'],
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
        line: [
          [
            '(texto de|texto|textos|escrito por|reportagem de|publicado por|colaborou|colaboraram|com colaboração de|entrevista de|enviado por|autor|autora|fotos de|imagem de) <name> [e <name>] [em|de|do|da|no] [<name>] [fotos|foto|vídeo|agência] [<name>]',
            'Texto de Ana Silva, de Brasília',
          ],
          ['por <name> (g1|r7|uol|gshow|ge) [<name>]', 'Por Ana Silva, g1 Bahia'],
          ['[por|da] (redação|redação com|agências) [<name>] [com] [{agência}]', 'Da redação, com agências'],
          [
            'por <name> [e <name>] [nossa|nosso] (correspondente|correspondentes|enviada|enviado|enviados|repórter) [especial] [a|à|ao|da|de|do|em|na|no] [<name>]',
            'Por Ana Silva, enviada especial a Berlim',
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
          [
            '[<name>] [é] {jornalista} (formado|formada|graduado|graduada|especializado|especializada|com passagem|há # anos|do caderno|da editoria|na editoria|na secção|da secção|com mais de|com # anos) ... (cobre|escreve|trabalha|trabalhou|<name>|experiência|editoria|temas|política|economia) [...]',
            'Jornalista formada pela UFMG, Ana Silva cobre saúde.',
          ],
          [
            '<name> é {jornalista} (do caderno|da editoria|na editoria|da secção|na secção|formado|formada|e escreve|e cobre|desta|deste) ...',
            'Ana Silva é repórter da editoria de Cidades.',
          ],
          [
            '(o autor|a autora) [deste artigo|deste texto] [<name>] (é|escreve|trabalha|dirige) ...',
            'A autora escreve segundo a antiga ortografia.',
          ],
          [
            '(ver mais|todos os|veja mais|mais|outros) (artigos|textos|notícias|matérias) (de|do autor|da autora) [<name>]',
            'Ver mais artigos de Ana Silva',
          ],
        ],
        opening: [
          ['<name> é [um|uma] {jornalista} ...', 'Ana Silva é jornalista do Exemplo.'],
          [
            '{jornalista} ... <name> (cobre|escreve|trabalha|colabora) ...',
            'Jornalista, Ana Silva colabora com o Exemplo.',
          ],
        ],
      },
      'date-stamp': {
        line: [
          [
            '[publicado|atualizado|publicada|modificado|criado|última atualização|publicado em|atualizado em] [em|a|às|há] [{dia}] # [de] {mês} [{momento}*14] [<name>] [{momento}*4]',
            'Publicado em 12 de março de 2021 às 18h04',
          ],
          [
            '(publicado|atualizado|publicada|última atualização) [em] # # # [às|as] [#] [h] [#] [...]',
            'Atualizado em 12/03/2021 18h04',
          ],
          ['(há|publicado há|atualizado há) # (horas|minutos|dias|hora)', 'Há 3 horas'],
          ['(tempo de leitura|leitura) # (min|minutos|minuto)', 'Tempo de leitura: 4 min'],
          ['# (min|minutos) (de leitura|leitura)', '4 min de leitura'],
          ['# [de] {mês} [de] # [às|à|as|h] # [h] [#]', '12 mar 2024, 08:45'],
          ['(leitura|lê se em|leitura de) # (min|minutos|minuto)', 'Leitura de 3 min'],
          ['(hoje|ontem) às #  [h] [#]', 'Hoje às 14h05'],
          [
            'tempo [estimado|médio] de leitura [aproximado|estimado] # [min|minuto|minutos]',
            'Tempo estimado de leitura: 6 minutos',
          ],
        ],
        label: [
          [
            '[{peça}] (publicado|publicada|atualizado|atualizada|última atualização|modificado|data de publicação|postado|postada|última modificação|actualizado) [em|a|às|há|o|hoje|ontem|hoje às|ontem às|por <name> em|no dia]',
            'Publicado em',
          ],
          ['[tempo] [de] leitura [estimado|aproximado]', 'Tempo de leitura'],
        ],
      },
      'agency-signature': {
        line: [
          [
            '(com informações|com agências|fonte|com) [da|de|do] (afp|reuters|lusa|ap|agência brasil|agências|estadão conteúdo|folhapress|efe) [e] [da|de|do] [afp|reuters|lusa|ap|efe|<name>]',
            'Com informações da AFP',
          ],
          [
            '[fonte|fontes|com|c|por] [<name>] [com] [informações|agência] [da|de|do|das] {agência} [e|com|da] [da|do] [{agência}] [#]',
            'Com informações da Reuters e da AFP',
          ],
        ],
      },
      'source-line': {
        line: [
          [
            '(link da fonte|fonte original|ver fonte|leia o artigo original|leia o original|link original|matéria original) [em] [_]',
            'Link da fonte',
          ],
          [
            '{peça} (publicado|publicada) (originalmente|inicialmente|primeiro) (no|na|em|por|pelo|pela) ...',
            'Artigo publicado originalmente no Exemplo',
          ],
          [
            '{este} {peça} (foi|está|é|saiu|apareceu) [originalmente] [publicado|publicada] [originalmente|primeiro|pela primeira vez|inicialmente|originalmente em] [publicado|publicada] (no|na|nos|nas|em|num|numa|pelo|pela|por|originalmente) ... [originalmente]',
            'Este texto foi publicado originalmente no Exemplo.',
          ],
          [
            '(publicado|publicada) (originalmente|inicialmente|primeiro|pela primeira vez) (no|na|em|por|pelo|pela) ...',
            'Publicado originalmente em Exemplo',
          ],
          [
            '(leia|ver|veja|leia aqui) (o|a|no) [{peça}] (original|fonte original|site original) [...]',
            'Ver o artigo original',
          ],
          [
            '{peça} (extraída|extraído|publicada|publicado|reproduzida|reproduzido|retirada|retirado) com (a autorização|autorização|permissão) (da|de|do) ...',
            'Texto retirado com autorização do Exemplo',
          ],
          [
            '(a partir|com base) (de|em|num) [um|uma] (artigo|matéria|reportagem) (da|de|do) <name>',
            'A partir de um artigo do Exemplo',
          ],
          [
            '{peça} (publicada|publicado) (na origem|originariamente) (em|na|no|pela|pelo) ...',
            'Texto publicado na origem pelo Exemplo',
          ],
        ],
        label: ['Fonte', 'Fontes', 'Com informações de', 'Com informações do'],
      },
      comments: {
        sentence: [
          [
            '[atenção] comentários (com|que|ofensivos) ... (não serão|serão) (aprovados|publicados|removidos|excluídos|moderados) ...',
            'ATENÇÃO: Comentários com ofensas não serão aprovados pelo moderador.',
          ],
          [
            '((os comentários|o comentário) ... (responsabilidade|moderação|moderador)|este espaço ... (moderação|moderador|comentários))',
            'Os comentários são de responsabilidade dos autores.',
          ],
        ],
        line: [
          [
            'os comentários (a|para|deste|desta|neste|nesta|sobre) [este|esta] (artigo|notícia|texto|matéria) (estão|foram) (encerrados|fechados|desativados)',
            'Os comentários desta notícia estão fechados',
          ],
          [
            '[#|ver|deixe|deixar|ler|escreva|mostrar|todos os|nenhum] [um|os|seu|o seu] [#] {comentário}',
            '12 comentários',
          ],
          ['(deixe|deixar|escreva|faça|adicione) {det} {comentário} [{tail}]', 'Deixe um comentário'],
          [
            '(o seu|seu) (endereço de|e mail|email) [email|e mail] não será publicado [...]',
            'O seu endereço de email não será publicado.',
          ],
          [
            '(faça login|registe se|inicie sessão|é preciso|precisa|para) [de|estar|iniciar] [sessão|logado] (para|comentar) [comentar|deixar|publicar] [{tail}]',
            'Faça login para comentar',
          ],
          [
            '{det} {comentário} (são|estão) (fechados|encerrados|moderados|de responsabilidade) [...]',
            'Os comentários são de responsabilidade dos autores.',
          ],
          [
            '(campos obrigatórios|os campos obrigatórios) [são] [estão] (marcados|assinalados) com [{tail}]',
            'Campos obrigatórios são marcados com *',
          ],
          ['comentários (fechados|encerrados|desativados)', 'Comentários encerrados'],
          ['(comentários|comentário) # [comentar]', 'Comentários (12)'],
          ['(ver|ler|mostrar) [os|todos os] [#] comentários [#]', 'Ver os 12 comentários'],
          [
            'os comentários (estão|são|foram|neste artigo estão) (fechados|encerrados|moderados|desativados|desactivados|de responsabilidade ...)',
            'Os comentários estão desativados',
          ],
          ['(participe|junte se|entre) (da|na|à|no|do) (conversa|discussão|debate) [{tail}]', 'Participe da conversa'],
          [
            '(o que|qual) (você|acha|achou|é a sua opinião|pensa) ... (comentários|comente|comentário|opinião) [{tail}]',
            'O que você achou? Comente',
          ],
          [
            '(para|é necessário|precisa|inicie sessão para|faça login para) [comentar|estar] [é|deve|precisa|tem de|inicie|faça|registado|logado] ... (comentar|login|sessão|registado|logado|cadastrado)',
            'Para comentar é preciso fazer login',
          ],
          ['(regras|normas|política) (dos|de|para) comentários', 'Regras dos comentários'],
          [
            '(ainda ninguém comentou|ninguém comentou (ainda|esta matéria|esta notícia|este artigo))',
            'Ninguém comentou ainda',
          ],
          ['(todas|todos) (as|os) (comentários|opiniões|reações) [#]', 'Todos os comentários (8)'],
        ],
      },
      tags: {
        label: [
          [
            '(tags|etiquetas|tópicos|temas|palavras chave|assuntos|categorias|categoria|mais sobre|arquivado em|em destaque nesta matéria)',
            'Tópicos: economia, emprego',
          ],
          [
            '(tags|tag|tópicos|temas|assuntos|palavras chave|categorias|categoria|neste artigo|nesta matéria|mais sobre|editorias|arquivado em|assuntos relacionados|secções)',
            'Neste artigo: emprego, Porto',
          ],
        ],
      },
      copyright: {
        sentence: [
          ['(todos os direitos|direitos) reservados', 'Todos os direitos reservados'],
          ['(proibida|é proibida|fica proibida) [a] (reprodução|cópia)', 'É proibida a reprodução do conteúdo.'],
        ],
        line: [
          [
            '[copyright|c] [#] [<name>] [s a|sa|ltda] (todos os direitos reservados|direitos reservados) [...]',
            '© 2024 Grupo Exemplo. Todos os direitos reservados.',
          ],
          ['[é] (proibida|proibido) [a] (reprodução|cópia|uso) [...]', 'Proibida a cópia'],
          ['copyright [c] # <name> [s a] [todos os direitos reservados]', 'Copyright © 2024 Editora Exemplo S/A'],
          [
            '(conteúdo|texto) protegido (não (copiar|copie|reproduzir)|por direitos (autorais|de autor))',
            'Conteúdo protegido, não copiar',
          ],
        ],
      },
      'error-report': {
        line: [
          [
            '(reportar|comunicar|comunique|encontrou|viu|informe|corrigir|aponte) [um|algum|nos um] (erro|erros|gralha|problema) [{tail}]',
            'Encontrou algum erro?',
          ],
          [
            '(encontrou|viu|reportar|comunicar|comunique|informar|avise|aponte|notou|detetou|detectou|corrija|relatar) [nos] [um|uma|algum|alguma] (erro|erros|gralha|falha|incorreção|problema) [{tail}]',
            'Notou alguma gralha? Escreva-nos',
          ],
          [
            '[alguma|uma] (dúvida|observação|pergunta|sugestão) [ou] [alguma|uma] [dúvida|observação|pergunta|sugestão] (contacta|contacte|contate|escreva|fale) (a|à|com a) redação',
            'Uma pergunta, uma observação? Contacte a redação',
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
        line: [
          'Doe agora',
          'Apoie',
          'Faça uma doação',
          [
            '(apoie|apoia|ajude|doe|contribua|assine e apoie|colabore|faça uma doação|seja um apoiador) [o|a|com|para|um|já|nosso|de] [...] (jornalismo|doação|independente|redação|jornal|mês|apoio|projeto|euros) [{tail}]',
            'Contribua com 5 euros por mês',
          ],
          [
            '(o seu|seu|a sua|sua) (apoio|contribuição|donativo|doação) ... (jornalismo|independente|possível|permite|redação) [{tail}]',
            'A sua contribuição permite jornalismo livre',
          ],
        ],
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
          [
            '(acompanhe|siga|veja|assista) [aqui] [tudo|a|o|em|as|ao] [direto|vivo|minuto] [ao minuto|aqui|ao vivo|a cobertura|em direto|cobertura|liveblog|minuto a minuto] [...] (ao vivo|em direto|ao minuto|tempo real|minuto a minuto|liveblog|cobertura)',
            'Acompanhe aqui em tempo real',
          ],
          [
            '(ao vivo|em direto|ao minuto|direto) ... (siga|acompanhe|últimas notícias|ao minuto|minuto a minuto|veja) [...]',
            'Em direto: acompanhe as eleições',
          ],
          [
            '(notícia|artigo|reportagem|matéria) (em atualização|em desenvolvimento|atualizada às|atualizado às|em actualização) [...]',
            'Artigo em desenvolvimento',
          ],
          [
            '(mais|novas) (informações|detalhes) (em breve|em instantes|a qualquer momento|dentro de momentos)',
            'Mais detalhes em breve',
          ],
        ],
        weak: ['Última hora', 'Urgente', 'Ao vivo', 'Em direto', 'Ao minuto', 'Última Hora'],
      },
      disclaimer: {
        sentence: [
          [
            '(as opiniões|os textos|este texto|a opinião|o conteúdo) ... ((não reflete|não refletem|não representa|não necessariamente) ... (jornal|opinião|veículo)|responsabilidade ... (autor|autores|jornal|veículo))',
            'Este texto não reflete, necessariamente, a opinião do jornal.',
          ],
          [
            '(comissão|links de afiliados) ... (compra|compras|afiliado|afiliados)',
            'Podemos receber comissão pelas compras.',
          ],
        ],
        line: [
          [
            '(conteúdo|artigo|texto) (produzido|realizado|criado|elaborado) (em parceria|em colaboração|para|com o apoio) [com|de|da|do|a] [...]',
            'Artigo realizado em colaboração com a Exemplo',
          ],
          [
            '{este} {peça} (contém|pode conter|inclui) [links|ligações] (de afiliados|afiliados|de afiliado|links de afiliados|patrocinados) ...',
            'Este artigo contém links de afiliados.',
          ],
          [
            '{este} ({peça}|conteúdo) (foi|é) [produzido|realizado|elaborado|de] (produzido|patrocinado|em parceria|oferecido|em colaboração|responsabilidade|pago|por) [com|por|do|de] [...]',
            'Este conteúdo é produzido em parceria com a Exemplo',
          ],
          [
            '(em parceria com|patrocinado por|um conteúdo|oferecido por|conteúdo oferecido por|com o apoio de|conteúdo em parceria com) <name>',
            'Em parceria com Exemplo Energia',
          ],
          [
            '(as opiniões|os artigos|este texto|esta coluna|este artigo|as ideias) ... ((refletem|reflete|representam|vinculam) ... (jornal|editorial|veículo)|(opinião|responsabilidade) ... (autor|autora|autores|jornal|editorial|veículo)) [...]',
            'As opiniões são da responsabilidade do autor.',
          ],
          [
            '(o autor|a autora|texto|artigo) (escreve|escreveu|escrito) (segundo|de acordo com|ao abrigo do|conforme) [o|a] (acordo|antiga|novo|antigo) [ortográfico|ortografia|acordo] ...',
            'O autor escreve segundo a antiga ortografia',
          ],
          ['(podemos|<name> pode|recebemos) [receber|ganhar] [uma] comissão [...]', 'Podemos receber uma comissão'],
          [
            'as opiniões [aqui] (emitidas|expressas) [aqui|neste artigo] são [as] (da|de|do|dos) (autor|autora|autores)',
            'As opiniões aqui expressas são do autor',
          ],
        ],
        weak: ['Conteúdo de responsabilidade do anunciante', 'Artigo patrocinado', 'Publi'],
      },
      'cms-leftover': {
        sentence: [
          [
            '(o artigo|o post|a notícia|o conteúdo) ... (apareceu primeiro em|aparece primeiro no|foi publicado primeiro em|apareceu primeiro no|apareceu primeiro na)',
            'O post Rosas apareceu primeiro em Jardim.',
          ],
        ],
        line: [
          [
            '(ver|veja|abrir|ampliar|aumentar) [a|as|todas|mais] [as] (galeria|fotogaleria|foto|fotos|imagem|imagens|infografia) [de fotos|de imagens|completa] [#] [fotos]',
            'Veja a galeria de fotos (9)',
          ],
          [
            '(imagem|foto|vídeo|conteúdo) (indisponível|não disponível|não encontrada|removido|não encontrado)',
            'Imagem indisponível',
          ],
          ['(foto|imagem|fotos) # (de|fotos) [#]', 'Foto 3 de 12'],
          ['clique [na imagem|aqui|na foto] para (ampliar|aumentar|ver maior)', 'Clique para ampliar'],
          ['(baixar|descarregar|fazer download do) [o|em] (pdf|documento)', 'Baixar o PDF'],
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
          [
            '(voltar|ir|regressar|saltar|pular) (ao|para o|para a|à|para) (topo|início|conteúdo|página inicial|menu|conteúdo principal|home)',
            'Voltar à página inicial',
          ],
          [
            '(ver|mostrar|carregar|abrir|fechar|exibir) [o|a|as] (mais|menos|tudo|todos|menu|mais notícias|janela|mais resultados|mais artigos|busca)',
            'Carregar mais notícias',
          ],
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
        line: [
          [
            '[{este}] ({peça}|tradução|resumo|imagem|texto) [foi|é] (traduzido|traduzida|gerado|gerada|produzido|produzida|escrito|feito|criada|elaborado|revisto) [automaticamente|do inglês] [por|com|do|de] ... (automaticamente|inglês|inteligência artificial|ia|automática|máquina|ai) [...]',
            'Resumo gerado com inteligência artificial',
          ],
          ['(tradução|traduzido) (de|do inglês|automática|por) [<name>] [por] [<name>]', 'Tradução de Ana Silva'],
          [
            'tradução [a|da] [redação] com [a] ajuda (da|de) (ia|inteligência artificial)',
            'Tradução: redação, com ajuda de IA',
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
          ['(ver|veja) (este|esta|esse|essa) (tweet|publicação|post)', 'Veja esse post'],
          [
            '(ver|veja) (esta|essa|este|esse) (publicação|post|foto|vídeo|tweet) no {rede}',
            'Ver essa foto no Instagram',
          ],
          [
            '(uma|um) (publicação|post|foto|vídeo) (partilhada|compartilhada|partilhado|compartilhado) por ...',
            'Um post compartilhado por Ana (@ana)',
          ],
        ],
      },
      'browser-notice': {
        sentence: [
          ['(ative|habilite|desative) ... (javascript|adblock|bloqueador)', 'Ative o JavaScript'],
          ['(o seu|seu) navegador não (suporta|é compatível)', 'Seu navegador não suporta este vídeo.'],
        ],
        line: [
          [
            '(é necessário|por favor|precisa|para) ... (ativar|active|ative|habilite|habilitar|desative|desativar|ativado|habilitado|desativá lo) ... (javascript|bloqueador|adblock|adblocker|ad blocker) [...]',
            'Por favor, ative o JavaScript.',
          ],
          [
            '[detectamos|detetámos|parece|notamos] [que] [você] (usa|está a usar|está usando|utiliza|tem|um) [um|ativo um] (bloqueador|adblock|adblocker|ad blocker) [...]',
            'Parece que está a usar um bloqueador de anúncios.',
          ],
          ['(seu|o seu|este) navegador (não|está) [...]', 'O seu navegador está desatualizado'],
        ],
      },
      'press-notice': {
        line: [
          [
            '(assessoria de imprensa|comunicado de imprensa|contato para a imprensa|informações à imprensa) [...]',
            'Assessoria de imprensa',
          ],
          ['(nota|comunicado) (de|à) imprensa', 'Comunicado à imprensa'],
          [
            '(contacto|contato|contactos|contatos|assessoria|gabinete|informações|contactos para) [de|para a|à|a] (imprensa|comunicação social|jornalistas) [...]',
            'Contatos para a imprensa: Ana Silva',
          ],
          [
            '(assessoria de imprensa|nota à imprensa|comunicado de imprensa|press release|informações à imprensa) [...]',
            'Nota à imprensa',
          ],
          [
            '{este} {peça} (foi|saiu|faz parte) [publicado|publicada] [na|da|no] (edição|versão|revista|jornal) [impressa|em papel|impresso|de papel|do|de|#] ...',
            'Esta reportagem saiu na edição de domingo',
          ],
        ],
      },
      'thank-the-writer': {
        line: [
          [
            '(obrigado|obrigada|agradecemos) (por|pela|a sua|a) [ler|ter|ter nos|nos ter|nos terem|sua|a|nos|nos ler] (ler|lido|leitura|acompanhado|acompanhar|preferência|matéria|visita) [{tail}] [até (ao fim|aqui|o fim|o final)]',
            'Obrigada pela leitura',
          ],
          [
            '(gostou|curtiu) (desta|deste|da|do|desse|dessa) {peça} [{tail}] [diga (à autora|ao autor)]',
            'Gostou deste artigo? Partilhe',
          ],
          ['(este|esta) {peça} (foi|lhe foi) útil [...]', 'Este artigo foi útil?'],
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
          ['<name> (disclosure|publicity|playback|personal archive)', 'Ana Silva/Disclosure'],
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
  portugueseVocabulary,
]
