import type {PhraseBook} from '../../phrases.js'

/** The words of Portuguese notices. See `Bag` of `phrases.ts`: no line of an article consists of those of one bag alone. */
export const portugueseVocabulary: PhraseBook = {
  language: 'pt',
  sets: {
    article:
      'artigo|artigos|notícia|notícias|matéria|matérias|reportagem|reportagens|conteúdo|conteúdos|texto|textos|página|páginas|vídeo|vídeos|publicação|post|posts',
    siteName:
      'facebook|instagram|whatsapp|telegram|tiktok|youtube|linkedin|twitter|bluesky|threads|mastodon|snapchat|messenger|pinterest',
    word: 'a|abaixo|aberto|abra|abril|abrir|aceder|aceita|aceitando|aceitar|aceite|aceito|acessar|acesse|acessível|acesso|acha|achou|acima|acompanhar|acompanhe|aconselhamento|acontecimentos|ad|adblock|adblocker|adicional|adicionar|adicione|afiliação|afiliado|afiliados|agora|agosto|agradeça|agradecer|ainda|ajuda|ajudar|ajude|alemão|alerta|alertas|algum|alguma|algumas|alguns|alterar|altere|altura|âmbito|amiga|amigo|amigos|ampliar|análise|análises|android|ano|anos|anterior|anteriores|antes|antigo|antigos|anual|anunciante|anunciantes|anúncio|anúncios|ao|aos|aparelho|apenas|aplicação|aplicativo|apoia|apoiador|apoiar|apoie|apoio|apontar|após|app|apple|apresentadas|apresentado|aprovação|aprovados|aproveitar|aproveite|aqui|área|armazenamos|armazenar|arquivo|artificial|artigo|artigos|as|assessoria|assim|assinalar|assinale|assinante|assinantes|assinar|assinatura|assinaturas|assine|assista|assistência|assistir|associação|assunto|até|atingiu|ativado|ativar|ative|atrás|através|atualidade|atualização|atualizada|atualizado|atualizar|atualize|atualmente|audiência|áudio|autentique|automática|automaticamente|autor|autora|autorais|autores|autorização|avise|aviso|baixar|baixe|baixo|banner|barra|bem|benefícios|block|blocker|bloco|bloqueada|bloqueado|bloqueador|bloqueadores|bluesky|boas|boletim|boletins|botão|branca|branded|breve|browser|busca|cada|cadastrado|cadastrados|cadastrar|cadastre|café|caixa|canais|canal|cancelar|cancele|capital|caráter|carrega|carregada|carregado|carregando|carregar|cartão|caso|categoria|celular|cheia|chinês|chrome|ciência|citar|clicando|clicar|cliente|clique|cobertura|código|coincidem|colaboração|coletados|coletamos|colunista|colunistas|com|começa|começará|comentadas|comentar|comentário|comentários|comente|comerciais|comercial|comissão|como|compartilhadas|compartilhar|compartilhe|compatível|completa|completo|compra|compras|compromisso|comunicar|comunidade|comunique|concorda|concordo|condições|conexão|conferir|configurações|configurar|confira|confirmada|confirmar|confirme|conforme|conheça|conjunto|connosco|conosco|conselho|conselhos|consente|consentimento|conservação|considerada|considerado|constituem|constitui|constituir|construção|consulta|consultar|consulte|conta|contacte|contas|contate|conte|contém|content|conter|conteúdo|conteúdos|contidas|continua|continuação|continuam|continuar|continue|contribua|contribuição|contributo|conversa|conversar|cookie|cookies|cópia|copiada|copiado|copiar|copie|copyright|correção|correções|correio|corretamente|crédito|crescer|criada|criado|criar|crie|ctrl|cuidamos|cultura|curso|curta|custo|custos|da|dado|dados|dar|das|data|de|debate|decisão|dedutível|definições|deixa|deixar|deixe|dentro|denunciar|depois|desabilite|desativado|desativados|desativar|desative|desatualizado|desbloquear|desbloqueie|descadastrar|descarregar|descarregue|descer|descobrir|desconto|descubra|desculpe|desde|deseja|desejo|desenvolvimento|desfrutar|desfrute|deslizar|deslize|desporto|desta|deste|destinada|destinado|detalhes|detectado|detectamos|detectou|detetámos|detetou|deve|devem|devido|dezembro|dia|dias|difusão|diga|digitação|digitais|digital|digite|direitos|diretamente|direto|discover|discussão|disponíveis|disponível|dispositivo|distribuição|divulgação|do|doação|doações|doe|domingo|domingos|donativo|dos|duração|durante|e|economia|ecrã|ecrãs|edge|edição|edições|editado|editor|editora|editorial|efeitos|efetuadas|elaboração|elaborado|elemento|eletrónico|em|email|emitidas|encaminhar|encaminhe|encerrada|encerrados|encontrada|encontrado|encontre|encontrou|endereço|engano|então|enter|entrada|entrar|entre|entrevista|enviar|enviaremos|envie|episódio|equipa|equipe|erro|erros|escolha|escolhas|escolhidas|escolhidos|esconder|escreva|escrever|escrita|escrito|escutar|escute|esgotados|esgotou|espaço|espanhol|especial|especialista|esporte|esportes|esqueceu|esqueci|essa|essas|esse|essencial|esses|esta|estamos|estão|estar|estas|estatísticas|este|estes|estou|estritamente|euro|euros|evento|excerto|exclusiva|exclusivamente|exclusivas|exclusivo|exclusivos|exercer|exibida|exibido|exibir|existe|existir|existiria|expanda|expandir|experiência|experimente|expirada|expirou|explícita|explorer|expressa|expressamente|expressas|expressos|externo|externos|faça|facebook|fácil|fale|falha|favor|favoritos|faz|fazer|fecha|fechados|fechar|feche|feira|feiras|feitas|feito|ferramenta|fevereiro|fica|ficar|fidelidade|fidelização|fim|finalidades|financeira|financeiro|financeiros|financiado|fins|fique|firefox|fiscal|flash|foi|fonte|fontes|forma|formato|formulário|fornecedores|fornecida|fornecidas|foto|fotos|francês|funciona|funcionalidades|funcionamento|funcionar|funções|futuro|galeria|ganhar|gerada|gerado|geral|gerenciar|gerencie|gerir|gesto|google|gorjeta|gostar|gostaria|goste|gosto|gostou|graças|gráfico|gralha|gralhas|grandes|grátis|gratuita|gratuitamente|gratuitas|gratuito|gratuitos|grupo|guardar|guarde|h|há|habilitado|habilitar|habilite|história|histórias|hoje|hora|horas|html|ia|ideias|identifique|idioma|ignorar|ilimitada|ilimitado|ilimitados|ilustração|imagem|imagens|imperdível|importa|importante|importantes|impossível|impostos|imprecisão|imprensa|impressão|imprima|imprimir|incluem|inclui|incorreção|incorreções|incorreto|independência|independente|independentes|indisponível|infelizmente|infográfico|informação|informações|informada|informado|informados|informativo|informativos|informe|inglês|iniciada|inicial|inicialmente|iniciar|inicie|início|inscreva|inscrever|inscrição|insira|instagram|instalar|instale|instante|instantes|íntegra|integral|inteira|inteiramente|inteiro|intelectual|inteligência|interdita|interessar|interesse|internacional|internet|intervalo|introduza|inverno|investigação|investigações|investimento|ios|iphone|ir|isto|já|janeiro|janela|javascript|jornada|jornal|jornalismo|jornalista|jornalistas|julho|junho|junte|juntos|jurídica|jurídico|lamentamos|lançamento|lateral|legendas|leia|leitor|leitoras|leitores|leitura|leituras|lembrar|lendo|ler|leu|lhe|lida|lidas|lido|lidos|like|limitada|limite|limites|língua|linha|link|linkedin|links|lista|livre|livres|locais|local|login|logo|lojas|lugar|mail|mailing|maio|mais|manchetes|manhã|manhãs|manter|mão|mapa|máquina|marca|março|marketing|mastodon|matéria|matérias|máximo|me|media|medição|medir|meio|meios|melhor|melhorar|melhores|membros|menção|menos|mensagem|mensal|menu|meramente|mês|meses|mesma|mesmo|messenger|meu|meus|mídia|min|minha|minhas|minuto|minutos|moderação|moderadores|moderados|moderno|modificação|modificada|modificado|modificar|módulo|momentaneamente|momento|mostrado|mostrar|mostre|mudar|mudo|muito|mundo|na|nada|não|nas|natal|navegação|navegador|navegando|navegar|necessariamente|necessário|necessários|nenhum|nenhuma|nesta|neste|news|newsletter|newsletters|ninguém|no|noite|noites|nome|normas|nos|nossa|nossas|nosso|nossos|notícia|notícias|notificações|notificar|notou|nova|novamente|novembro|novidades|novo|num|numa|número|o|obrigado|obrigatórios|observação|obsoleto|ocultar|oculte|ofereça|oferecer|oferecido|oferta|ofertas|oficiais|oficial|online|ontem|opções|opinião|opiniões|ordenar|orientação|original|ortografia|ortográfico|os|ou|ouça|outras|outro|outros|outubro|ouvir|paga|pagamento|pagar|página|páginas|pague|palavra|papel|para|parceiros|parceria|parcial|parcialmente|parece|parecer|parte|participar|participe|participou|partilhadas|partilhar|partilhe|partir|passe|patrocinada|patrocinado|patrocinador|patrocinadores|patrocinados|pausa|pausar|pause|paypal|pdf|pela|pelas|pelo|pelos|pensa|pequena|pequeno|perca|perder|perdeu|perfil|perfis|permissão|permita|permite|permitem|permitir|personalizados|personalizar|pesquisa|pessoais|pessoal|pinterest|pix|plano|planos|plataforma|play|player|podcast|podcasts|pode|podem|podemos|poder|poderá|poderão|política|ponto|pontos|pontual|populares|por|porque|português|posição|possível|post|postada|postado|posts|poucos|precisa|precisamos|preciso|preço|preços|preferências|preferida|preferidas|preferido|premium|presente|presenteie|pressione|prévia|prévio|prima|primavera|primeira|primeiro|primeiros|principais|principal|prioridade|privacidade|privada|privado|problema|procure|produtos|produzido|profissional|programa|proibida|proibidas|proibido|promoção|promoções|propaganda|propriedade|próprios|prossegue|prosseguir|proteção|protegemos|protegida|protegido|protegidos|provém|próxima|próximo|próximos|pub|publicação|publicada|publicado|publicados|publicar|publicidade|publicitária|publicitário|publicitários|público|publieditorial|publique|publirreportagem|pular|pule|puramente|qr|qualidade|qualquer|quando|quantia|quarta|quartas|que|quem|quer|quero|quinta|quintas|quiser|r|rápida|rápido|rastreadores|reações|reais|real|realizado|recarregar|recarregue|receba|recebemos|receber|receberá|receitas|recente|recentes|reclame|recolhemos|recolhidos|recomenda|recomendação|recomendações|recomendadas|recomendados|recomendar|recomende|recorrente|recuperar|recupere|recusar|recuse|recusou|redação|redator|redatora|rede|redefinir|redes|redigido|reduzir|reenviar|reflete|refletem|regional|registado|registados|registar|registe|registre|regras|regressar|rejeitar|rejeite|relacionadas|relacionados|relativas|relevantes|remunerados|renovação|reparou|replay|reportagem|reportagens|reportar|reporte|reprodução|reprodutor|reproduza|reproduzido|reproduzir|republicação|requer|reservada|reservado|reservados|respeitamos|respeite|responder|responsabilidade|resta|restam|restantes|resto|restrições|restrito|resultados|resumido|resumo|retirar|retire|retomada|retome|rever|revisado|revista|revisto|reviva|revogar|risco|robô|rolar|role|russo|s|sábado|sábados|saber|safari|saiba|saltar|salte|salvar|salve|salvo|são|se|seção|secção|seg|segue|seguem|seguinte|seguintes|seguir|segunda|segundas|segundos|seguro|seja|seleção|selecionados|selecione|sem|semana|semanas|semelhantes|sempre|senha|ser|serviço|serviços|sessão|setembro|seu|seus|sexta|sextas|si|siga|sigam|signatários|silenciar|sim|simplesmente|sintética|site|slide|slides|smartphone|snapchat|só|sob|sobre|sociais|sociedade|sócio|som|somente|store|stories|sua|suas|subir|subscreva|subscrever|subscrição|subscritor|subscritores|substituem|substitui|substituir|sugerir|sugestão|sugira|sumário|suporta|suporte|tablet|talvez|também|tarde|tardes|te|tecnologia|tecnologias|tela|telefone|telegram|telemóvel|tem|tema|temos|tempo|temporariamente|tens|tente|terça|terças|terceira|terceiros|termina|terminar|terminará|terminou|termos|teste|testemunhos|teu|teus|texto|textos|threads|tiktok|título|títulos|toda|todas|todo|todos|top|topo|toque|torna|tornam|torne|total|trabalho|tradução|traduzida|traduzido|transferência|tratados|tratamento|tratamos|trecho|tua|tuas|tudo|tweet|tweetar|twitter|última|últimas|último|últimos|ultrapassou|um|uma|umas|única|unicamente|uns|url|usa|usamos|usando|usar|uso|usuário|usuários|utiliza|utilização|utilizador|utilizadores|utilizados|utilizam|utilizamos|utilizando|válida|valor|valorizamos|vantagens|veículo|veja|vejo|velocidade|venda|vendas|vendo|ver|verão|verifique|versão|vez|vida|vídeo|vídeos|vinculam|vindas|visite|visível|vista|vistas|vistos|visualizar|viu|viver|vivo|você|vocês|voltar|volte|voz|web|whatsapp|x|youtube|aguarde|aguarda|espere|desça|ideal|metade|aceda|ajudam|enviamos|prefira|capítulo|disponibilizado|vamos|prestes|poupe|poupar|economize|região|sms|viva|viram|leram|retomar|retomado|possuir|fio|detetar|detectar|contribui|#',
  },
  phrases: {
    'source-line': {
      line: [
        [
          '(artigo|texto|notícia|matéria) (retirado|retirada|extraído|publicado|publicada|tirado|tirada) (de|do|da|no|na|em) <name>',
          'Artigo publicado no Correio do Vale',
        ],
      ],
    },
  },
  bags: {
    'ad-marker': [
      {
        words: '{word}',
        cue: 'publicidade|anúncio|anúncios|propaganda|comercial|comerciais|intervalo comercial|intervalo publicitário|pausa publicitária|espaço publicitário|mensagem publicitária|mensagem dos nossos patrocinadores|conteúdo patrocinado|reclame|pub',
        act: 'continuar|prosseguir|role|rolar|deslize|deslizar|feche|fechar|fecha|esconder|ocultar|oculte|pular|pule|saltar|salte|ignorar|denunciar|terminará|segundos|estou vendo|estou a ver|por que|porque vejo|porquê|({article}|leitura|programa) (continua|continuam|prossegue|segue|é retomada)|(continua|continuam|continue|prossegue) (depois|após|abaixo|mais abaixo|a seguir|logo|lendo|a ler|a leitura)|resto (do artigo|da notícia|da matéria|do texto|do conteúdo|da reportagem)|termina em|aguarde|espere|continua depois|segue após|segue depois|prestes a terminar|é retomado',
        example: 'O resto da reportagem segue depois do anúncio',
      },
      {
        words: '{word}',
        cue: '(o|a|este|esta|nosso|nossa) (artigo|matéria|notícia|texto|leitura|reportagem|conteúdo|entrevista|vídeo)',
        act: '(continua|prossegue|segue|é retomada) [logo] (mais abaixo|abaixo|a seguir|mais à frente|em baixo)',
        example: 'A reportagem prossegue mais abaixo',
      },
      {
        words: '{word}',
        cue: 'role|deslize|desça|faça scroll|arraste',
        act: '(continuar|prosseguir) (a ler|lendo|a leitura|na leitura)|ler o resto',
        example: 'Deslize para prosseguir a leitura',
      },
    ],
    'browser-notice': [
      {
        words: '{word}',
        cue: 'navegador|browser|javascript|bloqueador|bloqueadores|adblock|adblocker|ad blocker|ad block|flash player',
        act: 'ative|ativar|ativado|habilite|habilitar|habilitado|desative|desativar|desativado|desabilite|desatualizado|obsoleto|antigo|suporta|compatível|permite|atualize|atualizar|detetámos|detectamos|detectado|mostrar|moderno|continuar|desfrutar|recarregue|lista branca|pause|não funciona|funciona mal',
        example: 'Detectamos que você usa um bloqueador de anúncios',
      },
    ],
    'cms-leftover': [
      {
        words: '{word}',
        cue: 'conteúdo|este módulo|este vídeo|esse vídeo|o vídeo|este mapa|esta publicação|este elemento|este tweet|esta imagem|esta foto|este gráfico|este infográfico|esta galeria|esta página',
        act: 'mostrar|mostrado|exibir|exibido|exibida|apresentado|visualizar|carregar|carregado|carregada|carregando|indisponível|não disponível|já não está disponível|não está mais disponível|disponível|encontrado|encontrada|reproduzir|reproduzido|bloqueado|bloqueada',
        example: 'Lamentamos, este mapa não pode ser exibido',
      },
    ],
    comments: [
      {
        words: '{word}',
        cue: 'comentário|comentários|comentar|comente|a sua opinião|sua opinião|a tua opinião|a conversa|a discussão|o que acha|o que você acha|o que achou|reações',
        act: 'deixe|deixar|deixa|escreva|escrever|publique|publicar|enviar|envie|adicione|adicionar|dar|diga|conte|seja|primeiro|primeira|inicie sessão|iniciar sessão|faça login|registe|cadastre|denunciar|reportar|moderados|moderação|regras|normas|mostrar|ver|veja|ler|leia|ocultar|ordenar|encerrados|fechados|desativados|junte|participe|participar|partilhe|compartilhe|nenhum|não há|respeite|obrigatórios|responder|carregar|cancelar|entre para|dê a sua|dê sua|dê nos a|nos a sua|entre com|precisa de',
        example: 'Entre para publicar comentários nesta matéria',
      },
    ],
    'consent-notice': [
      {
        words: '{word}',
        cue: 'cookie|cookies|rastreadores|testemunhos de conexão',
        act: 'aceitar|aceite|aceita|aceito|aceitando|recusar|recuse|recusou|rejeitar|rejeite|permitir|permita|gerir|gerenciar|gerencie|configurar|configurações|definições|preferências|opções|escolhas|utiliza|utilizamos|utilizam|usa|usamos|armazenar|armazenamos|instalar|guardar|modificar|mostrar|visualizar|exibir|bloqueado|bloqueada|desativado|ativar|ative|parceiros|publicitários|publicidade|marketing|medição|audiência|política|aviso|navegação|melhorar|experiência|finalidades|necessários|consentimento|consente|concorda|concordo|terceiros|recuso',
        example: 'Gerencie ou recuse os cookies dos nossos parceiros',
      },
      {
        words: '{word}',
        cue: '(seu|sua|seus|suas|meu|minha|meus|minhas|teu|tua|teus|tuas) (consentimento|preferências|privacidade|dados|dados pessoais|vida privada|escolhas|opções)|política de privacidade|privacidade',
        act: 'retirar|revogar|modificar|alterar|altere|gerir|gerenciar|gerencie|configurar|configurações|definições|a qualquer momento|em qualquer altura|quando quiser|respeitamos|protegemos|valorizamos|cuidamos|parceiros|política|armazenamos|recolhemos|coletamos|tratamos|usamos|exercer|personalizar|retire|mudar|aceita|concorda|concordo|aceito|importante para nós|mais detalhes|mais informações',
        example: 'Protegemos os seus dados e a sua privacidade',
      },
    ],
    'continue-reading': [
      {
        words: '{word}',
        cue: '[para|clique para|clique aqui para|toque para] (leia|ler|ver|veja|confira|conferir|consulte|consultar|descubra|mostrar|mostre|exibir|abrir|abra|expandir|expanda|encontre|(continue|continuar) (lendo|a ler|a leitura)|retome|acesse|aceder|acessar|carregar|saiba|saber)',
        act: 'este artigo|o artigo|artigo|artigos|a matéria|a notícia|a reportagem|reportagem completa|texto na íntegra|na íntegra|matéria completa|notícia completa|artigo completo|conteúdo|conteúdos|nosso site|nossa página|a nossa edição|página seguinte|próxima página|o resto|a continuação|entrevista completa|mais notícias|mais artigos|mais matérias|(o|do|este) texto (completo|integral|inteiro)',
        begins: true,
        example: 'Expandir o texto integral da entrevista',
      },
      {
        words: '{word}',
        cue: '(retomar|retome) a leitura',
        act: 'artigo|matéria|notícia|do texto|reportagem',
        begins: true,
        example: 'Retome a leitura da notícia',
      },
    ],
    control: [
      {
        words: '{word}',
        cue: 'fechar|abrir|mostrar|ocultar|esconder|ampliar|reduzir|deslizar|rolar|role|voltar|volte|regressar|ir|subir|descer|carregar|saltar|pular|aceder|slide|imagem|foto',
        act: 'menu|início da página|fim da página|tela cheia|ecrã inteiro|navegação|sumário|página anterior|página seguinte|próxima página|página inicial|slides|galeria|conteúdo principal|conteúdo|a imagem|a foto|# de #|barra lateral|mais resultados|topo da página',
        begins: true,
        example: 'Ocultar a barra lateral',
      },
    ],
    copyright: [
      {
        words: '{word}',
        cue: 'reprodução|reproduzir|todos os direitos|direitos de reprodução|copyright|republicação|direitos de autor|direitos autorais|direitos reservados',
        act: 'proibida|proibidas|proibido|interdita|reservados|reservado|autorização|permissão|protegido|protegidos|protegida|estritamente|expressamente|sem consentimento',
        example: 'É proibida a reprodução, mesmo parcial, desta página',
      },
    ],
    'date-stamp': [
      {
        words: '{word}',
        cue: 'atualizado|atualizada|modificado|modificada|publicado|publicada|publicação|postado|postada|criado|editado|[última] (atualização|modificação)|(artigo|notícia|matéria) (atualizado|atualizada|publicado|publicada)',
        act: 'ontem|hoje|há #|# h|# horas|às #|# minutos|# #|esta manhã|em # de|(segunda|terça|quarta|quinta|sexta|sábado|domingo) #|feira às #',
        begins: true,
        example: 'Publicado ontem, atualizado há 20 minutos',
      },
    ],
    disclaimer: [
      {
        words: '{word}',
        cue: 'afiliados|afiliado|afiliação|patrocinado|patrocinados|patrocinada|publieditorial|publirreportagem|informe publicitário|anunciante|remunerados|branded content|conteúdo comercial|parceria',
        act: 'artigo|conteúdo|texto|links|página|realizado|elaborado|redigido|produzido|oferecido|contém|inclui|incluem|receber|recebemos|ganhar|escrito|criado|matéria',
        example: 'Alguns links desta matéria são de afiliados',
      },
      {
        words: '{word}',
        cue: 'refletem|reflete|vinculam|exclusivamente|coincidem|exclusiva responsabilidade|responsabilidade exclusiva|inteira responsabilidade|total responsabilidade',
        act: 'autor|autora|autores|opiniões|pontos de vista|signatários|colunista|colunistas|redação|veículo',
        example: 'As ideias dos autores não refletem a linha do jornal',
      },
      {
        words: '{word}',
        cue: '(aconselhamento|conselho|conselhos|consulta|assessoria|recomendação|orientação) [de|em] (investimento|financeiro|financeira|financeiros|médico|médica|médicos|jurídico|jurídica|fiscal|profissional|compra)|título informativo|caráter informativo|fins informativos|meramente informativo|meramente informativos',
        act: 'constitui|constituem|substitui|substituem|informações|informação|preços|artigo|conteúdo|conteúdos|site|apenas|unicamente|matéria',
        example: 'As informações fornecidas não substituem a consulta médica',
      },
      {
        words: '{word}',
        cue: '(parecer|conselho|opinião|consulta) (do|de um|do seu|a um|ao) (médico|profissional|especialista)',
        act: 'substitui|substituem|substituir',
        example: 'Estas informações não substituem a opinião do médico',
      },
      {
        words: '{word}',
        cue: '(em parceria|em colaboração) com (uma marca|um anunciante|um parceiro|o nosso parceiro)|único responsável|única responsável',
        act: 'produzido|realizado|criado|elaborado|suas opiniões|autor|autora',
        example: 'Conteúdo criado em parceria com uma marca',
      },
    ],
    donation: [
      {
        words: '{word}',
        cue: 'faça uma doação|fazer uma doação|faça um donativo|fazer um donativo|doe|a sua doação|sua doação|o seu donativo|o seu apoio|seu apoio|o seu contributo|seu contributo|sua contribuição|a sua ajuda|sua ajuda|apoie|apoia|ajude nos|sem si|sem você|graças a si|graças a você|torne se apoiador|seja apoiador|seja um apoiador|contribua|ajude o jornalismo|cada contributo|cada doação|cada contribuição|seu donativo',
        act: 'jornal|imprensa|mídia|media|jornalismo|jornalistas|informação|redação|independência|independente|independentes|livre|livres|dedutível|única|pontual|mensal|recorrente|revista|existiria|online|possível|ajuda nos|ajudam nos|nos ajuda|conta|permite nos',
        example: 'Graças a si, este jornal continua livre',
      },
    ],
    'error-report': [
      {
        words: '{word}',
        cue: 'erro|erros|gralha|gralhas|incorreção|incorreções|imprecisão|correção|correções|falha|engano',
        act: 'reportar|reporte|comunicar|comunique|comunique nos|notificar|informe|informe nos|avise nos|avise|escreva nos|escreva para|diga nos|conte nos|contacte|contate|fale connosco|fale conosco|encontrou|viu|detetou|detectou|notou|reparou|sugerir|sugira|envie|ajude nos|assinalar|assinale|apontar|avisar|comunicar nos|assinale o|escreva à|se detetar|se detectar|escreva',
        example: 'Escreva-nos se detetou alguma gralha no texto',
      },
    ],
    'follow-us': [
      {
        words: '{word}',
        cue: '{siteName}|google notícias|google news|google discover|google|redes sociais|nossas redes|nossa aplicação|nosso aplicativo|nosso app|nossa app|app store|google play|notificações|nosso canal|nossa página|nossas páginas|nossos perfis|nossa comunidade|na nossa app',
        act: 'siga nos|sigam nos|seguir nos|junte se|participe|inscreva se|adicione nos|adicione|baixe|baixar|descarregue|descarregar|instale|ative|ativar|disponível|encontre nos|receba|procure nos|estamos|visite nos|curta|faça parte|faça gosto|faça like|goste|fique|acompanhe nos|acompanhe|entre no nosso|entre no canal|entre no grupo|entre na nossa|entre em nosso|siga as|siga o nosso|siga a nossa|siga o|siga a|toda a informação|todas as notícias|tudo',
        example: 'Estamos nas redes sociais: junte-se à nossa comunidade',
      },
    ],
    'live-marker': [
      {
        words: '{word}',
        cue: 'direto|ao vivo|vivo|minuto a minuto|página|tempo real',
        act: 'siga|acompanhe|acompanhar|reviva|atualizar|atualize|recarregar|recarregue|em atualização|terminou|encerrada',
        example: 'Atualize a página para as últimas novidades',
      },
      {
        words: '{word}',
        cue: 'notícia|matéria|artigo|informação|reportagem',
        act: 'em atualização|em desenvolvimento|em construção|em elaboração|em curso',
        example: 'Matéria em elaboração',
      },
      {
        words: '{word}',
        cue: 'página|esta cobertura',
        act: '(atualiza se|é atualizada|se atualiza) (automaticamente|sozinha|a cada # minutos)',
        example: 'A página atualiza-se sozinha',
      },
    ],
    login: [
      {
        words: '{word}',
        cue: 'conta|inicie sessão|iniciar sessão|sessão|faça login|fazer login|login|cadastre se|registe se|registre se|cadastrar se|registar se|senha|palavra passe|cadastrado|registado|autentique se|identifique se|entre com|entrar com|entre na sua conta',
        act: 'ainda não|não tem|criar|crie|grátis|esqueceu|esqueci|perdeu|google|apple|facebook|recuperar|recupere|redefinir|assinante|cliente|manter|iniciada|lembrar|expirou|expirada|terminar|com o seu e mail|poucos segundos|novo utilizador|novo usuário|já tem|já é|já está|já tens',
        example: 'Já é cliente? Entre com a sua senha',
      },
      {
        words: '{word}',
        cue: 'identifique se|terminar sessão|sair|autentique se',
        act: 'por favor|minha conta|sua conta|meu perfil',
        example: 'A minha conta: sair',
      },
    ],
    'media-widget': [
      {
        words: '{word}',
        cue: 'vídeo|vídeos|podcast|podcasts|áudio|episódio|o som|legendas|reprodutor|player|galeria|este artigo|esta notícia|esta matéria|esta reportagem|leitor de vídeo|leitor de áudio',
        act: 'ouvir|ouça|escutar|escute|assista|assistir|ver|veja|reproduzir|reproduza|reprodução|tela cheia|ecrã inteiro|próximo|seguinte|começa|começará|carregando|a carregar|ativar|ative|desativar|silenciar|mudo|pausa|pausar|segundos|duração|replay|clique|não disponível|indisponível|não está disponível|rever|toque',
        example: 'Toque para ver o vídeo completo',
      },
      {
        words: '{word}',
        cue: 'toque|clique|prima|pressione',
        act: 'para (reproduzir|ouvir|ver|assistir)|play',
        begins: true,
        example: 'Toque para reproduzir',
      },
    ],
    newsletter: [
      {
        words: '{word}',
        cue: 'newsletter|newsletters|boletim|boletins|informativo|caixa de entrada|caixa de correio|mailing|(seu|teu|meu) (e mail|email|correio|mail)|nosso boletim',
        act: 'inscreva se|inscrever se|inscrever|subscreva|subscrever|assine|assinar|cadastre|registe se|receba|cancelar|descadastrar|cada|todos os|todas as|o essencial|o melhor|o mais|seleção|confirmar|confirme|verifique|diretamente|enviaremos|receberá|descubra|não perca|insira o|digite o|digite seu|introduza o|receber (o|a|os|as)|quero receber|pela inscrição|pela subscrição|deixe o|lhe enviaremos|enviamos|todas as tardes|as notícias|todas as manhãs|todas as noites|o fio|inscrição gratuita',
        example: 'O melhor da semana na sua caixa de entrada',
      },
      {
        words: '{word}',
        cue: 'cancelar (a|sua|a sua) (subscrição|inscrição|assinatura)|descadastrar se|desinscrever se',
        act: 'pode|poderá|quando quiser|a qualquer momento|em qualquer altura|a qualquer altura',
        example: 'Poderá cancelar a sua subscrição quando quiser',
      },
    ],
    offer: [
      {
        words: '{word}',
        cue: 'nossa oferta|nossas ofertas|esta oferta|promoção|sem compromisso|sem fidelização|sem fidelidade|sem cartão|cancele|cancelar|teste grátis|teste gratuito|experimente|experimente grátis|de desconto|aproveite|assine|sua assinatura|de assinatura|quero assinar|nossos planos|oferta de boas vindas|oferta limitada|oferta especial|aproveite a oferta|ofereça uma assinatura|ofereça uma subscrição|assinatura digital|assinatura anual|assinatura mensal|a promoção|o plano ideal|o plano que|plano perfeito|metade do preço',
        act: '# (mês|meses|euro|euros|dias|semanas|ano|reais)|a partir de|(ao|por|cada|primeiro) mês|por ano|primeiro ano|quando quiser|a qualquer momento|em qualquer altura|assinar|conheça|escolha|ver|veja|oferecer|presenteie|preços|por apenas #|por #|desde #|planos de assinatura|grátis|por mês|para você|para si|um mês|preferir',
        example: 'Oferta de boas-vindas: primeiro mês por 1 €',
      },
      {
        words: '{word}',
        cue: 'poupe|economize',
        act: '(sua|uma|a|na|da) assinatura|(sua|uma|a|na) subscrição',
        begins: true,
        example: 'Poupe 30 % na sua assinatura',
      },
    ],
    'paywall-notice': [
      {
        words: '{word}',
        cue: 'assinante|assinantes|assinatura|assinaturas|assine|assinar|subscritor|subscritores|subscrição|subscreva|premium|membros|nossos membros|usuários cadastrados|utilizadores registados|leitores registados',
        act: 'ler|leitura|leia|continuar|continue|lendo|aceder|acessar|acesse|descobrir|desbloquear|desbloqueie|este artigo|o artigo|esta notícia|esta matéria|a matéria|a reportagem|este conteúdo|este texto|conteúdos|conteúdo|exclusivo|exclusiva|exclusivos|exclusivamente|reservado|reservada|reservados|restrito|ilimitado|sem limites|inicie sessão|faça login|já é|apenas para|só para|na íntegra|acesso ilimitado|acesso exclusivo|acesso completo|acesso a todos|acesso restrito|só|apenas',
        example: 'O resto da matéria está disponível só para assinantes',
      },
      {
        words: '{word}',
        cue: '(artigos|artigo|notícias|matérias|conteúdos|leituras|reportagens) (gratuitos|gratuito|gratuitas|grátis)|(seu|o) (limite|número máximo) [mensal] de (artigos|notícias|matérias|leituras|conteúdos)',
        act: '(resta|restam) [lhe]|ainda tem|atingiu|você atingiu|já atingiu|ultrapassou|esgotou|esgotados|já leu|leu|disponíveis|restantes',
        example: 'Restam-lhe 2 leituras gratuitas esta semana',
      },
      {
        words: '{word}',
        cue: 'ilimitado|ilimitada|ilimitados|sem limite|sem limites|sem restrições|desbloqueie|desbloquear',
        act: 'conteúdos|conteúdo|artigos|artigo|notícias|matérias|leitura|acesse|aceder|acesso|desfrute|leia|aceda',
        example: 'Leia todos os conteúdos sem limites',
      },
    ],
    'read-also': [
      {
        words: '{word}',
        cue: 'artigos|artigo|notícias|matérias|reportagens|conteúdos|histórias|vídeos|posts|as mais|os mais|o mais',
        act: 'lidas|lidos|vistas|vistos|mais notícias|mais artigos|semelhantes|relacionados|relacionadas|recomendados|recomendadas|pode interessar|poderá|talvez|também pode|também poderá|pode também|perder|perca|mesmo autor|mesma autora|mesmo assunto|mesmo tema|mesma secção|mesma seção|recentes|populares|partilhadas|compartilhadas|comentadas|deste tema|outros|outras|de interesse|interessar',
        example: 'As notícias mais partilhadas do dia',
      },
      {
        words: '{word}',
        cue: 'lhe|te|você|talvez',
        act: '(pode|poderá|podem|poderão) [também] [lhe|te] (interessar|gostar)|[lhe] interesse|também goste|não deixe de ler|não perca',
        example: 'Talvez também goste',
      },
      {
        words: '{word}',
        cue: 'outros leitores|outros usuários|outros utilizadores|os nossos leitores|os leitores',
        act: 'também (leram|viram|consultaram)',
        begins: true,
        example: 'Os nossos leitores também leram',
      },
    ],
    'share-toolbar': [
      {
        words: '{word}',
        cue: '[para|clique para] (partilhar|partilhe|compartilhar|compartilhe|enviar|envie|copiar|copie|imprimir|imprima|guardar|guarde|salvar|salve|recomendar|recomende|reenviar|encaminhar|encaminhe|tweetar|adicionar|adicione|link|url)',
        act: 'esta notícia|esta matéria|este artigo|artigo|notícia|o link|este conteúdo|esta página|a página|a matéria|por e mail|por email|por mail|{siteName}|favoritos|mais tarde|ler depois|área de transferência|pdf|nas redes|redes sociais|minha lista|copiado|copiada',
        begins: true,
        example: 'Encaminhar a matéria a um amigo por e-mail',
      },
      {words: '{word}', cue: 'receber|receba', act: 'o link por (sms|e mail|mail)', example: 'Receba o link por SMS'},
    ],
    'thank-the-writer': [
      {
        words: '{word}',
        cue: '(ofereça|oferecer|pague|pagar) [lhe] um café|(deixe|deixar|dê) uma [pequena] gorjeta|agradeça|agradecer|diga obrigado|envie um obrigado|ofereça lhe um café|pague lhe um café|quer agradecer',
        act: 'autor|autora|redator|redatora|jornalista|artigo|matéria|redação',
        example: 'Deixe uma gorjeta à jornalista',
      },
    ],
    'translation-notice': [
      {
        words: '{word}',
        cue: 'artigo|texto|notícia|matéria|conteúdo|áudio|resumo|página|título|versão|imagem|ilustração|podcast|inglês|tradução',
        act: '[foi] (traduzido|traduzida|gerado|gerada|realizado|elaborado|redigido|lido|lida|resumido|criado|criada) [automaticamente] (por|com|através de|graças à|com ajuda de|com a ajuda de) [uma|a|um] (ia|inteligência artificial|máquina|robô|voz sintética|voz artificial|programa|ferramenta)|(traduzido|traduzida|gerado|gerada|lido) automaticamente',
        example: 'Resumo gerado com IA e revisto pela redação',
      },
      {
        words: '{word}',
        cue: 'inglês|francês|alemão|espanhol|russo',
        act: 'tradução automática|traduzido automaticamente|traduzida automaticamente',
        example: 'Tradução automática do inglês',
      },
      {
        words: '{word}',
        cue: 'voz|áudio|leitura',
        act: '(gerada|gerado|lida|lido|produzida) (com|por) [uma|a] (ia|inteligência artificial|voz sintética|máquina)',
        example: 'Voz gerada por inteligência artificial',
      },
    ],
  },
}
