import type {PhraseBook} from '../../phrases.js'

/** The words of Portuguese notices. See `Bag` of `phrases.ts`: no line of an article consists of those of one bag alone. */
export const portugueseVocabulary: PhraseBook = {
  language: 'pt',
  sets: {
    article:
      'artigo|artigos|conteúdo|conteúdos|matéria|matérias|notícia|notícias|página|páginas|post|posts|publicação|reportagem|reportagens|texto|textos|vídeo|vídeos',
    siteName:
      'bluesky|facebook|instagram|linkedin|mastodon|messenger|pinterest|snapchat|telegram|threads|tiktok|twitter|whatsapp|youtube',
    word: '#|a|abaixo|aberto|abra|abril|abrir|aceda|aceder|aceita|aceitando|aceitar|aceite|aceito|acessar|acesse|acessível|acesso|acha|achou|acima|acompanhar|acompanhe|aconselhamento|acontecimentos|ad|adblock|adblocker|adicional|adicionar|adicione|afiliação|afiliado|afiliados|agora|agosto|agradeça|agradecer|aguarda|aguarde|ainda|ajuda|ajudam|ajudar|ajude|alemão|alerta|alertas|algum|alguma|algumas|alguns|alterar|altere|altura|âmbito|amiga|amigo|amigos|ampliar|análise|análises|android|ano|anos|anterior|anteriores|antes|antigo|antigos|anual|anunciante|anunciantes|anúncio|anúncios|ao|aos|aparelho|apenas|aplicação|aplicativo|apoia|apoiador|apoiar|apoie|apoio|apontar|após|app|apple|apresentadas|apresentado|aprovação|aprovados|aproveitar|aproveite|aqui|área|armazenamos|armazenar|arquivo|artificial|artigo|artigos|as|assessoria|assim|assinalar|assinale|assinante|assinantes|assinar|assinatura|assinaturas|assine|assista|assistência|assistir|associação|assunto|até|atingiu|ativado|ativar|ative|atrás|através|atualidade|atualização|atualizada|atualizado|atualizar|atualize|atualmente|audiência|áudio|autentique|automática|automaticamente|autor|autora|autorais|autores|autorização|avise|aviso|baixar|baixe|baixo|banner|barra|bem|benefícios|block|blocker|bloco|bloqueada|bloqueado|bloqueador|bloqueadores|bluesky|boas|boletim|boletins|botão|branca|branded|breve|browser|busca|cada|cadastrado|cadastrados|cadastrar|cadastre|café|caixa|canais|canal|cancelar|cancele|capital|capítulo|caráter|carrega|carregada|carregado|carregando|carregar|cartão|caso|categoria|celular|cheia|chinês|chrome|ciência|citar|clicando|clicar|cliente|clique|cobertura|código|coincidem|colaboração|coletados|coletamos|colunista|colunistas|com|começa|começará|comentadas|comentar|comentário|comentários|comente|comerciais|comercial|comissão|como|compartilhadas|compartilhar|compartilhe|compatível|completa|completo|compra|compras|compromisso|comunicar|comunidade|comunique|concorda|concordo|condições|conexão|conferir|configurações|configurar|confira|confirmada|confirmar|confirme|conforme|conheça|conjunto|connosco|conosco|conselho|conselhos|consente|consentimento|conservação|considerada|considerado|constituem|constitui|constituir|construção|consulta|consultar|consulte|conta|contacte|contas|contate|conte|contém|content|conter|conteúdo|conteúdos|contidas|continua|continuação|continuam|continuar|continue|contribua|contribui|contribuição|contributo|conversa|conversar|cookie|cookies|cópia|copiada|copiado|copiar|copie|copyright|correção|correções|correio|corretamente|crédito|crescer|criada|criado|criar|crie|ctrl|cuidamos|cultura|curso|curta|custo|custos|da|dado|dados|dar|das|data|de|debate|decisão|dedutível|definições|deixa|deixar|deixe|dentro|denunciar|depois|desabilite|desativado|desativados|desativar|desative|desatualizado|desbloquear|desbloqueie|desça|descadastrar|descarregar|descarregue|descer|descobrir|desconto|descubra|desculpe|desde|deseja|desejo|desenvolvimento|desfrutar|desfrute|deslizar|deslize|desporto|desta|deste|destinada|destinado|detalhes|detectado|detectamos|detectar|detectou|detetámos|detetar|detetou|deve|devem|devido|dezembro|dia|dias|difusão|diga|digitação|digitais|digital|digite|direitos|diretamente|direto|discover|discussão|disponibilizado|disponíveis|disponível|dispositivo|distribuição|divulgação|do|doação|doações|doe|domingo|domingos|donativo|dos|duração|durante|e|economia|economize|ecrã|ecrãs|edge|edição|edições|editado|editor|editora|editorial|efeitos|efetuadas|elaboração|elaborado|elemento|eletrónico|em|email|emitidas|encaminhar|encaminhe|encerrada|encerrados|encontrada|encontrado|encontre|encontrou|endereço|engano|então|enter|entrada|entrar|entre|entrevista|enviamos|enviar|enviaremos|envie|episódio|equipa|equipe|erro|erros|escolha|escolhas|escolhidas|escolhidos|esconder|escreva|escrever|escrita|escrito|escutar|escute|esgotados|esgotou|espaço|espanhol|especial|especialista|espere|esporte|esportes|esqueceu|esqueci|essa|essas|esse|essencial|esses|esta|estamos|estão|estar|estas|estatísticas|este|estes|estou|estritamente|euro|euros|evento|excerto|exclusiva|exclusivamente|exclusivas|exclusivo|exclusivos|exercer|exibida|exibido|exibir|existe|existir|existiria|expanda|expandir|experiência|experimente|expirada|expirou|explícita|explorer|expressa|expressamente|expressas|expressos|externo|externos|faça|facebook|fácil|fale|falha|favor|favoritos|faz|fazer|fecha|fechados|fechar|feche|feira|feiras|feitas|feito|ferramenta|fevereiro|fica|ficar|fidelidade|fidelização|fim|finalidades|financeira|financeiro|financeiros|financiado|fins|fio|fique|firefox|fiscal|flash|foi|fonte|fontes|forma|formato|formulário|fornecedores|fornecida|fornecidas|foto|fotos|francês|funciona|funcionalidades|funcionamento|funcionar|funções|futuro|galeria|ganhar|gerada|gerado|geral|gerenciar|gerencie|gerir|gesto|google|gorjeta|gostar|gostaria|goste|gosto|gostou|graças|gráfico|gralha|gralhas|grandes|grátis|gratuita|gratuitamente|gratuitas|gratuito|gratuitos|grupo|guardar|guarde|h|há|habilitado|habilitar|habilite|história|histórias|hoje|hora|horas|html|ia|ideal|ideias|identifique|idioma|ignorar|ilimitada|ilimitado|ilimitados|ilustração|imagem|imagens|imperdível|importa|importante|importantes|impossível|impostos|imprecisão|imprensa|impressão|imprima|imprimir|incluem|inclui|incorreção|incorreções|incorreto|independência|independente|independentes|indisponível|infelizmente|infográfico|informação|informações|informada|informado|informados|informativo|informativos|informe|inglês|iniciada|inicial|inicialmente|iniciar|inicie|início|inscreva|inscrever|inscrição|insira|instagram|instalar|instale|instante|instantes|íntegra|integral|inteira|inteiramente|inteiro|intelectual|inteligência|interdita|interessar|interesse|internacional|internet|intervalo|introduza|inverno|investigação|investigações|investimento|ios|iphone|ir|isto|já|janeiro|janela|javascript|jornada|jornal|jornalismo|jornalista|jornalistas|julho|junho|junte|juntos|jurídica|jurídico|lamentamos|lançamento|lateral|legendas|leia|leitor|leitoras|leitores|leitura|leituras|lembrar|lendo|ler|leram|leu|lhe|lida|lidas|lido|lidos|like|limitada|limite|limites|língua|linha|link|linkedin|links|lista|livre|livres|locais|local|login|logo|lojas|lugar|mail|mailing|maio|mais|manchetes|manhã|manhãs|manter|mão|mapa|máquina|marca|março|marketing|mastodon|matéria|matérias|máximo|me|media|medição|medir|meio|meios|melhor|melhorar|melhores|membros|menção|menos|mensagem|mensal|menu|meramente|mês|meses|mesma|mesmo|messenger|metade|meu|meus|mídia|min|minha|minhas|minuto|minutos|moderação|moderadores|moderados|moderno|modificação|modificada|modificado|modificar|módulo|momentaneamente|momento|mostrado|mostrar|mostre|mudar|mudo|muito|mundo|na|nada|não|nas|natal|navegação|navegador|navegando|navegar|necessariamente|necessário|necessários|nenhum|nenhuma|nesta|neste|news|newsletter|newsletters|ninguém|no|noite|noites|nome|normas|nos|nossa|nossas|nosso|nossos|notícia|notícias|notificações|notificar|notou|nova|novamente|novembro|novidades|novo|num|numa|número|o|obrigado|obrigatórios|observação|obsoleto|ocultar|oculte|ofereça|oferecer|oferecido|oferta|ofertas|oficiais|oficial|online|ontem|opções|opinião|opiniões|ordenar|orientação|original|ortografia|ortográfico|os|ou|ouça|outras|outro|outros|outubro|ouvir|paga|pagamento|pagar|página|páginas|pague|palavra|papel|para|parceiros|parceria|parcial|parcialmente|parece|parecer|parte|participar|participe|participou|partilhadas|partilhar|partilhe|partir|passe|patrocinada|patrocinado|patrocinador|patrocinadores|patrocinados|pausa|pausar|pause|paypal|pdf|pela|pelas|pelo|pelos|pensa|pequena|pequeno|perca|perder|perdeu|perfil|perfis|permissão|permita|permite|permitem|permitir|personalizados|personalizar|pesquisa|pessoais|pessoal|pinterest|pix|plano|planos|plataforma|play|player|podcast|podcasts|pode|podem|podemos|poder|poderá|poderão|política|ponto|pontos|pontual|populares|por|porque|português|posição|possível|possuir|post|postada|postado|posts|poucos|poupar|poupe|precisa|precisamos|preciso|preço|preços|preferências|preferida|preferidas|preferido|prefira|premium|presente|presenteie|pressione|prestes|prévia|prévio|prima|primavera|primeira|primeiro|primeiros|principais|principal|prioridade|privacidade|privada|privado|problema|procure|produtos|produzido|profissional|programa|proibida|proibidas|proibido|promoção|promoções|propaganda|propriedade|próprios|prossegue|prosseguir|proteção|protegemos|protegida|protegido|protegidos|provém|próxima|próximo|próximos|pub|publicação|publicada|publicado|publicados|publicar|publicidade|publicitária|publicitário|publicitários|público|publieditorial|publique|publirreportagem|pular|pule|puramente|qr|qualidade|qualquer|quando|quantia|quarta|quartas|que|quem|quer|quero|quinta|quintas|quiser|r|rápida|rápido|rastreadores|reações|reais|real|realizado|recarregar|recarregue|receba|recebemos|receber|receberá|receitas|recente|recentes|reclame|recolhemos|recolhidos|recomenda|recomendação|recomendações|recomendadas|recomendados|recomendar|recomende|recorrente|recuperar|recupere|recusar|recuse|recusou|redação|redator|redatora|rede|redefinir|redes|redigido|reduzir|reenviar|reflete|refletem|região|regional|registado|registados|registar|registe|registre|regras|regressar|rejeitar|rejeite|relacionadas|relacionados|relativas|relevantes|remunerados|renovação|reparou|replay|reportagem|reportagens|reportar|reporte|reprodução|reprodutor|reproduza|reproduzido|reproduzir|republicação|requer|reservada|reservado|reservados|respeitamos|respeite|responder|responsabilidade|resta|restam|restantes|resto|restrições|restrito|resultados|resumido|resumo|retirar|retire|retomada|retomado|retomar|retome|rever|revisado|revista|revisto|reviva|revogar|risco|robô|rolar|role|russo|s|sábado|sábados|saber|safari|saiba|saltar|salte|salvar|salve|salvo|são|se|seção|secção|seg|segue|seguem|seguinte|seguintes|seguir|segunda|segundas|segundos|seguro|seja|seleção|selecionados|selecione|sem|semana|semanas|semelhantes|sempre|senha|ser|serviço|serviços|sessão|setembro|seu|seus|sexta|sextas|si|siga|sigam|signatários|silenciar|sim|simplesmente|sintética|site|slide|slides|smartphone|sms|snapchat|só|sob|sobre|sociais|sociedade|sócio|som|somente|store|stories|sua|suas|subir|subscreva|subscrever|subscrição|subscritor|subscritores|substituem|substitui|substituir|sugerir|sugestão|sugira|sumário|suporta|suporte|tablet|talvez|também|tarde|tardes|te|tecnologia|tecnologias|tela|telefone|telegram|telemóvel|tem|tema|temos|tempo|temporariamente|tens|tente|terça|terças|terceira|terceiros|termina|terminar|terminará|terminou|termos|teste|testemunhos|teu|teus|texto|textos|threads|tiktok|título|títulos|toda|todas|todo|todos|top|topo|toque|torna|tornam|torne|total|trabalho|tradução|traduzida|traduzido|transferência|tratados|tratamento|tratamos|trecho|tua|tuas|tudo|tweet|tweetar|twitter|última|últimas|último|últimos|ultrapassou|um|uma|umas|única|unicamente|uns|url|usa|usamos|usando|usar|uso|usuário|usuários|utiliza|utilização|utilizador|utilizadores|utilizados|utilizam|utilizamos|utilizando|válida|valor|valorizamos|vamos|vantagens|veículo|veja|vejo|velocidade|venda|vendas|vendo|ver|verão|verifique|versão|vez|vida|vídeo|vídeos|vinculam|vindas|viram|visite|visível|vista|vistas|vistos|visualizar|viu|viva|viver|vivo|você|vocês|voltar|volte|voz|web|whatsapp|x|youtube',
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
        cue: 'anúncio|anúncios|comerciais|comercial|conteúdo patrocinado|espaço publicitário|intervalo comercial|intervalo publicitário|mensagem dos nossos patrocinadores|mensagem publicitária|pausa publicitária|propaganda|pub|publicidade|reclame',
        act: '({article}|leitura|programa) (continua|continuam|prossegue|segue|é retomada)|(continua|continuam|continue|prossegue) (depois|após|abaixo|mais abaixo|a seguir|logo|lendo|a ler|a leitura)|aguarde|continua depois|continuar|denunciar|deslizar|deslize|é retomado|esconder|espere|estou a ver|estou vendo|fecha|fechar|feche|ignorar|ocultar|oculte|por que|porquê|porque vejo|prestes a terminar|prosseguir|pular|pule|resto (do artigo|da notícia|da matéria|do texto|do conteúdo|da reportagem)|rolar|role|saltar|salte|segue após|segue depois|segundos|termina em|terminará',
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
        cue: 'arraste|desça|deslize|faça scroll|role',
        act: '(continuar|prosseguir) (a ler|lendo|a leitura|na leitura)|ler o resto',
        example: 'Deslize para prosseguir a leitura',
      },
    ],
    'browser-notice': [
      {
        words: '{word}',
        cue: 'ad block|ad blocker|adblock|adblocker|bloqueador|bloqueadores|browser|flash player|javascript|navegador',
        act: 'antigo|ativado|ativar|ative|atualizar|atualize|compatível|continuar|desabilite|desativado|desativar|desative|desatualizado|desfrutar|detectado|detectamos|detetámos|funciona mal|habilitado|habilitar|habilite|lista branca|moderno|mostrar|não funciona|obsoleto|pause|permite|recarregue|suporta',
        example: 'Detectamos que você usa um bloqueador de anúncios',
      },
    ],
    'cms-leftover': [
      {
        words: '{word}',
        cue: 'conteúdo|esse vídeo|esta foto|esta galeria|esta imagem|esta página|esta publicação|este elemento|este gráfico|este infográfico|este mapa|este módulo|este tweet|este vídeo|o vídeo',
        act: 'apresentado|bloqueada|bloqueado|carregada|carregado|carregando|carregar|disponível|encontrada|encontrado|exibida|exibido|exibir|indisponível|já não está disponível|mostrado|mostrar|não disponível|não está mais disponível|reproduzido|reproduzir|visualizar',
        example: 'Lamentamos, este mapa não pode ser exibido',
      },
    ],
    comments: [
      {
        words: '{word}',
        cue: 'a conversa|a discussão|a sua opinião|a tua opinião|comentar|comentário|comentários|comente|o que acha|o que achou|o que você acha|reações|sua opinião',
        act: 'adicionar|adicione|cadastre|cancelar|carregar|compartilhe|conte|dar|dê a sua|dê nos a|dê sua|deixa|deixar|deixe|denunciar|desativados|diga|encerrados|entre com|entre para|enviar|envie|escreva|escrever|faça login|fechados|iniciar sessão|inicie sessão|junte|leia|ler|moderação|moderados|mostrar|não há|nenhum|normas|nos a sua|obrigatórios|ocultar|ordenar|participar|participe|partilhe|precisa de|primeira|primeiro|publicar|publique|registe|regras|reportar|respeite|responder|seja|veja|ver',
        example: 'Entre para publicar comentários nesta matéria',
      },
    ],
    'consent-notice': [
      {
        words: '{word}',
        cue: 'cookie|cookies|rastreadores|testemunhos de conexão',
        act: 'aceita|aceitando|aceitar|aceite|aceito|armazenamos|armazenar|ativar|ative|audiência|aviso|bloqueada|bloqueado|concorda|concordo|configurações|configurar|consente|consentimento|definições|desativado|escolhas|exibir|experiência|finalidades|gerenciar|gerencie|gerir|guardar|instalar|marketing|medição|melhorar|modificar|mostrar|navegação|necessários|opções|parceiros|permita|permitir|política|preferências|publicidade|publicitários|recusar|recuse|recuso|recusou|rejeitar|rejeite|terceiros|usa|usamos|utiliza|utilizam|utilizamos|visualizar',
        example: 'Gerencie ou recuse os cookies dos nossos parceiros',
      },
      {
        words: '{word}',
        cue: '(seu|sua|seus|suas|meu|minha|meus|minhas|teu|tua|teus|tuas) (consentimento|preferências|privacidade|dados|dados pessoais|vida privada|escolhas|opções)|política de privacidade|privacidade',
        act: 'a qualquer momento|aceita|aceito|alterar|altere|armazenamos|coletamos|concorda|concordo|configurações|configurar|cuidamos|definições|em qualquer altura|exercer|gerenciar|gerencie|gerir|importante para nós|mais detalhes|mais informações|modificar|mudar|parceiros|personalizar|política|protegemos|quando quiser|recolhemos|respeitamos|retirar|retire|revogar|tratamos|usamos|valorizamos',
        example: 'Protegemos os seus dados e a sua privacidade',
      },
    ],
    'continue-reading': [
      {
        words: '{word}',
        cue: '[para|clique para|clique aqui para|toque para] (leia|ler|ver|veja|confira|conferir|consulte|consultar|descubra|mostrar|mostre|exibir|abrir|abra|expandir|expanda|encontre|(continue|continuar) (lendo|a ler|a leitura)|retome|acesse|aceder|acessar|carregar|saiba|saber)',
        act: '(o|do|este) texto (completo|integral|inteiro)|a continuação|a matéria|a nossa edição|a notícia|a reportagem|artigo|artigo completo|artigos|conteúdo|conteúdos|entrevista completa|este artigo|mais artigos|mais matérias|mais notícias|matéria completa|na íntegra|nossa página|nosso site|notícia completa|o artigo|o resto|página seguinte|próxima página|reportagem completa|texto na íntegra',
        begins: true,
        example: 'Expandir o texto integral da entrevista',
      },
      {
        words: '{word}',
        cue: '(retomar|retome) a leitura',
        act: 'artigo|do texto|matéria|notícia|reportagem',
        begins: true,
        example: 'Retome a leitura da notícia',
      },
    ],
    control: [
      {
        words: '{word}',
        cue: 'abrir|aceder|ampliar|carregar|descer|deslizar|esconder|fechar|foto|imagem|ir|mostrar|ocultar|pular|reduzir|regressar|rolar|role|saltar|slide|subir|voltar|volte',
        act: '# de #|a foto|a imagem|barra lateral|conteúdo|conteúdo principal|ecrã inteiro|fim da página|galeria|início da página|mais resultados|menu|navegação|página anterior|página inicial|página seguinte|próxima página|slides|sumário|tela cheia|topo da página',
        begins: true,
        example: 'Ocultar a barra lateral',
      },
    ],
    copyright: [
      {
        words: '{word}',
        cue: 'copyright|direitos autorais|direitos de autor|direitos de reprodução|direitos reservados|reprodução|reproduzir|republicação|todos os direitos',
        act: 'autorização|estritamente|expressamente|interdita|permissão|proibida|proibidas|proibido|protegida|protegido|protegidos|reservado|reservados|sem consentimento',
        example: 'É proibida a reprodução, mesmo parcial, desta página',
      },
    ],
    'date-stamp': [
      {
        words: '{word}',
        cue: '(artigo|notícia|matéria) (atualizado|atualizada|publicado|publicada)|[última] (atualização|modificação)|atualizada|atualizado|criado|editado|modificada|modificado|postada|postado|publicação|publicada|publicado',
        act: '# #|# h|# horas|# minutos|(segunda|terça|quarta|quinta|sexta|sábado|domingo) #|às #|em # de|esta manhã|feira às #|há #|hoje|ontem',
        begins: true,
        example: 'Publicado ontem, atualizado há 20 minutos',
      },
    ],
    disclaimer: [
      {
        words: '{word}',
        cue: 'afiliação|afiliado|afiliados|anunciante|branded content|conteúdo comercial|informe publicitário|parceria|patrocinada|patrocinado|patrocinados|publieditorial|publirreportagem|remunerados',
        act: 'artigo|contém|conteúdo|criado|elaborado|escrito|ganhar|incluem|inclui|links|matéria|oferecido|página|produzido|realizado|recebemos|receber|redigido|texto',
        example: 'Alguns links desta matéria são de afiliados',
      },
      {
        words: '{word}',
        cue: 'coincidem|exclusiva responsabilidade|exclusivamente|inteira responsabilidade|reflete|refletem|responsabilidade exclusiva|total responsabilidade|vinculam',
        act: 'autor|autora|autores|colunista|colunistas|opiniões|pontos de vista|redação|signatários|veículo',
        example: 'As ideias dos autores não refletem a linha do jornal',
      },
      {
        words: '{word}',
        cue: '(aconselhamento|conselho|conselhos|consulta|assessoria|recomendação|orientação) [de|em] (investimento|financeiro|financeira|financeiros|médico|médica|médicos|jurídico|jurídica|fiscal|profissional|compra)|caráter informativo|fins informativos|meramente informativo|meramente informativos|título informativo',
        act: 'apenas|artigo|constituem|constitui|conteúdo|conteúdos|informação|informações|matéria|preços|site|substituem|substitui|unicamente',
        example: 'As informações fornecidas não substituem a consulta médica',
      },
      {
        words: '{word}',
        cue: '(parecer|conselho|opinião|consulta) (do|de um|do seu|a um|ao) (médico|profissional|especialista)',
        act: 'substituem|substitui|substituir',
        example: 'Estas informações não substituem a opinião do médico',
      },
      {
        words: '{word}',
        cue: '(em parceria|em colaboração) com (uma marca|um anunciante|um parceiro|o nosso parceiro)|única responsável|único responsável',
        act: 'autor|autora|criado|elaborado|produzido|realizado|suas opiniões',
        example: 'Conteúdo criado em parceria com uma marca',
      },
    ],
    donation: [
      {
        words: '{word}',
        cue: 'a sua ajuda|a sua doação|ajude nos|ajude o jornalismo|apoia|apoie|cada contribuição|cada contributo|cada doação|contribua|doe|faça um donativo|faça uma doação|fazer um donativo|fazer uma doação|graças a si|graças a você|o seu apoio|o seu contributo|o seu donativo|seja apoiador|seja um apoiador|sem si|sem você|seu apoio|seu contributo|seu donativo|sua ajuda|sua contribuição|sua doação|torne se apoiador',
        act: 'ajuda nos|ajudam nos|conta|dedutível|existiria|imprensa|independência|independente|independentes|informação|jornal|jornalismo|jornalistas|livre|livres|media|mensal|mídia|nos ajuda|online|permite nos|pontual|possível|recorrente|redação|revista|única',
        example: 'Graças a si, este jornal continua livre',
      },
    ],
    'error-report': [
      {
        words: '{word}',
        cue: 'correção|correções|engano|erro|erros|falha|gralha|gralhas|imprecisão|incorreção|incorreções',
        act: 'ajude nos|apontar|assinalar|assinale|assinale o|avisar|avise|avise nos|comunicar|comunicar nos|comunique|comunique nos|contacte|contate|conte nos|detectou|detetou|diga nos|encontrou|envie|escreva|escreva à|escreva nos|escreva para|fale connosco|fale conosco|informe|informe nos|notificar|notou|reparou|reportar|reporte|se detectar|se detetar|sugerir|sugira|viu',
        example: 'Escreva-nos se detetou alguma gralha no texto',
      },
    ],
    'follow-us': [
      {
        words: '{word}',
        cue: '{siteName}|app store|google|google discover|google news|google notícias|google play|na nossa app|nossa aplicação|nossa app|nossa comunidade|nossa página|nossas páginas|nossas redes|nosso aplicativo|nosso app|nosso canal|nossos perfis|notificações|redes sociais',
        act: 'acompanhe|acompanhe nos|adicione|adicione nos|ativar|ative|baixar|baixe|curta|descarregar|descarregue|disponível|encontre nos|entre em nosso|entre na nossa|entre no canal|entre no grupo|entre no nosso|estamos|faça gosto|faça like|faça parte|fique|goste|inscreva se|instale|junte se|participe|procure nos|receba|seguir nos|siga a|siga a nossa|siga as|siga nos|siga o|siga o nosso|sigam nos|toda a informação|todas as notícias|tudo|visite nos',
        example: 'Estamos nas redes sociais: junte-se à nossa comunidade',
      },
    ],
    'live-marker': [
      {
        words: '{word}',
        cue: 'ao vivo|direto|minuto a minuto|página|tempo real|vivo',
        act: 'acompanhar|acompanhe|atualizar|atualize|em atualização|encerrada|recarregar|recarregue|reviva|siga|terminou',
        example: 'Atualize a página para as últimas novidades',
      },
      {
        words: '{word}',
        cue: 'artigo|informação|matéria|notícia|reportagem',
        act: 'em atualização|em construção|em curso|em desenvolvimento|em elaboração',
        example: 'Matéria em elaboração',
      },
      {
        words: '{word}',
        cue: 'esta cobertura|página',
        act: '(atualiza se|é atualizada|se atualiza) (automaticamente|sozinha|a cada # minutos)',
        example: 'A página atualiza-se sozinha',
      },
    ],
    login: [
      {
        words: '{word}',
        cue: 'autentique se|cadastrado|cadastrar se|cadastre se|conta|entrar com|entre com|entre na sua conta|faça login|fazer login|identifique se|iniciar sessão|inicie sessão|login|palavra passe|registado|registar se|registe se|registre se|senha|sessão',
        act: 'ainda não|apple|assinante|cliente|com o seu e mail|criar|crie|esqueceu|esqueci|expirada|expirou|facebook|google|grátis|iniciada|já é|já está|já tem|já tens|lembrar|manter|não tem|novo usuário|novo utilizador|perdeu|poucos segundos|recuperar|recupere|redefinir|terminar',
        example: 'Já é cliente? Entre com a sua senha',
      },
      {
        words: '{word}',
        cue: 'autentique se|identifique se|sair|terminar sessão',
        act: 'meu perfil|minha conta|por favor|sua conta',
        example: 'A minha conta: sair',
      },
    ],
    'media-widget': [
      {
        words: '{word}',
        cue: 'áudio|episódio|esta matéria|esta notícia|esta reportagem|este artigo|galeria|legendas|leitor de áudio|leitor de vídeo|o som|player|podcast|podcasts|reprodutor|vídeo|vídeos',
        act: 'a carregar|assista|assistir|ativar|ative|carregando|clique|começa|começará|desativar|duração|ecrã inteiro|escutar|escute|indisponível|mudo|não disponível|não está disponível|ouça|ouvir|pausa|pausar|próximo|replay|reprodução|reproduza|reproduzir|rever|seguinte|segundos|silenciar|tela cheia|toque|veja|ver',
        example: 'Toque para ver o vídeo completo',
      },
      {
        words: '{word}',
        cue: 'clique|pressione|prima|toque',
        act: 'para (reproduzir|ouvir|ver|assistir)|play',
        begins: true,
        example: 'Toque para reproduzir',
      },
    ],
    newsletter: [
      {
        words: '{word}',
        cue: '(seu|teu|meu) (e mail|email|correio|mail)|boletim|boletins|caixa de correio|caixa de entrada|informativo|mailing|newsletter|newsletters|nosso boletim',
        act: 'as notícias|assinar|assine|cada|cadastre|cancelar|confirmar|confirme|deixe o|descadastrar|descubra|digite o|digite seu|diretamente|enviamos|enviaremos|inscreva se|inscrever|inscrever se|inscrição gratuita|insira o|introduza o|lhe enviaremos|não perca|o essencial|o fio|o mais|o melhor|pela inscrição|pela subscrição|quero receber|receba|receber (o|a|os|as)|receberá|registe se|seleção|subscreva|subscrever|todas as|todas as manhãs|todas as noites|todas as tardes|todos os|verifique',
        example: 'O melhor da semana na sua caixa de entrada',
      },
      {
        words: '{word}',
        cue: 'cancelar (a|sua|a sua) (subscrição|inscrição|assinatura)|descadastrar se|desinscrever se',
        act: 'a qualquer altura|a qualquer momento|em qualquer altura|pode|poderá|quando quiser',
        example: 'Poderá cancelar a sua subscrição quando quiser',
      },
    ],
    offer: [
      {
        words: '{word}',
        cue: 'a promoção|aproveite|aproveite a oferta|assinatura anual|assinatura digital|assinatura mensal|assine|cancelar|cancele|de assinatura|de desconto|esta oferta|experimente|experimente grátis|metade do preço|nossa oferta|nossas ofertas|nossos planos|o plano ideal|o plano que|ofereça uma assinatura|ofereça uma subscrição|oferta de boas vindas|oferta especial|oferta limitada|plano perfeito|promoção|quero assinar|sem cartão|sem compromisso|sem fidelidade|sem fidelização|sua assinatura|teste grátis|teste gratuito',
        act: '# (mês|meses|euro|euros|dias|semanas|ano|reais)|(ao|por|cada|primeiro) mês|a partir de|a qualquer momento|assinar|conheça|desde #|em qualquer altura|escolha|grátis|oferecer|para si|para você|planos de assinatura|por #|por ano|por apenas #|por mês|preços|preferir|presenteie|primeiro ano|quando quiser|um mês|veja|ver',
        example: 'Oferta de boas-vindas: primeiro mês por 1 €',
      },
      {
        words: '{word}',
        cue: 'economize|poupe',
        act: '(sua|uma|a|na) subscrição|(sua|uma|a|na|da) assinatura',
        begins: true,
        example: 'Poupe 30 % na sua assinatura',
      },
    ],
    'paywall-notice': [
      {
        words: '{word}',
        cue: 'assinante|assinantes|assinar|assinatura|assinaturas|assine|leitores registados|membros|nossos membros|premium|subscreva|subscrição|subscritor|subscritores|usuários cadastrados|utilizadores registados',
        act: 'a matéria|a reportagem|aceder|acessar|acesse|acesso a todos|acesso completo|acesso exclusivo|acesso ilimitado|acesso restrito|apenas|apenas para|conteúdo|conteúdos|continuar|continue|desbloquear|desbloqueie|descobrir|esta matéria|esta notícia|este artigo|este conteúdo|este texto|exclusiva|exclusivamente|exclusivo|exclusivos|faça login|ilimitado|inicie sessão|já é|leia|leitura|lendo|ler|na íntegra|o artigo|reservada|reservado|reservados|restrito|sem limites|só|só para',
        example: 'O resto da matéria está disponível só para assinantes',
      },
      {
        words: '{word}',
        cue: '(artigos|artigo|notícias|matérias|conteúdos|leituras|reportagens) (gratuitos|gratuito|gratuitas|grátis)|(seu|o) (limite|número máximo) [mensal] de (artigos|notícias|matérias|leituras|conteúdos)',
        act: '(resta|restam) [lhe]|ainda tem|atingiu|disponíveis|esgotados|esgotou|já atingiu|já leu|leu|restantes|ultrapassou|você atingiu',
        example: 'Restam-lhe 2 leituras gratuitas esta semana',
      },
      {
        words: '{word}',
        cue: 'desbloquear|desbloqueie|ilimitada|ilimitado|ilimitados|sem limite|sem limites|sem restrições',
        act: 'aceda|aceder|acesse|acesso|artigo|artigos|conteúdo|conteúdos|desfrute|leia|leitura|matérias|notícias',
        example: 'Leia todos os conteúdos sem limites',
      },
    ],
    'read-also': [
      {
        words: '{word}',
        cue: 'artigo|artigos|as mais|conteúdos|histórias|matérias|notícias|o mais|os mais|posts|reportagens|vídeos',
        act: 'comentadas|compartilhadas|de interesse|deste tema|interessar|lidas|lidos|mais artigos|mais notícias|mesma autora|mesma seção|mesma secção|mesmo assunto|mesmo autor|mesmo tema|outras|outros|partilhadas|perca|perder|pode interessar|pode também|poderá|populares|recentes|recomendadas|recomendados|relacionadas|relacionados|semelhantes|talvez|também pode|também poderá|vistas|vistos',
        example: 'As notícias mais partilhadas do dia',
      },
      {
        words: '{word}',
        cue: 'lhe|talvez|te|você',
        act: '(pode|poderá|podem|poderão) [também] [lhe|te] (interessar|gostar)|[lhe] interesse|não deixe de ler|não perca|também goste',
        example: 'Talvez também goste',
      },
      {
        words: '{word}',
        cue: 'os leitores|os nossos leitores|outros leitores|outros usuários|outros utilizadores',
        act: 'também (leram|viram|consultaram)',
        begins: true,
        example: 'Os nossos leitores também leram',
      },
    ],
    'share-toolbar': [
      {
        words: '{word}',
        cue: '[para|clique para] (partilhar|partilhe|compartilhar|compartilhe|enviar|envie|copiar|copie|imprimir|imprima|guardar|guarde|salvar|salve|recomendar|recomende|reenviar|encaminhar|encaminhe|tweetar|adicionar|adicione|link|url)',
        act: '{siteName}|a matéria|a página|área de transferência|artigo|copiada|copiado|esta matéria|esta notícia|esta página|este artigo|este conteúdo|favoritos|ler depois|mais tarde|minha lista|nas redes|notícia|o link|pdf|por e mail|por email|por mail|redes sociais',
        begins: true,
        example: 'Encaminhar a matéria a um amigo por e-mail',
      },
      {words: '{word}', cue: 'receba|receber', act: 'o link por (sms|e mail|mail)', example: 'Receba o link por SMS'},
    ],
    'thank-the-writer': [
      {
        words: '{word}',
        cue: '(deixe|deixar|dê) uma [pequena] gorjeta|(ofereça|oferecer|pague|pagar) [lhe] um café|agradeça|agradecer|diga obrigado|envie um obrigado|ofereça lhe um café|pague lhe um café|quer agradecer',
        act: 'artigo|autor|autora|jornalista|matéria|redação|redator|redatora',
        example: 'Deixe uma gorjeta à jornalista',
      },
    ],
    'translation-notice': [
      {
        words: '{word}',
        cue: 'artigo|áudio|conteúdo|ilustração|imagem|inglês|matéria|notícia|página|podcast|resumo|texto|título|tradução|versão',
        act: '(traduzido|traduzida|gerado|gerada|lido) automaticamente|[foi] (traduzido|traduzida|gerado|gerada|realizado|elaborado|redigido|lido|lida|resumido|criado|criada) [automaticamente] (por|com|através de|graças à|com ajuda de|com a ajuda de) [uma|a|um] (ia|inteligência artificial|máquina|robô|voz sintética|voz artificial|programa|ferramenta)',
        example: 'Resumo gerado com IA e revisto pela redação',
      },
      {
        words: '{word}',
        cue: 'alemão|espanhol|francês|inglês|russo',
        act: 'tradução automática|traduzida automaticamente|traduzido automaticamente',
        example: 'Tradução automática do inglês',
      },
      {
        words: '{word}',
        cue: 'áudio|leitura|voz',
        act: '(gerada|gerado|lida|lido|produzida) (com|por) [uma|a] (ia|inteligência artificial|voz sintética|máquina)',
        example: 'Voz gerada por inteligência artificial',
      },
    ],
  },
}
