import type {PhraseBook} from '../../phrases.js'

/** The words of Portuguese notices. See `Bag` of `phrases.ts`: no line of an article consists of those of one bag alone. */
export const portugueseVocabulary: PhraseBook = {
  language: 'pt',
  sets: {
    article:
      'artigo|artigos|notícia|notícias|matéria|matérias|reportagem|reportagens|conteúdo|conteúdos|texto|textos|página|páginas|vídeo|vídeos|publicação|post|posts',
    little:
      'o|a|os|as|um|uma|uns|umas|de|do|da|dos|das|em|no|na|nos|nas|ao|aos|por|pelo|pela|pelos|pelas|para|com|sem|sob|sobre|num|numa|e|ou|que|quem|se|lhe|me|te|você|vocês|este|esta|estes|estas|esse|essa|esses|essas|deste|desta|neste|nesta|isto|nosso|nossa|nossos|nossas|seu|sua|seus|suas|teu|tua|teus|tuas|meu|minha|meus|minhas|são|estão|ser|estar|pode|podem|poderá|deve|devem|precisa|tem|tens|temos|já|ainda|também|mais|menos|não|tudo|todo|toda|todos|todas|aqui|agora|hoje|só|apenas|somente|exclusivamente|unicamente|cada|bem|muito|grátis|gratuito|gratuitos|gratuita|gratuitas|gratuitamente|clique|clicar|clicando|toque|prima|pressione|botão|link|favor|abaixo|acima|baixo|seguinte|simplesmente|quando|como|até|desde|assim|sempre|depois|então|#',
    mailWord:
      '{little}|{article}|{section}|atualidade|informação|informações|manchetes|títulos|histórias|dia|dias|segunda|terça|quarta|quinta|sexta|segundas|terças|quartas|quintas|sextas|feira|feiras|sábado|sábados|domingo|domingos|manhã|manhãs|meio|tarde|tardes|noite|noites|fim|semana|semanas|mês|redação|jornalistas|equipa|equipe|jornal|site|web|melhor|melhores|essencial|importante|importantes|imperdível|endereço|digite|insira|introduza|momento|dados|tratados|utilizados|condições|perca|perder|nada|resumo|seleção|escolhidas|escolhidos|análises|ofertas|promoções|parceiros|edição|h|hora|horas|conta|confirmada|desejo|quero|quer|aceito|ler|leia|descubra|informado|informada|informados|últimas|últimos|antes|primeiro|grandes|novo|nova|exclusivos|exclusivas|pessoal|receberá|novidades|altura|principais|#',
    section:
      'política|economia|cultura|desporto|esporte|esportes|sociedade|mundo|saúde|ciência|local|locais|regional|tecnologia|internacional|opinião',
    siteName:
      'facebook|instagram|whatsapp|telegram|tiktok|youtube|linkedin|twitter|bluesky|threads|mastodon|snapchat|messenger|pinterest',
  },
  phrases: {},
  bags: {
    'ad-marker': [
      {
        words:
          '{little}|{article}|leitura|programa|resto|após|logo|ler|lendo|ver|veja|momento|instantes|bloco|espaço|banner|patrocinador|patrocinadores|fim|pausa|história|breve|intervalo|tela|ecrã',
        cue: 'publicidade|anúncio|anúncios|propaganda|comercial|comerciais|intervalo comercial|intervalo publicitário|pausa publicitária|espaço publicitário|mensagem publicitária|mensagem dos nossos patrocinadores|conteúdo patrocinado|reclame|pub',
        act: 'continuar|prosseguir|role|rolar|deslize|deslizar|feche|fechar|fecha|esconder|ocultar|oculte|pular|pule|saltar|salte|ignorar|denunciar|terminará|segundos|estou vendo|estou a ver|por que|porque vejo|porquê|({article}|leitura|programa) (continua|continuam|prossegue|segue|é retomada)|(continua|continuam|continue|prossegue) (depois|após|abaixo|mais abaixo|a seguir|logo|lendo|a ler|a leitura)|resto (do artigo|da notícia|da matéria|do texto|do conteúdo|da reportagem)|termina em',
        example: 'O resto da reportagem segue depois do anúncio',
      },
    ],
    'browser-notice': [
      {
        words:
          '{little}|{article}|site|web|versão|recente|funções|funcionar|funciona|corretamente|parece|usa|utiliza|usando|utilizando|usar|necessário|requer|elemento|html|áudio|aceder|acessar|experiência|melhor|apoiar|jornalismo|receitas|obrigado|outro|chrome|firefox|edge|safari|internet|explorer|navegação|ver|ler|publicidade|anúncios|reproduzir|funcionalidades|visualizar|leitura',
        cue: 'navegador|browser|javascript|bloqueador|bloqueadores|adblock|adblocker|ad blocker|ad block|flash player',
        act: 'ative|ativar|ativado|habilite|habilitar|habilitado|desative|desativar|desativado|desabilite|desatualizado|obsoleto|antigo|suporta|compatível|permite|atualize|atualizar|detetámos|detectamos|detectado|mostrar|moderno|continuar|desfrutar|recarregue|lista branca|pause',
        example: 'Detectamos que você usa um bloqueador de anúncios',
      },
    ],
    'cms-leftover': [
      {
        words:
          '{little}|foi|possível|impossível|erro|momento|atualmente|temporariamente|momentaneamente|lamentamos|desculpe|tente|novamente|tarde|devido|problema|infelizmente|instante|navegador|novo|pôde',
        cue: 'conteúdo|este módulo|este vídeo|esse vídeo|o vídeo|este mapa|esta publicação|este elemento|este tweet|esta imagem|esta foto|este gráfico|este infográfico|esta galeria|esta página',
        act: 'mostrar|mostrado|exibir|exibido|exibida|apresentado|visualizar|carregar|carregado|carregada|carregando|indisponível|não disponível|já não está disponível|não está mais disponível|disponível|encontrado|encontrada|reproduzir|reproduzido|bloqueado|bloqueada',
        example: 'Lamentamos, este mapa não pode ser exibido',
      },
    ],
    comments: [
      {
        words:
          '{little}|{article}|espaço|seção|secção|momento|conta|novo|antigos|recentes|populares|relevantes|data|leitores|usuários|utilizadores|redação|publicados|publicado|aprovados|aprovação|equipa|equipe|assunto|nome|email|mail|poder|necessário|registados|cadastrados|reservados|reservado|conjunto|primeiros|outros|outras|último|últimos|anteriores|seguintes|debate|moderadores|uso|conversa|acha|achou|pensa|antes|assinantes|assinante|opinião|área|discussão|feito|gostaria|quer',
        cue: 'comentário|comentários|comentar|comente|a sua opinião|sua opinião|a tua opinião|a conversa|a discussão|o que acha|o que você acha|o que achou|reações',
        act: 'deixe|deixar|deixa|escreva|escrever|publique|publicar|enviar|envie|adicione|adicionar|dar|diga|conte|seja|primeiro|primeira|inicie sessão|iniciar sessão|faça login|registe|cadastre|denunciar|reportar|moderados|moderação|regras|normas|mostrar|ver|veja|ler|leia|ocultar|ordenar|encerrados|fechados|desativados|junte|participe|participar|partilhe|compartilhe|nenhum|não há|respeite|obrigatórios|responder|carregar|cancelar|entre para',
        example: 'Entre para publicar comentários nesta matéria',
      },
    ],
    'consent-notice': [
      {
        words:
          '{little}|{article}|mapa|módulo|elemento|site|web|dispositivo|aparelho|informações|informação|saber|saiba|relativas|momento|terceiros|terceira|parte|externo|externos|provém|plataforma|serviço|serviços|estatísticas|análise|medir|personalizados|personalizar|publicidade|navegador|navegar|navegando|tratamento|conservação|uso|fins|continuar|tarde|rede|redes|sociais|{siteName}|x|google|melhor|funcionamento|permitem|permite|permitir|visualizar|ver|consultar|ler|acessar|aceder|preciso|necessário|dar|devido|porque|outras|tecnologias|semelhantes|alguns|internet|oferecer|vida|privada|dados|antes|sim|mostrar|próprios|instalar|fornecedores|recusou',
        cue: 'cookie|cookies|rastreadores|testemunhos de conexão',
        act: 'aceitar|aceite|aceita|aceito|aceitando|recusar|recuse|recusou|rejeitar|rejeite|permitir|permita|gerir|gerenciar|gerencie|configurar|configurações|definições|preferências|opções|escolhas|utiliza|utilizamos|utilizam|usa|usamos|armazenar|armazenamos|instalar|guardar|modificar|mostrar|visualizar|exibir|bloqueado|bloqueada|desativado|ativar|ative|parceiros|publicitários|publicidade|marketing|medição|audiência|política|aviso|navegação|melhorar|experiência|finalidades|necessários|consentimento|consente|concorda|concordo|terceiros',
        example: 'Gerencie ou recuse os cookies dos nossos parceiros',
      },
      {
        words:
          '{little}|{article}|site|web|dispositivo|opções|escolhas|momento|altura|tratamento|uso|utilização|fins|tarde|aviso|privacidade|cookies|conta|recolhidos|coletados|tratados|utilizados|pessoais|importante|importa|prioridade|saber|saiba|qualquer|quiser|proteção|informações|navegar|navegando|usar|continuar|termos',
        cue: '(seu|sua|seus|suas|meu|minha|meus|minhas|teu|tua|teus|tuas) (consentimento|preferências|privacidade|dados|dados pessoais|vida privada|escolhas|opções)|política de privacidade|privacidade',
        act: 'retirar|revogar|modificar|alterar|altere|gerir|gerenciar|gerencie|configurar|configurações|definições|a qualquer momento|em qualquer altura|quando quiser|respeitamos|protegemos|valorizamos|cuidamos|parceiros|política|armazenamos|recolhemos|coletamos|tratamos|usamos|exercer|personalizar|retire|mudar|aceita|concorda|concordo|aceito|importante para nós',
        example: 'Protegemos os seus dados e a sua privacidade',
      },
    ],
    'continue-reading': [
      {
        words:
          '{little}|completo|completa|íntegra|integral|inteiro|inteira|total|site|internet|web|jornal|edição|digital|dia|linha|online|resto|texto|leitura|revista|app|aplicativo|aplicação|original|outras|outros|ler|lendo|entrevista|história|continuação',
        cue: '[para|clique para|clique aqui para|toque para] (leia|ler|ver|veja|confira|conferir|consulte|consultar|descubra|mostrar|mostre|exibir|abrir|abra|expandir|expanda|encontre|(continue|continuar) (lendo|a ler|a leitura)|retome|acesse|aceder|acessar|carregar|saiba|saber)',
        act: 'este artigo|o artigo|artigo|artigos|a matéria|a notícia|a reportagem|reportagem completa|texto na íntegra|na íntegra|matéria completa|notícia completa|artigo completo|conteúdo|conteúdos|nosso site|nossa página|a nossa edição|página seguinte|próxima página|o resto|a continuação|entrevista completa|mais notícias|mais artigos|mais matérias|(o|do|este) texto (completo|integral|inteiro)',
        begins: true,
        example: 'Expandir o texto integral da entrevista',
      },
    ],
    control: [
      {
        words: '{little}|navegação|principal|lateral|anterior|outras|janela|pesquisa|busca',
        cue: 'fechar|abrir|mostrar|ocultar|esconder|ampliar|reduzir|deslizar|rolar|role|voltar|volte|regressar|ir|subir|descer|carregar|saltar|pular|aceder|slide|imagem|foto',
        act: 'menu|início da página|fim da página|tela cheia|ecrã inteiro|navegação|sumário|página anterior|página seguinte|próxima página|página inicial|slides|galeria|conteúdo principal|conteúdo|a imagem|a foto|# de #|barra lateral|mais resultados|topo da página',
        begins: true,
        example: 'Ocultar a barra lateral',
      },
    ],
    copyright: [
      {
        words:
          '{little}|{article}|total|parcial|parcialmente|qualquer|meio|seja|escrito|escrita|prévia|prévio|expressa|explícita|fotos|imagens|site|propriedade|autor|autores|redação|jornal|uso|utilização|comercial|privado|lei|intelectual|suporte|forma|salvo|menção|fonte|citar|editor|editora|terceiros|internet|meios|íntegra|distribuição|divulgação|difusão|cópia|fica|mesmo|conforme',
        cue: 'reprodução|reproduzir|todos os direitos|direitos de reprodução|copyright|republicação|direitos de autor|direitos autorais|direitos reservados',
        act: 'proibida|proibidas|proibido|interdita|reservados|reservado|autorização|permissão|protegido|protegidos|protegida|estritamente|expressamente|sem consentimento',
        example: 'É proibida a reprodução, mesmo parcial, desta página',
      },
    ],
    'date-stamp': [
      {
        words:
          'o|a|as|os|e|em|no|na|de|do|da|por|última|último|vez|segunda|terça|quarta|quinta|sexta|feira|sábado|domingo|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|h|hora|horas|min|minutos|dias|dia|meses|manhã|tarde|noite|este|esta|artigo|matéria|notícia|foi|há|atrás|#',
        cue: 'atualizado|atualizada|atualização|modificado|modificada|modificação|publicado|publicada|publicação|postado|postada|criado|editado',
        act: 'ontem|hoje|há #|# h|# horas|às #|# minutos|# #|esta manhã|em # de|(segunda|terça|quarta|quinta|sexta|sábado|domingo) #',
        begins: true,
        example: 'Publicado ontem, atualizado há 20 minutos',
      },
    ],
    disclaimer: [
      {
        words:
          '{little}|compra|compras|feitas|efetuadas|alguns|algumas|site|comissão|venda|vendas|podemos|adicional|custo|preço|lojas|marca|redação|participou|elaboração|equipa|equipe|editor|anunciantes|colaboração|apoio|produtos|selecionados|âmbito|financiado|foi|através',
        cue: 'afiliados|afiliado|afiliação|patrocinado|patrocinados|patrocinada|publieditorial|publirreportagem|informe publicitário|anunciante|remunerados|branded content|conteúdo comercial|parceria',
        act: 'artigo|conteúdo|texto|links|página|realizado|elaborado|redigido|produzido|oferecido|contém|inclui|incluem|receber|recebemos|ganhar|escrito|criado|matéria',
        example: 'Alguns links desta matéria são de afiliados',
      },
      {
        words:
          '{little}|{article}|expressas|expressos|expressa|emitidas|opinião|ponto|pontos|vista|posição|linha|editorial|necessariamente|jornal|veículo|exclusiva|exclusivo|inteira|pessoal|apresentadas|análises|ideias|contidas|nenhum|nenhuma|caso|colunista|signatários|vinculam',
        cue: 'refletem|reflete|vinculam|exclusivamente|coincidem|exclusiva responsabilidade|responsabilidade exclusiva|inteira responsabilidade|total responsabilidade',
        act: 'autor|autora|autores|opiniões|pontos de vista|signatários|colunista|colunistas|redação|veículo',
        example: 'As ideias dos autores não refletem a linha do jornal',
      },
      {
        words:
          '{little}|{article}|dado|fornecidas|fornecida|apresentado|título|caráter|meramente|puramente|nenhum|nenhuma|caso|constituir|consulte|consultar|especialista|profissional|saúde|antes|decisão|risco|capital|venda|compra|geral|parecer|lugar|substituir|considerado|considerada|fins|efeitos|médico',
        cue: '(aconselhamento|conselho|conselhos|consulta|assessoria|recomendação|orientação) [de|em] (investimento|financeiro|financeira|financeiros|médico|médica|médicos|jurídico|jurídica|fiscal|profissional|compra)|título informativo|caráter informativo|fins informativos|meramente informativo|meramente informativos',
        act: 'constitui|constituem|substitui|substituem|informações|informação|preços|artigo|conteúdo|conteúdos|site|apenas|unicamente|matéria',
        example: 'As informações fornecidas não substituem a consulta médica',
      },
    ],
    donation: [
      {
        words:
          '{little}|precisamos|ajuda|ajudar|gesto|euro|euros|real|reais|mês|ano|qualidade|trabalho|investigação|investigações|local|{article}|leitores|leitoras|equipa|equipe|publicidade|viver|continuar|continua|continue|seguir|permite|permitem|possível|torna|tornam|futuro|serviço|público|impostos|dedutível|valor|quantia|doação|doações|donativo|apoio|contributo|contribuição|juntos|manter|acesso|paypal|pix|cartão|seguro|associação|existe|existir|aberto|faz|fazer|sócio|comunidade|parte|graças|obrigado|si|importa|importante|crescer|nosso|pequena|pequeno',
        cue: 'faça uma doação|fazer uma doação|faça um donativo|fazer um donativo|doe|a sua doação|sua doação|o seu donativo|o seu apoio|seu apoio|o seu contributo|seu contributo|sua contribuição|a sua ajuda|sua ajuda|apoie|apoia|ajude nos|sem si|sem você|graças a si|graças a você|torne se apoiador|seja apoiador|seja um apoiador|contribua|ajude o jornalismo',
        act: 'jornal|imprensa|mídia|media|jornalismo|jornalistas|informação|redação|independência|independente|independentes|livre|livres|dedutível|única|pontual|mensal|recorrente|revista|existiria|online|possível',
        example: 'Graças a si, este jornal continua livre',
      },
    ],
    'error-report': [
      {
        words:
          '{little}|{article}|ortografia|ortográfico|digitação|saber|fazer|melhorar|observação|sugestão|mail|formulário|ctrl|enter|selecione|equipa|equipe|jornal|problema|redação|viu|dado|incorreto|ajuda|informação|algum|alguma',
        cue: 'erro|erros|gralha|gralhas|incorreção|incorreções|imprecisão|correção|correções|falha|engano',
        act: 'reportar|reporte|comunicar|comunique|comunique nos|notificar|informe|informe nos|avise nos|avise|escreva nos|escreva para|diga nos|conte nos|contacte|contate|fale connosco|fale conosco|encontrou|viu|detetou|detectou|notou|reparou|sugerir|sugira|envie|ajude nos|assinalar|assinale|apontar',
        example: 'Escreva-nos se detetou alguma gralha no texto',
      },
    ],
    'follow-us': [
      {
        words:
          '{little}|{article}|atualidade|informação|canal|canais|perfil|perfis|conta|contas|comunidade|grupo|tempo|real|direto|vivo|perca|perder|nada|informado|informada|informados|primeiro|primeiros|alertas|alerta|telefone|smartphone|telemóvel|celular|android|iphone|ios|favoritos|fontes|fonte|preferida|preferidas|preferido|resultados|pesquisa|últimas|hora|redação|jornal|stories|podcasts|conversar|partilhar|compartilhar|dia|app|aplicação|aplicativo|store|play|tablet|ecrãs|código|qr|ler|descubra|fotos|oficial|oficiais|locais|redes|sociais|x|minuto|disponíveis|antes|ninguém|dentro|ficar|fique|estar|momento|importantes|melhor|novidades|primeira|mão',
        cue: '{siteName}|google notícias|google news|google discover|google|redes sociais|nossas redes|nossa aplicação|nosso aplicativo|nosso app|nossa app|app store|google play|notificações|nosso canal|nossa página|nossas páginas|nossos perfis|nossa comunidade',
        act: 'siga nos|sigam nos|seguir nos|junte se|participe|inscreva se|adicione nos|adicione|baixe|baixar|descarregue|descarregar|instale|ative|ativar|disponível|encontre nos|receba|escolha|procure nos|estamos|visite nos|curta|faça parte|faça gosto|faça like|goste|fique|acompanhe nos|acompanhe|entre no nosso|entre no canal|entre no grupo|entre na nossa|entre em nosso|siga as|siga o nosso|siga a nossa|siga o|siga a',
        example: 'Estamos nas redes sociais: junte-se à nossa comunidade',
      },
    ],
    'live-marker': [
      {
        words:
          '{little}|evento|últimas|últimos|acontecimentos|notícias|informações|página|minuto|hora|automaticamente|novidades|jornada|atualidade|notícia|artigo|matéria|cobertura|tempo',
        cue: 'direto|ao vivo|vivo|minuto a minuto|página|tempo real',
        act: 'siga|acompanhe|acompanhar|reviva|atualizar|atualize|recarregar|recarregue|em atualização|terminou|encerrada',
        example: 'Atualize a página para as últimas novidades',
      },
      {
        words: '{little}|{article}|minutos|próximos|instantes|breve|mais|detalhes|seguem',
        cue: 'notícia|matéria|artigo|informação|reportagem',
        act: 'em atualização|em desenvolvimento|em construção|em elaboração|em curso',
        example: 'Matéria em elaboração',
      },
    ],
    login: [
      {
        words:
          '{little}|endereço|eletrónico|mail|e mail|email|segundos|minuto|minutos|rápido|rápida|fácil|poucos|artigo|artigos|notícia|leitura|serviços|área|usuário|utilizador|perfil|newsletters|alertas|site|ler|continuar|comentar|redes|leitor|tempo|favoritos|problema|ajuda|dados|nome|pessoal',
        cue: 'conta|inicie sessão|iniciar sessão|sessão|faça login|fazer login|login|cadastre se|registe se|registre se|cadastrar se|registar se|senha|palavra passe|cadastrado|registado|autentique se|identifique se|entre com|entrar com|entre na sua conta',
        act: 'ainda não|não tem|criar|crie|grátis|esqueceu|esqueci|perdeu|google|apple|facebook|recuperar|recupere|redefinir|assinante|cliente|manter|iniciada|lembrar|expirou|expirada|terminar|com o seu e mail|poucos segundos|novo utilizador|novo usuário|já tem|já é|já está|já tens',
        example: 'Já é cliente? Entre com a sua senha',
      },
    ],
    'media-widget': [
      {
        words:
          '{little}|minutos|min|s|seg|hora|excerto|trecho|integral|íntegra|completo|completa|automática|automaticamente|artigo|matéria|notícia|versão|texto|imagem|página|instantes|carrega|tarde|programa|título|qualidade|velocidade|novo|navegador|lista|entrevista|reportagem|#',
        cue: 'vídeo|vídeos|podcast|podcasts|áudio|episódio|o som|legendas|reprodutor|player|galeria|este artigo|esta notícia|esta matéria|esta reportagem|leitor de vídeo|leitor de áudio',
        act: 'ouvir|ouça|escutar|escute|assista|assistir|ver|veja|reproduzir|reproduza|reprodução|tela cheia|ecrã inteiro|próximo|seguinte|começa|começará|carregando|a carregar|ativar|ative|desativar|silenciar|mudo|pausa|pausar|segundos|duração|replay|clique|não disponível|indisponível|não está disponível|rever|toque',
        example: 'Toque para ver o vídeo completo',
      },
    ],
    newsletter: [
      {
        words: '{mailWord}',
        cue: 'newsletter|newsletters|boletim|boletins|informativo|caixa de entrada|caixa de correio|mailing|(seu|teu|meu) (e mail|email|correio|mail)',
        act: 'inscreva se|inscrever se|inscrever|subscreva|subscrever|assine|assinar|cadastre|registe se|receba|cancelar|descadastrar|cada|todos os|todas as|o essencial|o melhor|o mais|seleção|confirmar|confirme|verifique|diretamente|enviaremos|receberá|descubra|não perca|insira o|digite o|digite seu|introduza o|receber (o|a|os|as)|quero receber|pela inscrição|pela subscrição',
        example: 'O melhor da semana na sua caixa de entrada',
      },
    ],
    offer: [
      {
        words:
          '{little}|mês|meses|ano|anos|semana|semanas|dia|dias|primeiro|primeiros|primeira|vez|partir|euro|euros|real|reais|r|assinatura|assinaturas|subscrição|plano|planos|preço|preços|digital|digitais|total|acesso|ilimitado|artigo|artigos|conteúdos|notícias|jornal|papel|site|web|app|aplicação|aplicativo|mensal|anual|verão|natal|inverno|primavera|limitada|especial|exclusiva|lançamento|boas|vindas|duração|fim|cartão|crédito|pagamento|custos|renovação|automática|paga|pague|descobrir|desconto|presente|jornalismo|redação|opções|amigo|leitura|imprensa|válida|tempo|durante|quiser|fidelização|aproveitar|disponível|compromisso|fidelidade',
        cue: 'nossa oferta|nossas ofertas|esta oferta|promoção|sem compromisso|sem fidelização|sem fidelidade|sem cartão|cancele|cancelar|teste grátis|teste gratuito|experimente|experimente grátis|de desconto|aproveite|assine|sua assinatura|de assinatura|quero assinar|nossos planos|oferta de boas vindas|oferta limitada|oferta especial|aproveite a oferta|ofereça uma assinatura|ofereça uma subscrição',
        act: '# (mês|meses|euro|euros|dias|semanas|ano|reais)|a partir de|(ao|por|cada|primeiro) mês|por ano|primeiro ano|quando quiser|a qualquer momento|em qualquer altura|assinar|conheça|escolha|ver|veja|oferecer|presenteie|preços|por apenas #|por #|desde #|planos de assinatura|grátis',
        example: 'Oferta de boas-vindas: primeiro mês por 1 €',
      },
    ],
    'paywall-notice': [
      {
        words:
          '{little}|{article}|conta|sessão|iniciar|site|web|app|aplicativo|aplicação|jornal|digital|digitais|papel|edição|edições|revista|resto|parte|completo|completa|íntegra|integral|inteiro|investigações|podcasts|newsletters|arquivo|dia|semana|ano|euro|euros|reais|mês|meses|publicidade|vantagens|benefícios|ver|quer|deseja|desculpe|infelizmente|destinado|destinada|disponível|disponíveis|acessível|visível|leitores|imprensa|limite|limites|compromisso|momento|comentar|plano|partir|primeiro|atualidade|poder|oferecido|qualidade|desfrute|aproveite|escolha|junte|torne|comunidade|é|seja|registados|cadastrados|necessário|iniciada',
        cue: 'assinante|assinantes|assinatura|assinaturas|assine|assinar|subscritor|subscritores|subscrição|subscreva|premium|membros|nossos membros',
        act: 'ler|leitura|leia|continuar|continue|lendo|aceder|acessar|acesse|descobrir|desbloquear|desbloqueie|este artigo|o artigo|esta notícia|esta matéria|a matéria|a reportagem|este conteúdo|este texto|conteúdos|conteúdo|exclusivo|exclusiva|exclusivos|exclusivamente|reservado|reservada|reservados|restrito|ilimitado|sem limites|inicie sessão|faça login|já é|apenas para|só para|na íntegra|acesso ilimitado|acesso exclusivo|acesso completo|acesso a todos|acesso restrito',
        example: 'O resto da matéria está disponível só para assinantes',
      },
      {
        words:
          '{little}|{article}|mês|semana|dia|ler|leitura|leituras|máximo|número|último|conta|assine|ilimitado|consultar|disponíveis|lido|lidas|mensal|restantes|você',
        cue: '(artigos|artigo|notícias|matérias|conteúdos|leituras|reportagens) (gratuitos|gratuito|gratuitas|grátis)|(seu|o) (limite|número máximo) [mensal] de (artigos|notícias|matérias|leituras|conteúdos)',
        act: '(resta|restam) [lhe]|ainda tem|atingiu|você atingiu|já atingiu|ultrapassou|esgotou|esgotados|já leu|leu|disponíveis|restantes',
        example: 'Restam-lhe 2 leituras gratuitas esta semana',
      },
      {
        words: '{little}|{article}|site|web|jornal|aplicação|aplicativo|leitura|ler',
        cue: 'ilimitado|ilimitada|ilimitados|sem limite|sem limites|sem restrições|desbloqueie|desbloquear',
        act: 'conteúdos|conteúdo|artigos|artigo|notícias|matérias|leitura|acesse|aceder|acesso|desfrute|leia',
        example: 'Leia todos os conteúdos sem limites',
      },
    ],
    'read-also': [
      {
        words:
          '{little}|ler|ver|veja|poderá|poderão|talvez|podem|semana|dia|mês|momento|hora|horas|seção|secção|categoria|tema|assunto|autor|autora|redação|jornal|site|top|web|leitores|lido|vistos|última|últimas|recomendação|recomendações|recomenda|especial|selecionados|páginas|lista|descubra|consulte|confira',
        cue: 'artigos|artigo|notícias|matérias|reportagens|conteúdos|histórias|vídeos|posts|as mais|os mais|o mais|interessar|interesse|gostar',
        act: 'outros artigos|outras notícias|outras matérias|outros conteúdos|lidas|lidos|vistas|vistos|mais notícias|mais artigos|semelhantes|relacionados|relacionadas|recomendados|recomendadas|pode interessar|poderá|talvez|também pode|também poderá|pode também|perder|perca|mesmo autor|mesma autora|mesmo assunto|mesmo tema|mesma secção|mesma seção|recentes|populares|partilhadas|compartilhadas|comentadas|deste tema',
        example: 'As notícias mais partilhadas do dia',
      },
    ],
    'share-toolbar': [
      {
        words:
          '{little}|{siteName}|x|sociais|lista|leituras|leitura|ler|amigo|amigos|amiga|rede|versão|formato|impressão|enviar|partilhar|compartilhar|copiar|imprimir|outros|tarde|áudio|área|transferência|notícia|matéria|artigo',
        cue: '[para|clique para] (partilhar|partilhe|compartilhar|compartilhe|enviar|envie|copiar|copie|imprimir|imprima|guardar|guarde|salvar|salve|recomendar|recomende|reenviar|encaminhar|encaminhe|tweetar|adicionar|adicione|link|url)',
        act: 'esta notícia|esta matéria|este artigo|artigo|notícia|o link|este conteúdo|esta página|a página|a matéria|por e mail|por email|por mail|{siteName}|favoritos|mais tarde|ler depois|área de transferência|pdf|nas redes|redes sociais|minha lista|copiado|copiada',
        begins: true,
        example: 'Encaminhar a matéria a um amigo por e-mail',
      },
    ],
    'thank-the-writer': [
      {
        words:
          '{little}|artigo|matéria|texto|gostou|leitura|jornal|deixar|pequeno|pequena|trabalho|gesto|contributo|leu|obrigado',
        cue: '(ofereça|oferecer|pague|pagar) [lhe] um café|(deixe|deixar|dê) uma [pequena] gorjeta|agradeça|agradecer|diga obrigado|envie um obrigado',
        act: 'autor|autora|redator|redatora|jornalista|artigo|matéria|redação',
        example: 'Deixe uma gorjeta à jornalista',
      },
    ],
    'translation-notice': [
      {
        words:
          '{little}|versão|original|língua|idioma|ajuda|ferramenta|assistência|revisto|revista|revisado|redação|jornalista|erros|conter|fonte|alemão|francês|espanhol|russo|português|chinês|texto|inicialmente|inteiramente|foi|inglês',
        cue: 'artigo|texto|notícia|matéria|conteúdo|áudio|resumo|página|título|versão|imagem|ilustração|podcast|inglês|tradução',
        act: '[foi] (traduzido|traduzida|gerado|gerada|realizado|elaborado|redigido|lido|lida|resumido|criado|criada) [automaticamente] (por|com|através de|graças à|com ajuda de|com a ajuda de) [uma|a|um] (ia|inteligência artificial|máquina|robô|voz sintética|voz artificial|programa|ferramenta)|(traduzido|traduzida|gerado|gerada|lido) automaticamente',
        example: 'Resumo gerado com IA e revisto pela redação',
      },
    ],
  },
}
