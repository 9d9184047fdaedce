import type {PhraseBook} from '../../phrases.js'

/** The words of Portuguese notices. See `Bag` of `phrases.ts`: no line of an article consists of those of one bag alone. */
export const portugueseVocabulary: PhraseBook = {
  language: 'pt',
  sets: {
    article:
      'artigo|artigos|conteúdo|conteúdos|matéria|matérias|notícia|notícias|página|páginas|post|posts|publicação|reportagem|reportagens|texto|textos|vídeo|vídeos',
    siteName:
      'bluesky|facebook|instagram|linkedin|mastodon|messenger|pinterest|snapchat|telegram|threads|tiktok|twitter|whatsapp|youtube',
    word: '#|a|abaixo|aberto|abra|abre|abril|abrir|acabar|acabou|aceda|acedam|acede|acedendo|aceder|aceita|aceitam|aceitando|aceitar|aceitas|aceite|aceites|aceito|aceitou|acessá|acessada|acessam|acessando|acessar|acesse|acessível|acesso|acha|acham|achar|achas|achou|acima|acompanha|acompanham|acompanhar|acompanhe|aconselhamento|acontecimentos|acordo|ad|adblock|adblocker|aderir|adicional|adicionar|adicione|adicionem|adira|adquirir|afiliação|afiliado|afiliados|agora|agosto|agradar|agradável|agrade|agradeça|agradecemos|agradecer|aguarda|aguarde|ainda|ajuda|ajudam|ajudando|ajudar|ajudas|ajude|ajudem|alemão|alerta|alertado|alertas|algo|algum|alguma|algumas|alguns|altera|alterar|altere|altura|âmbito|amiga|amigo|amigos|ampliada|ampliado|ampliar|análise|análises|android|ano|anos|anterior|anteriores|antes|antigo|antigos|anual|anualmente|anunciante|anunciantes|anúncio|anúncios|ao|aos|apareça|aparece|aparecer|aparecerão|aparelho|apenas|apetecer|aplicação|aplicativo|apoia|apoiador|apoiando|apoiar|apoias|apoie|apoiem|apoio|apontamento|apontar|após|app|apple|apresentadas|apresentado|aprovação|aprovados|aproveitar|aproveite|aqui|área|armazenamos|armazenar|arquivo|arraste|artificial|artigo|artigos|as|assessoria|assim|assina|assinalar|assinale|assinam|assinando|assinante|assinantes|assinar|assinas|assinatura|assinaturas|assine|assinem|assinou|assista|assistas|assistência|assistir|associação|assunto|até|atinge|atingido|atingir|atingiu|ativado|ativar|ative|atrás|através|atualidade|atualização|atualizada|atualizado|atualizar|atualize|atualmente|audiência|áudio|autenticação|autenticado|autenticar|autentique|automática|automaticamente|autor|autora|autorais|autores|autoriza|autorização|autorizar|autorize|aval|avisa|avisar|avise|avisem|aviso|baixa|baixando|baixar|baixe|baixo|banner|barra|basta|bate|bem|benefícios|block|blocker|bloco|bloqueada|bloqueado|bloqueador|bloqueadores|bloqueia|bloqueio|bluesky|boa|boas|boletim|boletins|bom|botão|branca|branded|breve|breves|browser|bug|busca|cada|cadastra|cadastrado|cadastrados|cadastrar|cadastre|cadastro|café|caixa|canais|canal|cancela|cancelamento|cancelar|cancelas|cancele|capital|capítulo|caráter|carrega|carregada|carregado|carregamento|carregando|carregar|carregou|carregue|cartão|caso|categoria|celular|cêntimo|certo|chega|chegam|chegar|cheia|chinês|chrome|ciência|cinco|citar|clica|clicando|clicar|clicares|clicou|cliente|clique|cliques|cobertura|código|coincidem|colaboração|colega|colegas|coletados|coletamos|coloca|colocada|colocado|colocar|coloque|colunista|colunistas|com|começa|começar|começará|comece|comentadas|comentar|comentário|comentários|comentas|comente|comentou|comerciais|comercial|comissão|como|compartilha|compartilhadas|compartilhando|compartilhar|compartilhe|compartilhem|compatível|completa|completado|completo|compra|comprar|compras|compre|compromisso|computador|comunicar|comunidade|comunique|concede|conceder|concorda|concordando|concordar|concordas|concordo|condição|condições|conecta|conectado|conectar|conecte|conexão|confere|conferir|configurações|configurar|confira|confirmada|confirmar|confirme|conforme|conheça|conhece|conhecer|conjunto|connosco|conosco|consegue|conseguimos|conseguir|conseguiu|conselho|conselhos|consente|consentem|consentimento|consentir|conservação|considerada|considerado|consigo|consinta|constituem|constitui|constituir|construção|consulta|consultar|consulte|consumiu|conta|contactar|contacte|contacto|contactos|contamos|contanos|contar|contas|contata|contate|contato|conte|contém|content|conter|conteúdo|conteúdos|contidas|continua|continuação|continuam|continuando|continuar|continuas|continue|contratar|contrate|contribua|contribuem|contribui|contribuição|contribuindo|contribuir|contribuis|contributo|convém|convenha|conversa|conversar|cookie|cookies|cópia|copiada|copiado|copiar|copie|copyright|cordial|correção|correções|correio|corretamente|corrigir|corrija|cota|crédito|créditos|crescer|criada|criado|criar|crie|ctrl|cuidamos|cultura|curso|curta|custo|custos|da|dado|dados|daqui|dar|das|data|de|debate|decisão|dedutível|definições|deixa|deixando|deixar|deixas|deixe|deixem|dentro|denunciar|depois|desabilite|desativado|desativados|desativar|desative|desatualizado|desbloquear|desbloqueia|desbloqueie|desça|descadastrar|descarrega|descarregar|descarregue|descer|descobre|descobrir|desconto|descontos|descubra|desculpe|desde|deseja|desejar|desejas|deseje|desejo|desenvolvimento|desfrutar|desfrute|desista|desistir|desliga|desligado|desligar|desligue|deslizar|deslize|desporto|desta|deste|destinada|destinado|detalhe|detalhes|detectado|detectamos|detectar|detectou|detetámos|detetar|detetou|deu|deve|devem|devidas|devido|dez|dezembro|dia|dias|difusão|diga|digam|digitação|digitais|digital|digite|direitos|diretamente|direto|discover|discussão|dispõe|disponibilizado|disponíveis|disponível|dispor|dispositivo|distribuição|divulgação|dizer|do|doação|doações|doar|doe|dois|dólares|domingo|domingos|donativo|donativos|dos|doze|duas|duração|durante|dúvida|dúvidas|e|economia|economize|ecrã|ecrãs|edge|edição|edições|editado|editor|editora|editorial|efeitos|efetuadas|elaboração|elaborado|elemento|eletrónico|em|email|emails|embaixo|embora|emitidas|encaminha|encaminhar|encaminhe|encerrada|encerrados|encontra|encontrada|encontrado|encontram|encontramos|encontrar|encontrará|encontras|encontre|encontrou|endereço|endereços|engano|enquanto|então|entende|entender|enter|entra|entrada|entram|entrando|entrar|entras|entre|entrega|entregue|entrevista|envia|enviamos|enviando|enviar|enviaremos|envie|episódio|equipa|equipamento|equipe|erradas|errado|errados|erro|erros|escolha|escolhas|escolhe|escolher|escolheu|escolhidas|escolhidos|esconder|escreva|escrevam|escreve|escrevem|escrevendo|escrever|escreves|escrita|escrito|escuta|escutar|escute|esgota|esgotados|esgotam|esgotou|espaço|espanhol|especial|especialista|espera|esperar|espere|esporte|esportes|esqueça|esqueceste|esqueceu|esqueci|essa|essas|esse|essencial|esses|esta|estamos|estão|estar|estas|estatísticas|este|esteja|estejam|estejas|estes|estiver|estou|estritamente|euro|euros|evento|evite|exceções|excerto|exclusiva|exclusivamente|exclusivas|exclusividade|exclusivo|exclusivos|exercer|exibida|exibido|exibir|exige|exigem|existe|existir|existiria|existirmos|expanda|expandir|experiência|experimenta|experimentar|experimente|expirada|expirou|explícita|explora|explorar|explore|explorer|expressa|expressamente|expressas|expressos|externo|externos|faça|facebook|fácil|fala|fale|falha|falhas|falta|faltam|favor|favoritos|faz|fazem|fazemos|fazer|fecha|fechada|fechado|fechados|fechar|feche|feira|feiras|feitas|feito|ferramenta|ferramentas|fevereiro|fica|ficar|ficará|ficaram|fidelidade|fidelização|filme|filmes|fim|finalidades|finalizar|finalize|financeira|financeiro|financeiros|financiado|fins|fio|fique|firefox|fiscal|flash|foi|fonte|fontes|forma|formato|formulário|fornecedores|fornecida|fornecidas|foto|fotos|francês|francos|funciona|funcionalidades|funcionamento|funcionar|funções|futuro|galeria|ganha|ganhar|garanta|garantir|generosidade|gente|gerada|gerado|gerados|geral|gerencia|gerenciar|gerencie|gerir|gesto|google|gorjeta|gostam|gostamos|gostando|gostar|gostares|gostaria|gostas|gostaste|goste|gosto|gostou|graças|gráfico|gralha|gralhas|grandes|grátis|gratuita|gratuitamente|gratuitas|gratuito|gratuitos|grava|gravar|grupo|guarda|guardar|guarde|h|há|habilitado|habilitar|habilite|haver|história|histórias|hoje|hora|horas|html|ia|ideal|ideias|identificado|identificar|identifique|idioma|ignorar|ilimitada|ilimitado|ilimitados|ilustração|imagem|imagens|imediato|impede|imperdível|imperfeita|importa|importante|importantes|impossível|impostos|imprecisão|imprensa|impressão|imprima|imprimir|imprimível|inbox|incluam|incluem|inclui|incluída|incluído|incorreção|incorreções|incorreto|independência|independente|independentes|indicar|indique|indisponível|infelizmente|infográfico|informá|informação|informações|informada|informado|informados|informar|informativo|informativos|informe|inglês|iniciada|inicial|inicialmente|iniciar|inicie|início|inscreva|inscrevam|inscreve|inscrevendo|inscrever|inscrição|inscrito|inserir|insira|instagram|instala|instalada|instalado|instalando|instalar|instale|instante|instantes|íntegra|integral|inteira|inteiramente|inteiro|intelectual|inteligência|interdita|interessa|interessam|interessante|interessar|interesse|interesses|internacional|internet|interromper|intervalo|introduza|introduzir|inverno|investigação|investigações|investimento|ios|iphone|ir|isso|isto|já|janeiro|janela|javascript|jornada|jornal|jornalismo|jornalista|jornalistas|julho|junho|junte|juntos|jurídica|jurídico|lá|lamentamos|lançamento|lateral|legendas|leia|leiam|leitor|leitoras|leitores|leitura|leituras|lembrar|lembre|lembrete|lendo|ler|leram|leu|leve|lhe|liberado|liberar|libere|lida|lidas|lido|lidos|liga|ligado|ligar|ligue|like|limitada|limitado|limite|limites|língua|linha|link|linkedin|links|lista|listas|livre|livremente|livres|locais|local|login|logo|lojas|lugar|luz|mail|mailing|maio|mais|manchetes|manda|mandamos|mandar|mande|manhã|manhãs|manifeste|mantém|mantenha|manter|mão|mapa|máquina|marca|marcadores|marcar|março|marketing|mastodon|matéria|matérias|máximo|me|mecenas|media|mediante|medição|medir|meio|meios|melhor|melhorar|melhores|membro|membros|menção|menos|mensagem|mensagens|mensais|mensal|mensalidade|menu|meramente|mês|meses|mesma|mesmas|mesmo|mesmos|messenger|metade|meu|meus|mídia|min|minha|minhas|minutinhos|minuto|minutos|moderação|moderadores|moderados|moderno|modificação|modificada|modificado|modificar|modifique|módulo|momentaneamente|momento|mostra|mostrado|mostrar|mostre|móvel|mudar|mude|mudo|muito|muitos|mundo|na|nada|não|nas|natal|navega|navegação|navegador|navegando|navegar|navegas|navegue|necessária|necessariamente|necessárias|necessário|necessários|necessidade|necessita|necessitamos|nenhum|nenhuma|nesta|neste|news|newsletter|newsletters|no|noite|noites|nome|normas|nos|nossa|nossas|nosso|nossos|notícia|notícias|notificação|notificações|notificar|notou|nova|novamente|novas|nove|novembro|novidades|novo|novos|num|numa|número|o|obrigado|obrigatórios|observação|obsoleto|obter|ocorreu|ocultado|ocultar|oculte|ofereça|oferecer|oferecido|oferta|ofertas|oficiais|oficial|oito|onde|online|ontem|opções|opina|opinar|opinião|opiniões|ora|ordenar|orientação|original|ortografia|ortográfico|os|ou|ouça|outras|outro|outros|outubro|ouvir|paga|pagamento|pagamentos|pagando|pagar|pagas|página|páginas|pague|painel|país|palavra|palavras|papel|para|parceira|parceiro|parceiros|parceria|parcerias|parcial|parcialmente|parece|parecer|parte|participar|participe|participou|partilha|partilhadas|partilham|partilhar|partilhas|partilhe|partir|passa|passar|passe|patrocinada|patrocinado|patrocinador|patrocinadores|patrocinados|pausa|pausar|pause|paypal|pdf|pé|peça|pedimos|pedir|pegue|pela|pelas|pelo|pelos|pensa|pensam|pensar|pensas|pequena|pequeno|perca|perde|perder|perderam|perdes|perdeu|perfil|perfis|permissão|permita|permite|permitem|permites|permitida|permitido|permitindo|permitir|personalizados|personalizar|personalize|pesquisa|pessoais|pessoal|pinterest|pix|plano|planos|plataforma|play|player|podcast|podcasts|pode|podem|podemos|poder|poderá|poderão|poderás|poderia|poderíamos|podes|política|ponha|ponto|pontos|pontual|populares|por|porque|portanto|português|posição|possa|possível|posso|possui|possuir|post|postada|postado|postais|postal|posts|pouca|pouco|poucos|poupa|poupar|poupe|pra|prazer|prazo|precisa|precisamos|preciso|preço|preços|preencha|preencher|prefere|preferem|preferências|preferes|preferida|preferidas|preferido|prefira|prefiras|premium|presente|presenteie|pressiona|pressione|prestes|prévia|prévio|prima|primavera|primeira|primeiras|primeiro|primeiros|principais|principal|prioridade|privacidade|privada|privado|problema|procura|procurar|procure|produtos|produzida|produzido|profissional|programa|programação|proíbe|proibida|proibidas|proibido|promoção|promocionais|promocional|promoções|pronúncia|propaganda|propor|próprias|propriedade|próprio|próprios|prossegue|prosseguir|prossiga|proteção|protegemos|protegida|protegido|protegidos|provém|próxima|próximo|próximos|pub|publicação|publicada|publicadas|publicado|publicados|publicam|publicamos|publicar|publicidade|publicitária|publicitário|publicitários|público|publieditorial|publique|publirreportagem|puder|pular|pule|puramente|qr|quais|qual|qualidade|qualquer|quando|quantia|quanto|quarta|quartas|quatro|que|queira|quem|quer|querem|querer|queres|quero|questão|quinta|quintas|quiser|quiseres|quota|quotas|r|rápida|rápido|rastreadores|reações|reage|reagir|reais|reaja|real|realizada|realizado|recarrega|recarregar|recarregue|receba|recebe|recebemos|recebendo|receber|receberá|recebes|recebido|recebidos|receitas|recente|recentes|reclamar|reclame|recolhemos|recolher|recolhidos|recomece|recomenda|recomendação|recomendações|recomendadas|recomendados|recomendamos|recomendar|recomende|recorrente|recupera|recuperar|recupere|recusa|recusam|recusando|recusar|recusas|recusaste|recuse|recusou|redação|redator|redatora|rede|redefinir|redes|redigido|reduzir|reembolso|reencaminhe|reenviar|reflete|refletem|refrescar|região|regional|registado|registados|registar|registe|registo|registos|registra|registrada|registrado|registrar|registre|regras|regressa|regressar|rejeita|rejeitar|rejeite|rejeitou|relacionadas|relacionados|relativa|relativas|relativos|relato|relatos|relevante|relevantes|remover|removida|removido|remunerados|renova|renovação|renovar|reparou|repita|replay|reporta|reportagem|reportagens|reportar|reporte|repórteres|reprodução|reprodutor|reproduza|reproduzido|reproduzir|republicação|requer|requerida|requerido|reserva|reservada|reservado|reservados|resolver|respeitamos|respeite|respeitoso|responda|responder|responsabilidade|resposta|resta|restam|restante|restantes|resto|restrições|restrito|resultados|resumido|resumo|resumos|retirada|retirado|retirar|retire|retoma|retomada|retomado|retomar|retome|revê|reveja|rever|revisado|revisão|revista|revisto|reviva|revogar|risco|robô|rolando|rolar|role|russo|s|sábado|sábados|sabe|sabem|saber|safari|saiba|saibam|sair|saiu|salta|saltar|salte|salvar|salve|salvo|são|se|seção|secção|seg|segue|seguem|seguinte|seguintes|seguir|segunda|segundas|segundos|seguro|seis|seja|seleção|seleciona|selecionados|selecione|sem|semana|semanais|semanal|semanas|semelhantes|sempre|senha|senhas|sequer|ser|serão|serve|servem|serviço|serviços|sessão|sete|setembro|seu|seus|sexta|sextas|si|siga|sigam|sigamos|signatários|silenciar|sim|simples|simplesmente|sintética|site|slide|slides|smartphone|sms|snapchat|só|sob|sobre|sócia|sociais|sócias|sociedade|sócio|sócios|solicita|som|somente|spam|store|stories|sua|suas|subir|subscreva|subscrevam|subscreve|subscrevendo|subscrever|subscreves|subscrição|subscrito|subscritor|subscritores|substituem|substitui|substituir|sugere|sugerimos|sugerir|sugestão|sugira|sujeita|sujeitos|sumário|suporta|suporte|suspenda|suspender|sustentar|tablet|talvez|também|tarde|tardes|tarifa|tarifário|taxa|te|tecnologia|tecnologias|tela|telefone|telegram|telemóvel|tem|tema|temos|tempo|temporariamente|tenha|tens|tenta|tentar|tente|ter|terça|terças|terceira|terceiros|teria|termina|terminar|terminará|terminou|termos|teste|testemunhos|teu|teus|texto|textos|threads|ti|tiktok|tirar|título|títulos|tiver|toca|tocar|toda|todas|todo|todos|tomar|top|topo|toque|torna|tornam|tornar|tornaste|torne|total|trabalho|tradução|tradutor|traduz|traduzida|traduzido|transfere|transferência|transferir|transfira|tratados|tratamento|tratamos|trecho|três|trimestral|trocar|tua|tuas|tudo|tweet|tweetar|twitter|última|últimas|último|últimos|ultrapassa|ultrapassar|ultrapassou|um|uma|umas|única|unicamente|unir|uns|url|usa|usamos|usando|usar|uso|usuário|usuários|utiliza|utilização|utilizador|utilizadores|utilizados|utilizam|utilizamos|utilizando|utilizas|utilize|utilizou|vai|válida|valioso|valor|valorizamos|vamos|vantagens|vão|vê|veículo|veja|vejo|velocidade|vem|venda|vendas|vendo|venha|venham|ver|verão|verde|verifica|verificar|verifique|versão|versões|vez|vida|vídeo|vídeos|vinculam|vinda|vindas|viram|visita|visitante|visitantes|visitar|visitas|visite|visível|vista|vistas|visto|vistos|visualizar|viu|viva|viver|vivo|você|vocês|volta|voltamos|voltar|volte|voltem|vossa|vossas|vosso|vossos|voz|web|whatsapp|x|youtube',
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
        cue: '(duas|umas|algumas) palavras (do|dos|de) [nosso|nossos] (anunciante|anunciantes|patrocinador|patrocinadores)|anúncio|anúncio pago|anúncio publicitário|anúncios|bloco comercial|bloco publicitário|comerciais|comercial|conteúdo patrocinado|espaço publicitário|intervalo comercial|intervalo publicitário|mensagem (do|dos|de|da) [nosso|nossos|nossa|um] (anunciante|anunciantes|parceiro|parceira|parceiros|patrocinador|patrocinadores)|mensagem comercial|mensagem dos nossos patrocinadores|mensagem patrocinada|mensagem publicitária|pausa comercial|pausa publicitária|propaganda|pub|publicidade|reclame|reclames|reclamo',
        act: '({article}|leitura|programa) (continua|continuam|prossegue|segue|é retomada)|(ainda|faltam|restam) #|(continua|continuam|continue|prossegue) (depois|após|abaixo|mais abaixo|a seguir|logo|lendo|a ler|a leitura)|(continua|continue|retome) (a|a sua|a tua|sua) leitura|(e já|já|e) (voltamos|regressamos|retomamos)|(história|reportagem|entrevista|crônica|crónica) (continua|prossegue|segue)|(o|a) que segue|(relato|conto) (continua|prossegue|segue)|acaba em|acabará em|aguarde|antes de (continuar|prosseguir)|arraste|continua a ler|continua depois|continua lendo|continuar|continuar depois|continue a ler|continue lendo|denunciar|deslizar|deslize|é retomado|esconder|espere|estou a ver|estou vendo|fecha|fechar|feche|ignorar|leitura da matéria|leitura da notícia|leitura do artigo|leitura do conteúdo|leitura do texto|o que (se segue|segue|vem)|o resto (abaixo|após|depois)|ocultar|oculte|por que|porquê|porque vejo|prestes a terminar|prossegue (depois|após|abaixo)|prosseguir|prossiga|pular|pule|resto (da história|da leitura|da entrevista)|resto (do artigo|da notícia|da matéria|do texto|do conteúdo|da reportagem)|retome|rolando|rolar|role|salta a|saltar|salte|segue (abaixo|depois|após|logo)|segue após|segue depois|segundos|termina dentro|termina em|terminará',
        example: 'O resto da reportagem segue depois do anúncio',
      },
      {
        words: '{word}',
        cue: '(a|esta|nossa|sua|tua) (história|crônica|entrevista|reportagem)|(o|a|este|esta|nosso|nossa) (artigo|matéria|notícia|texto|leitura|reportagem|conteúdo|entrevista|vídeo)',
        act: '(continua|prossegue|segue|é retomada) [logo] (mais abaixo|abaixo|a seguir|mais à frente|em baixo)|(continua|prossegue|segue|está|é retomada) [logo] (aqui abaixo|aqui em baixo|aqui embaixo|embaixo|lá embaixo|mais para baixo)',
        example: 'A reportagem prossegue mais abaixo',
      },
      {
        words: '{word}',
        cue: 'arraste|arraste para baixo|desça|desce|desliza|deslize|faça scroll|faz scroll|role|role (para baixo|a página|a tela)',
        act: '(continuar|prosseguir) (a ler|lendo|a leitura|na leitura)|(continuar|prosseguir) (o artigo|o texto)|(regressar|voltar) (à|ao) (artigo|leitura|matéria|notícia)|continuar lendo|ler a matéria|ler o resto|ler tudo|retomar a leitura|ver o resto',
        example: 'Deslize para prosseguir a leitura',
      },
    ],
    'browser-notice': [
      {
        words: '{word}',
        cue: 'ad block|ad blocker|adblock|adblocker|bloqueador|bloqueador de (anúncios|propaganda|propagandas|publicidade)|bloqueadores|bloqueio de (anúncios|publicidade)|browser|extensão de bloqueio|flash player|javascript|navegador|ublock',
        act: 'adicione|adicione nos|antigo|às exceções|ativado|ativar|ative|atualizar|atualize|bloqueia (este|o|a|esta)|coloque nos|compatível|considere|continuar|desabilite|desativá|desativado|desativar|desative|desatualizado|desfrutar|desliga|desligue|detectado|detectamos|detetámos|está a usar|está usando|exceção|exceções|funciona mal|habilitado|habilitar|habilite|impede|inclua|instale|lista branca|moderno|mostrar|mude|não funciona|obsoleto|pause|permita|permite|recarregar|recarregue|suporta|suspenda|tem instalado|usa um|usando|utiliza um|utilizando',
        example: 'Detectamos que você usa um bloqueador de anúncios',
      },
    ],
    'cms-leftover': [
      {
        words: '{word}',
        cue: 'conteúdo|esse vídeo|esta enquete|esta foto|esta galeria|esta imagem|esta página|esta publicação|esta sondagem|este conteúdo|este documento|este elemento|este embed|este gráfico|este infográfico|este leitor|este mapa|este módulo|este podcast|este tweet|este vídeo|o vídeo',
        act: 'apresentado|bloqueada|bloqueado|carregada|carregado|carregando|carregar|disponível|encontrada|encontrado|exibida|exibido|exibir|foi (apagado|removido|retirado)|impossível (carregar|mostrar|exibir)|indisponível|já não está disponível|mostrado|mostrar|não (existe|pôde ser)|não disponível|não está mais disponível|não foi possível (carregar|exibir|mostrar)|removida|removido|reproduzido|reproduzir|saiu do ar|visualizar',
        example: 'Lamentamos, este mapa não pode ser exibido',
      },
    ],
    comments: [
      {
        words: '{word}',
        cue: '# reações|a conversa|a discussão|a sua opinião|a sua reação|a tua opinião|a tua reação|a vossa opinião|comentar|comentário|comentários|comente|dar opinião|o que acha|o que achou|o que você acha|o seu comentário|o teu comentário|opinar|os vossos comentários|reações|seu comentário|seu ponto de vista|sua impressão|sua opinião|suas impressões|teu comentário|tua opinião|vossa opinião',
        act: '(esta|este) (artigo|matéria|notícia|vídeo)|(não|já não|não mais) (aceita|aceitamos|aceita mais|recebe)|(seja|sejam) (cordiais|cordial|educado|respeitoso|respeitosos)|a este artigo|a palavra é (sua|vossa)|abaixo desta|abertos|adicionar|adicione|antes da publicação|aparecerá|aparecerão|após aprovação|cadastre|cancelar|carregar|comentou ainda|compartilhe|conta nos|conte|conte nos|conte pra|contem|dar|dê a sua|dê nos a|dê sua|deixa|deixa a|deixar|deixe|deixe a|deixem|denunciar|desativados|diga|diga nos|digam|digam nos|diz nos|encerrados|entre com|entre para|enviar|envie|escreva|escreva a|escrever|estão abertos|expresse|faça login|fechados|identifique|iniciar sessão|inicie sessão|interessa nos|já não (aceita|são aceites)|junta te|junte|leia|ler|mande a|manifeste|moderação|moderados|mostrar|não há|nenhum|ninguém|normas|nos a sua|nos interessa|obrigatórios|ocultar|ordenar|para comentar|participa|participar|participe|participem|partilha a|partilhe|precisa de|primeira|primeiro|primeiros a|publicar|publique|reaja|registe|registre|regras|reportar|respeite|responder|são aprovados|são moderados|sê o|seja|sejam|tem a palavra|tens a palavra|validados|veja|ver',
        example: 'Entre para publicar comentários nesta matéria',
      },
      {
        words: '{word}',
        cue: '(e você|e tu|e vocês|e o leitor) o que (acha|acham|achas|pensa|pensam|pensas)|o que (acha|acham|achas|pensa|pensam|pensas)|qual (é a sua|é a tua|a sua) opinião',
        act: 'aqui embaixo|conta nos|conte nos|conte para nós|conte pra gente|deixe|diga nos|digam nos|diz nos|escreva nos|fala connosco|fale com a gente|participe|partilhe',
        example: 'E tu, o que pensas? Diz-nos',
      },
    ],
    'consent-notice': [
      {
        words: '{word}',
        cue: 'cookie|cookies|cookies e outras tecnologias|rastreadores|tecnologias semelhantes|testemunhos de conexão',
        act: 'aceita|aceitam|aceitando|aceitar|aceitas|aceite|aceito|aceitou|ao navegar|ao prosseguir|armazenamos|armazenar|ativar|ative|ativos|audiência|autorização|autorizar|autorize|aviso|bloqueada|bloqueado|concorda|concordar|concordas|concordo|configurações|configurar|consente|consentem|consentimento|consentir|consinta|continuar a navegar|definições|desativado|deu|equipamento|escolhas|estejam|exibir|exige|exigem|experiência|finalidades|gerenciar|gerencie|gerir|guardar|instalar|luz verde|mais informações|marketing|medição|melhorar|modificar|mostrar|navegação|necessários|opções|parceiros|pedimos|permissão|permita|permites|permitir|política|preferências|publicidade|publicitários|recusa|recusam|recusar|recusas|recusaste|recuse|recuso|recusou|rejeita|rejeitar|rejeite|rejeitou|saber mais|saiba mais|sem aceitar|serve para|servem para|terceiros|usa|usamos|utiliza|utilizam|utilizamos|visualizar',
        example: 'Gerencie ou recuse os cookies dos nossos parceiros',
      },
      {
        words: '{word}',
        cue: '(nossa|nossas) (política de privacidade|políticas de privacidade)|(seu|sua|seus|suas|meu|minha|meus|minhas|teu|tua|teus|tuas) (consentimento|preferências|privacidade|dados|dados pessoais|vida privada|escolhas|opções)|(vosso|vossa|vossos|vossas) (consentimento|privacidade|dados)|política de privacidade|privacidade',
        act: 'a qualquer momento|aceita|aceito|ajuste|alterar|altere|armazenamos|autorizo|ceder|coletamos|conceder|concorda|concordo|configurações|configurar|configure|consulte|cuidamos|definições|é livre|em qualquer altura|és livre|exercer|gerenciar|gerencie|gerir|importante para nós|li e|livre de|mais detalhes|mais informações|modificar|mudar|para ver|parceiros|personalizar|personalize|política|precisamos|protegemos|quando (desejar|entender|preferir|quiseres)|quando quiser|recolhemos|respeitamos|retirar|retire|revogar|tratamos|usamos|valorizamos',
        example: 'Protegemos os seus dados e a sua privacidade',
      },
    ],
    'continue-reading': [
      {
        words: '{word}',
        cue: '(carregue|clica|clique|prima|toque) [aqui] para (abrir|expandir|ler|mostrar|ver)|[para|clique para|clique aqui para|toque para] (leia|ler|ver|veja|confira|conferir|consulte|consultar|descubra|mostrar|mostre|exibir|abrir|abra|expandir|expanda|encontre|(continue|continuar) (lendo|a ler|a leitura)|retome|acesse|aceder|acessar|carregar|saiba|saber)|[para|clique para|clique aqui para|toque para|carregue para] (lê|leiam|terminar de ler|termine de ler|aceda)',
        act: '(artigo|texto|conteúdo) (completo|integral|inteiro|na íntegra)|(entrevista|história|matéria|notícia|reportagem) (completa|integral|inteira|na íntegra)|(o|do|este) texto (completo|integral|inteiro)|a continuação|a história toda|a matéria|a nossa edição|a notícia|a reportagem|artigo|artigo completo|artigos|conteúdo|conteúdos|entrevista completa|este artigo|mais artigos|mais matérias|mais notícias|matéria completa|na íntegra|no nosso site|nossa página|nosso site|notícia completa|o (restante|resto) (da|do|deste|desta) (artigo|matéria|notícia|reportagem|texto)|o artigo|o que falta|o resto|o resto (da|do)|o texto todo|página seguinte|próxima página|reportagem completa|texto na íntegra|toda a (história|matéria|notícia|reportagem)|todo o (artigo|conteúdo|texto)|versão (completa|integral)',
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
      {
        words: '{word}',
        cue: '(carregue|clica|clique|prima|toca|toque) aqui (para|se (quer|quiser|quiseres))',
        act: '(artigo|texto) (completo|integral)|(entrevista|matéria|notícia) (completa|inteira)',
        begins: true,
        example: 'Toque aqui se quiser ler o artigo completo',
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
        cue: '(cópia|difusão|distribuição|divulgação|reprodução|uso|utilização) (deste|desta|destes|dos conteúdos|do conteúdo|do texto|não autorizada|sem autorização|sem permissão|total ou parcial)|(copiar|difundir|divulgar|reproduzir|republicar|usar|utilizar) (este|esta|estes|o|a|os nossos|total ou parcialmente) [o|este|esta] (artigo|conteúdo|conteúdos|material|matéria|texto)|conteúdo protegido|copyright|direitos autorais|direitos de autor|direitos de reprodução|direitos reservados|material protegido|propriedade intelectual|qualquer reprodução|reprodução|reproduzir|republicação|toda reprodução|todos os direitos',
        act: 'autorização|aval|é necessária autorização|estritamente|expressamente|interdita|não é (permitida|permitido)|permissão|proibida|proibidas|proibido|protegida|protegido|protegidos|reservado|reservados|salvo (autorização|permissão)|sem (autorização|a autorização|o consentimento|permissão)|sem consentimento|sujeita a',
        example: 'É proibida a reprodução, mesmo parcial, desta página',
      },
      {
        words: '{word}',
        cue: '(é|está) proibido (copiar|difundir|divulgar|reproduzir|republicar)|não é permitido (copiar|difundir|divulgar|reproduzir|republicar)|não se pode (copiar|reproduzir)|proibido (copiar|reproduzir)',
        act: '(este|esta|estes|o) (artigo|conteúdo|conteúdos|matéria|texto)|sem (autorização|o aval|permissão)',
        example: 'Não é permitido reproduzir este texto sem o aval do editor',
      },
    ],
    'date-stamp': [
      {
        words: '{word}',
        cue: '(artigo|notícia|matéria) (atualizado|atualizada|publicado|publicada)|[última] (atualização|modificação)|[última] (edição|revisão)|ampliada|ampliado|atualizada|atualizada em|atualizado|atualizado em|colocada|colocado|completado|corrigido|criado|editado|modificada|modificado|postada|postado|primeira publicação|publicação|publicada|publicada em|publicado|publicado em|revisado|revista|revisto|revistos|subido',
        act: '(na|no) (segunda|terça|quarta|quinta|sexta|sábado|domingo) [feira] às #|(segunda|terça|quarta|quinta|sexta|sábado|domingo) [feira] às #|(segunda|terça|quarta|quinta|sexta|sábado|domingo) #|# (dias|dia|semanas|meses) [atrás]|# #|# h|# horas|# minutos|a # de|à noite|agora mesmo|ainda há pouco|às #|em # de|esta (tarde|noite)|esta manhã|feira às #|há (um|uma|dois|duas|três|alguns|algumas|poucos|poucas) (minutos|horas|dias|hora|minuto|instantes)|há #|hoje|hoje às|minutos atrás|ontem|ontem à noite',
        begins: true,
        example: 'Publicado ontem, atualizado há 20 minutos',
      },
    ],
    disclaimer: [
      {
        words: '{word}',
        cue: 'afiliação|afiliado|afiliados|anunciante|branded content|conteúdo comercial|conteúdo de marca|conteúdo patrocinado|informe publicitário|link patrocinado|links de afiliado|links de afiliados|links patrocinados|parceria|patrocinada|patrocinado|patrocinados|publieditorial|publirreportagem|remunerados',
        act: 'artigo|através|comissão|contém|conteúdo|criado|elaborado|escrito|ganhar|incluem|inclui|links|matéria|oferecido|página|podemos (ganhar|receber)|por meio|produzido|realizado|recebemos|receber|redigido|se comprar|texto',
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
        cue: '(em parceria|em colaboração) com (uma marca|um anunciante|um parceiro|o nosso parceiro)|com (o apoio do|o nosso|nosso) [nosso] (anunciante|parceiro|patrocinador)|para (o nosso anunciante|o nosso parceiro)|única responsável|único responsável',
        act: 'autor|autora|criado|elaborado|produzido|realizado|suas opiniões',
        example: 'Conteúdo criado em parceria com uma marca',
      },
    ],
    donation: [
      {
        words: '{word}',
        cue: 'a sua ajuda|a sua doação|a tua ajuda|ajuda nos a|ajude a|ajude nos|ajude o jornalismo|apoia|apoia nos|apoie|apoie nos|cada (cêntimo|centavo|euro|real)|cada contribuição|cada contributo|cada doação|com a (sua|tua) (ajuda|contribuição|doação)|com o (seu|teu) (apoio|contributo)|contribua|contribuam|dê o seu contributo|doe|faça um donativo|faça uma doação|faz um donativo|faz uma doação|fazer um donativo|fazer uma doação|graças a si|graças a você|o seu apoio|o seu contributo|o seu donativo|o teu apoio|seja (assinante|mecenas|membro|sócio)|seja apoiador|seja um apoiador|seu apoio|seu contributo|seu donativo|sua ajuda|sua contribuição|sua doação|torna te|torne se (membro|mecenas|sócio)|torne se apoiador|um pequeno (contributo|donativo)|uma pequena (doação|contribuição)|vossa ajuda|vosso apoio',
        act: 'a nossa (equipa|redação|voz)|a partir de #|ajuda nos|ajudam nos|conta|dedutível|desde #|existiria|imprensa|independência|independente|independentes|informação|jornal|jornalismo|jornalistas|livre|livres|manter viva|media|mensal|mídia|nos ajuda|nossa redação|online|permite nos|pontual|possível|recorrente|redação|revista|sem publicidade|única',
        example: 'Graças a si, este jornal continua livre',
      },
      {
        words: '{word}',
        cue: 'a (sua|tua|vossa) (ajuda|contribuição|doação)|a (sua|tua|vossa) generosidade|com a (sua|tua) (ajuda|contribuição|doação)|graças (à|ao|aos) (sua ajuda|seu apoio|seu contributo|nossos leitores|teu apoio|vosso apoio)|o (seu|teu|vosso) (apoio|contributo|donativo)|sem (a|o) (sua|seu|tua|teu|vossa|vosso) (ajuda|apoio|contribuição|contributo|doação|donativo)|sua (contribuição|doação)|sua generosidade',
        act: '(este|o nosso|nosso) (jornal|projeto|site|trabalho|veículo)|a nossa (redação|revista)|ajude|ajude nos|continuar|contribua|contribuam|contribui|de pé|existe|existir|existiria|impossível|mantém|não (poderíamos|seria)|o nosso (jornal|veículo)|para nós|podemos|possível|valioso|vive|viver',
        example: 'Sem a sua ajuda este jornal não poderia existir: contribua',
      },
    ],
    'error-report': [
      {
        words: '{word}',
        cue: 'bug|correção|correções|dado errado|dado incorreto|dados errados|engano|errata|erro|erro de digitação|erro de ortografia|erro ortográfico|erros|erros de digitação|falha|gralha|gralhas|imprecisão|incorreção|incorreções|inexatidão|informação errada|informação incorreta',
        act: 'ajude nos|alerte|alerte a|apontar|assinalar|assinale|assinale o|avisa|avisa a|avisa nos|avisar|avise|avise a|avise nos|avisem|comunicar|comunicar nos|comunique|comunique nos|conta nos|contacta|contacta nos|contacte|contacte nos|contate|conte nos|corrigir nos|detectares|detectou|detetou|diga nos|dize nos|encontrar algum|encontrares|encontraste|encontrou|entre em contato|envie|escreva|escreva à|escreva nos|escreva para|escrevam|escreve nos|faça nos saber|fale connosco|fale conosco|identificou|informe|informe a|informe nos|informem|mande um e mail|nos avise|nos escreva|notificar|notou|para corrigirmos|percebeu|reparou|reporta|reportar|reporte|se detectar|se detetar|se encontrar|se vir|se viu|sugerir|sugira|viste|viu',
        example: 'Escreva-nos se detetou alguma gralha no texto',
      },
      {
        words: '{word}',
        cue: 'algo (está errado|falha|não bate certo|não bate)|alguma imprecisão',
        act: 'avise nos|conte nos|diga nos|escreva nos|informe nos',
        example: 'Algo não bate certo neste texto? Diga-nos',
      },
    ],
    'follow-us': [
      {
        words: '{word}',
        cue: '{siteName}|a nossa (comunidade|conta)|aplicação (gratuita|móvel)|aplicativo (gratuito|móvel)|app móvel|app store|as nossas (contas|redes)|google|google discover|google news|google notícias|google play|na nossa app|nas nossas redes|nossa aplicação|nossa app|nossa comunidade|nossa página|nossas páginas|nossas redes|nosso (grupo|instagram|facebook|perfil)|nosso aplicativo|nosso app|nosso canal|nossos canais|nossos perfis|notificações|o nosso (grupo|perfil|canal)|redes sociais|todas as redes',
        act: 'a gente se (encontra|fala|vê)|à sua espera|acompanha|acompanha nos|acompanhe|acompanhe nos|adicione|adicione nos|adira|ativa|ativar|ative|baixar|baixe|curta|descarrega|descarregar|descarregue|disponível|encontra nos|encontramo nos|encontrar nos|encontre a gente|encontre nos|entre em nosso|entre na nossa|entre no canal|entre no grupo|entre no nosso|espera por (si|ti|você)|esperamos por si|estamos|faça gosto|faça like|faça parte|fala connosco|fica a par|fique|goste|inscreva se|instala|instale|junte se|junte se a|leva nos|leve nos|mantenha se|nos (acompanhe|encontra|encontre|encontrará|siga)|nos vemos|participe|pode (encontrar|seguir)|podes seguir|procure nos|receba|segue nos|segue os|seguir nos|siga a|siga a gente|siga a nossa|siga as|siga nos|siga o|siga o nosso|siga os|sigam nos|subscreva o|te espera|toda a informação|todas as notícias|tudo|vemo nos|visita nos|visite nos',
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
        cue: '(a|sua|tua) (conta|palavra passe|senha)|(tem|tens|possui) (login|usuário|utilizador)|a sua (conta|palavra passe|senha)|a sua sessão|a tua (conta|palavra passe|senha)|a tua sessão|aceda (à|com)|acesse com|acesse sua conta|autentica te|autentique se|cadastrado|cadastrar se|cadastre se|conta|entra com|entrar com|entrar na|entre aqui|entre com|entre na conta|entre na sua conta|faça login|faz login|fazer login|identifica te|identifique se|inicia sessão|iniciar sessão|inicie sessão|já tenho conta|login|nome de (usuário|utilizador)|o seu usuário|o seu utilizador|palavra passe|regista te|registado|registar se|registe se|registre se|senha|sessão|sessão expirada|sua senha|sua sessão|usuário e senha|utilizador e (palavra passe|senha)',
        act: 'abra a|abra sua|ainda não|ainda não é|ainda não tem|apple|assinante|cliente|com o seu e mail|com os seus dados|criar|crie|de novo|digite a|digite o|é assinante|em um minuto|entre de novo|entre novamente|esqueceste|esqueceu|esqueceu se|esqueci|expirada|expirou|facebook|google|grátis|iniciada|insira a|insira o|introduza a|introduza o|já é|já és|já está|já possui|já sou|já tem|já tens|lembrar|manter|não é assinante|não tem|não tens|novamente|novo (aqui|por)|novo usuário|novo utilizador|num minuto|ou cadastre|ou registe|perdeste|perdeu|poucos segundos|recuperar|recupere|redefinir|se já|tem conta|terminar|volta a entrar|volte a entrar',
        example: 'Já é cliente? Entre com a sua senha',
      },
      {
        words: '{word}',
        cue: 'autentique se|identifique se|sair|terminar sessão',
        act: 'meu perfil|minha conta|por favor|sua conta',
        example: 'A minha conta: sair',
      },
      {
        words: '{word}',
        cue: '(possui|tem|tens) (conta|login|usuário|utilizador)',
        act: '(digite|insira|introduza|escreva) (a|o)',
        example: 'Tem utilizador? Introduza-o aqui',
      },
    ],
    'media-widget': [
      {
        words: '{word}',
        cue: 'a emissão|áudio|episódio|esta gravação|esta matéria|esta notícia|esta reportagem|este artigo|este podcast|galeria|legendas|leitor de áudio|leitor de vídeo|leitor multimédia|o áudio|o documentário|o episódio|o leitor|o player|o podcast|o programa|o som|player|podcast|podcasts|reprodução automática|reprodutor|vídeo|vídeos|voz (artificial|sintética)',
        act: '(em|no) (seu|teu) país|a carregar|assista|assistir|ativar|ative|ative o|carregando|clica|clique|começa|começará|completo|desativar|duração|ecrã inteiro|escutar|escute|falhas de|falhou|indisponível|ligue o|mudo|na íntegra|na sua região|não (carregou|foi possível (carregar|exibir|reproduzir)|funciona|pôde)|não disponível|não está disponível|não pode ser (reproduzido|visto|exibido)|ocorreu um erro|ouça|ouvir|pausa|pausar|pressione|prima|pronúncia|próximo|recarregar|recarregue|replay|reprodução|reproduza|reproduzir|rever|seguinte|segundos|silenciar|tela cheia|tenta|tente novamente|toque|vai começar|veja|ver',
        example: 'Toque para ver o vídeo completo',
      },
      {
        words: '{word}',
        cue: 'clique|pressione|prima|toque',
        act: 'para (reproduzir|ouvir|ver|assistir)|play',
        begins: true,
        example: 'Toque para reproduzir',
      },
      {
        words: '{word}',
        cue: '(carregue|clique|toque) (em|no) (play|reproduzir)|dê (o )?play',
        act: 'para (assistir|ouvir|ver)',
        begins: true,
        example: 'Carregue em reproduzir para ver a reportagem',
      },
    ],
    newsletter: [
      {
        words: '{word}',
        cue: '(seu|teu|meu) (e mail|email|correio|mail)|(sua|tua) (caixa|inbox)|(teu|seu|vosso) (email|endereço|endereço de e mail|correio|correio eletrónico|correio eletrônico|inbox)|a nossa (newsletter|carta)|boletim|boletins|caixa de correio|caixa de e mail|caixa de entrada|caixa postal|carta (diária|gratuita|semanal)|informativo|mailing|newsletter|newsletter (diária|semanal)|newsletters|nosso boletim|nossos alertas|por newsletter|resumo (diário|semanal)|via newsletter',
        act: 'aqui em baixo|as nossas histórias|as notícias|assina|assinar|assine|cada|cadastrar|cadastre|cancelar|chegam|coloque|coloque o|confirmar|confirme|cuidamos do resto|deixe|deixe nos|deixe o|descadastrar|descobre|descubra|digite o|digite seu|diretamente|enviamos|enviaremos|escreva|escreve|fique a par|gratuitamente|inscreva|inscreva se|inscreve te|inscrever|inscrever se|inscrever te|inscrição gratuita|insira|insira o|introduz|introduza o|lhe enviaremos|mandamos|não perca|não perca nada|nós enviamos|nós tratamos|nossa seleção|o essencial|o fio|o mais|o melhor|o nosso resumo|para não perder|pela inscrição|pela subscrição|perca (nada|nenhuma)|perca nada|perder nada|preencha|quero receber|receba|recebe|receber (o|a|os|as)|receberá|receberás|registe se|registre se|seleção|sem (publicidade|spam)|subscreva|subscreve|subscrever|te enviamos|toda (manhã|segunda|sexta|semana|quarta|quinta)|todas as|todas as manhãs|todas as noites|todas as tardes|todo (dia|domingo|sábado)|todo domingo|todos os|tratamos do resto|verifique',
        example: 'O melhor da semana na sua caixa de entrada',
      },
      {
        words: '{word}',
        cue: 'anular a (subscrição|inscrição)|cancelar (a|sua|a sua) (subscrição|inscrição|assinatura)|cancelar a newsletter|cancelar o recebimento|descadastrar|descadastrar se|desinscrever se|pode cancelar|podes cancelar|sair da lista',
        act: 'a qualquer altura|a qualquer momento|a todo momento|com um (clique|só clique|único clique)|com um clique|em qualquer altura|em um clique|facilmente|num clique|pode|poderá|poderás|podes|quando (desejar|quiseres)|quando quiser|sempre que quiser',
        example: 'Poderá cancelar a sua subscrição quando quiser',
      },
      {
        words: '{word}',
        cue: 'carta (diária|mensal|semanal)|uma carta (por dia|por semana)',
        act: 'grátis|gratuita|inscreva se|sem (publicidade|spam)',
        example: 'Uma carta semanal, gratuita e sem spam',
      },
      {
        words: '{word}',
        cue: '(enviamos|mandamos) (lhe|te) (as notícias|o essencial|o melhor)',
        act: 'à hora (da|do)|cada (dia|manhã|semana)|todas as|todos os',
        example: 'Mandamos-lhe o essencial à hora do café',
      },
      {
        words: '{word}',
        cue: 'no (seu|teu) (celular|telemóvel)|por (correio|e mail|email|whatsapp)',
        act: '(o|nosso) (boletim|resumo)|as notícias|o (essencial|melhor)',
        example: 'O resumo da manhã, por e-mail',
      },
      {
        words: '{word}',
        cue: 'receba|recebe',
        act: '(a nossa|as|as nossas|nossas|nossos|os|os nossos|todas as|todos os) [grandes|melhores|principais|últimas] (alertas|artigos|destaques|histórias|manchetes|matérias|notícias|reportagens|seleção)|o (essencial|melhor)',
        begins: true,
        example: 'Receba os nossos melhores artigos todos os domingos',
      },
    ],
    offer: [
      {
        words: '{word}',
        cue: 'a oferta|a promoção|adira|agora por|aproveite|aproveite a oferta|assinatura anual|assinatura com desconto|assinatura digital|assinatura mensal|assine|assine já|cancela quando|cancelar|cancele|código promocional|de assinatura|de desconto|desista quando|dias de teste|esta oferta|experimenta nos|experimente|experimente grátis|experimente nos|meses de teste|metade do preço|nossa oferta|nossas ofertas|nossos planos|o plano|o plano ideal|o plano que|ofereça uma assinatura|ofereça uma subscrição|oferta (anual|de aniversário|de natal|digital|exclusiva|flash|imperdível|relâmpago)|oferta de boas vindas|oferta de lançamento|oferta especial|oferta limitada|paga só|pague apenas|pague só|plano (digital|premium)|plano perfeito|planos a partir|planos desde|preço (especial|promocional|reduzido)|promoção|promoção de lançamento|quero assinar|sem cartão|sem compromisso|sem fidelidade|sem fidelização|semanas de experiência|semanas de teste|sua assinatura|subscreva já|subscrição (anual|digital|mensal|premium)|tarifa (especial|reduzida)|teste grátis|teste gratuito|teste nos|torne se assinante|tua assinatura',
        act: '(ao|por|cada|primeiro) mês|# (dólares|francos|prestações|parcelas)|# (euros|reais) (ao|por)|# (mês|meses|euro|euros|dias|semanas|ano|reais)|# de desconto|# por mês|a partir de|a preço de|a qualquer momento|assinar|cancele quando|conheça|de lançamento|de regresso|depois #|desde #|durante (#|os|o|um|três|dois|seis) (mês|meses|primeiro|primeiros|ano)|em promoção|em qualquer altura|em vez de #|escolha|grátis|no cartão|o primeiro mês|oferecer|os primeiros # meses|para si|para você|planos de assinatura|por (dois|três|um|cinco) (euro|euros|mês|meses|reais|real)|por #|por ano|por apenas #|por menos de|por mês|por semana|por tempo limitado|preços|preferir|presenteie|primeiro ano|primeiros (meses|três)|quando (desejar|lhe apetecer|preferir|quiseres|te apetecer)|quando quiser|que mais lhe|que mais te|sem (custo|custos)|sem custo|sem custos|um mês|veja|ver',
        example: 'Oferta de boas-vindas: primeiro mês por 1 €',
      },
      {
        words: '{word}',
        cue: 'economiza|economize|poupa|poupe',
        act: '(sua|uma|a|na) subscrição|(sua|uma|a|na|da) assinatura',
        begins: true,
        example: 'Poupe 30 % na sua assinatura',
      },
      {
        words: '{word}',
        cue: 'assinaturas|os # primeiros meses|planos|primeira semana|primeiras semanas|primeiro (ano|mês|trimestre)',
        act: '(a|depois|desde|por) (#|um|uma|dois|duas|três|quatro|cinco|seis|nove|dez) (dólar|dólares|euro|euros|reais|real)|(a|desde|por) #|(depois|e depois) #|# (euros|reais) (ao|mensais|por) [mês|semana]|# euros por|# por mês|cancela quando',
        example: 'Primeiro mês a um euro, depois nove euros mensais',
      },
    ],
    'paywall-notice': [
      {
        words: '{word}',
        cue: 'a quem assina|a quem subscreve|apenas quem assina|assinante|assinantes|assinantes (digitais|premium)|assinar|assinatura|assinatura (paga|digital)|assinaturas|assine|leitores registados|membros|nossos assinantes|nossos membros|os nossos subscritores|para quem assina|passa a premium|passe a premium|passe para premium|premium|quem é assinante|quem tem assinatura|seja premium|só quem assina|subscreva|subscreve|subscrição|subscritor|subscritores|torna te assinante|torne se assinante|torne se membro|uma assinatura abre|usuários cadastrados|utilizadores registados',
        act: '(a|à) (entrevista|história|investigação|reportagem) (completa|integral)|(está|página) bloqueada|(o|do) (restante|resto) [desta|deste|da|do] (artigo|matéria|reportagem|texto|notícia)|a matéria|a reportagem|acede à|aceder|acessar|acesse|acesso a todos|acesso completo|acesso exclusivo|acesso ilimitado|acesso restrito|apenas|apenas para|como (acaba|continua|termina) a história|conteúdo|conteúdos|continuar|continuas|continue|desbloquear|desbloqueie|descobrir|destinada|destinado|esta matéria|esta notícia|este artigo|este conteúdo|este texto|exclusiva|exclusivamente|exclusivo|exclusivos|faça login|ilimitado|incluído em|inicie sessão|já é|leia|leiam|leitura|lendo|ler|na íntegra|nossos planos|o artigo|para saber|prosseguir|prossiga|quer (continuar|ler|saber)|queres (continuar|ler)|reservada|reservado|reservados|restrito|seguir lendo|sem limites|só|só para|texto (completo|integral)|toda a (matéria|notícia|reportagem)|todo o (artigo|conteúdo|texto)|todos os planos|versão (completa|integral)',
        example: 'O resto da matéria está disponível só para assinantes',
      },
      {
        words: '{word}',
        cue: '(artigos|artigo|notícias|matérias|conteúdos|leituras|reportagens) (gratuitos|gratuito|gratuitas|grátis)|(seu|o) (limite|número máximo) [mensal] de (artigos|notícias|matérias|leituras|conteúdos)|artigos livres|cota de (artigos|matérias|notícias)|limite gratuito|matérias livres|quota (mensal|de artigos)',
        act: '(resta|restam) [lhe]|acabou|acabou de|ainda tem|atingido|atingiste|atingiu|consumiu|disponíveis|esgotada|esgotados|esgotou|este mês|já atingiu|já leu|leste|leu|restantes|tens|ultrapassou|você (leu|esgotou)|você atingiu|você já',
        example: 'Restam-lhe 2 leituras gratuitas esta semana',
      },
      {
        words: '{word}',
        cue: 'desbloquear|desbloqueie|ilimitada|ilimitado|ilimitados|sem limite|sem limites|sem restrições',
        act: '(gosto|liberdade|prazer) de ler|aceda|aceder|acesse|acesso|artigo|artigos|conteúdo|conteúdos|desfrute|leia|leitura|ler sem|matérias|notícias|ofereça a si',
        example: 'Leia todos os conteúdos sem limites',
      },
      {
        words: '{word}',
        cue: '(artigo|conteúdo|texto) (grátis|gratuito|livre)|(artigos|matérias|notícias|reportagens|textos) (grátis|gratuitas|gratuitos|livres)|(leitura|matéria|notícia|reportagem) (grátis|gratuita|livre)',
        act: 'é a (sua|tua)|é o (seu|teu)|esta semana|este mês|neste mês|primeira|primeiro|seu|sua|última|últimas|último|últimos',
        example: 'Este é o seu último artigo grátis',
      },
      {
        words: '{word}',
        cue: '(acesso|assinatura|conteúdo|edição|versão) (pago|paga|premium)|a quem assina|apenas quem assina|para quem assina|precisa de uma assinatura|quem assina|torna te assinante|torne se (assinante|membro|subscritor)',
        act: '(aceder|acessar) (ao|o) (texto|artigo)|(continuar|continua|continue) (a ler|a leitura|lendo)|a quem|o (restante|resto) (da|desta|deste|do) (artigo|matéria|notícia|reportagem|texto)|para ler|quer (continuar|ler)|queres (continuar|ler)|texto completo|texto integral',
        example: 'O restante desta reportagem é só para quem assina',
      },
      {
        words: '{word}',
        cue: 'ainda não é assinante|não (é|és) [ainda] (assinante|membro|subscritor)',
        act: '(leitura|texto) (acaba|para|termina)|a leitura|acaba aqui|para (continuar|prosseguir)|termina aqui',
        example: 'Não é assinante: a leitura acaba aqui',
      },
      {
        words: '{word}',
        cue: '(artigos|leituras|matérias|notícias) (grátis|gratuitas|gratuitos)|as gratuitas|limite grátis|os gratuitos',
        act: 'mais (duas|dois|três|um|uma|#)|acabam|esgota|esgotará|restam apenas|só (restam|tem)',
        example: 'Mais dois artigos e esgota os gratuitos',
      },
    ],
    'read-also': [
      {
        words: '{word}',
        cue: 'artigo|artigos|as mais|as nossas (histórias|reportagens)|conteúdos|histórias|matérias|notícias|o mais|os mais|posts|reportagens|vídeos',
        act: 'comentadas|compartilhadas|de interesse|deste tema|interessar|lidas|lidos|mais artigos|mais comentadas|mais lidas|mais lidos|mais notícias|mais vistas|mais vistos|mesma autora|mesma seção|mesma secção|mesmo assunto|mesmo autor|mesmo tema|outras|outros|para si|para você|partilhadas|perca|perder|pode interessar|pode também|poderá|populares|populares agora|que lhe podem|recentes|recomendadas|recomendados|recomendamos|relacionadas|relacionados|semelhantes|sobre este (assunto|tema)|sobre o (mesmo|tema)|sugeridas|sugeridos|talvez|também pode|também poderá|vistas|vistos',
        example: 'As notícias mais partilhadas do dia',
      },
      {
        words: '{word}',
        cue: 'esta (matéria|notícia|reportagem)|estas (histórias|leituras|notícias)|este artigo|estes artigos|lhe|quem sabe|talvez|te|você',
        act: '(pode|poderá|podem|poderão) [também] [lhe|te] (interessar|gostar)|(pode|poderá|podem|poderão|vai) (interessá lo|interessar lhe|interessar te|agradar|agradar lhe|gostar de|lhe interessar|te interessar|querer)|(vai|vão|podem|poderão) interessar [lhe|te]|[lhe] interesse|[lhe|te] (agrade|agradar|agradem|interessem)|não deixe de ler|não perca|seja do (seu|teu) interesse|sugerimos ainda|sugerimos também|também goste|vai gostar',
        example: 'Talvez também goste',
      },
      {
        words: '{word}',
        cue: 'os leitores|os nossos leitores|outros leitores|outros usuários|outros utilizadores',
        act: 'também (leram|viram|consultaram)',
        begins: true,
        example: 'Os nossos leitores também leram',
      },
      {
        words: '{word}',
        cue: 'outras leitoras|outros (assinantes|leitores|usuários|utilizadores)',
        act: 'consultaram|leram|viram',
        begins: true,
        example: 'Outros leitores consultaram',
      },
    ],
    'share-toolbar': [
      {
        words: '{word}',
        cue: '[para|clique para] (compartilha|encaminha|partilha|recomenda|reencaminhe|envia|mande)|[para|clique para] (partilhar|partilhe|compartilhar|compartilhe|enviar|envie|copiar|copie|imprimir|imprima|guardar|guarde|salvar|salve|recomendar|recomende|reenviar|encaminhar|encaminhe|tweetar|adicionar|adicione|link|url)|divulgue este|espalhe este|faça chegar|faz chegar|passe este|reencaminhar',
        act: '(a|com|para|ao|aos) (um|uma|os|as|seus|um seu|teus) (amigo|amiga|amigos|colega|colegas|contactos|contatos)|(aos|com os|entre os) (seus|teus) (amigos|conhecidos|contactos|contatos)|{siteName}|a matéria|a página|a um amigo|área de transferência|artigo|copiada|copiado|esta história|esta matéria|esta notícia|esta página|este artigo|este conteúdo|este texto|favoritos|ler (depois|mais tarde)|ler depois|mais tarde|minha lista|nas redes|nos favoritos|notícia|o link|os seus favoritos|para um amigo|pdf|por (mensagem|correio eletrónico|correio)|por e mail|por email|por mail|redes sociais|seus (amigos|favoritos)|teus amigos|via e mail',
        begins: true,
        example: 'Encaminhar a matéria a um amigo por e-mail',
      },
      {
        words: '{word}',
        cue: 'receba|receber|reencaminhar|reencaminhe',
        act: 'o link por (sms|e mail|mail)|por (e mail|mail|mensagem)',
        example: 'Receba o link por SMS',
      },
      {
        words: '{word}',
        cue: '(guardar|guarda|guarde|guarde o|guarde a|salvar|salve|salva) para|para (ler|lê la|lê lo)',
        act: 'depois|mais logo|mais tarde|noutro momento|outra hora|outro momento',
        example: 'Guarde para ler noutro momento',
      },
      {
        words: '{word}',
        cue: '(adicione|coloque|ponha|põe|salve) (este|esta|o|a) (artigo|matéria|notícia|página|texto)|(fala|fale) (deste|desta) (artigo|matéria|notícia)',
        act: '(aos|com os) (seus|teus) (amigos|contactos)|nos (favoritos|seus favoritos|teus favoritos)',
        begins: true,
        example: 'Ponha este artigo nos seus favoritos',
      },
    ],
    'thank-the-writer': [
      {
        words: '{word}',
        cue: '(deixe|deixar|dê) uma [pequena] gorjeta|(ofereça|oferecer|pague|pagar) [lhe] um café|agradeça|agradecer|apoie a autora|apoie o autor|dê um obrigado|diga obrigado|diz obrigado|envie um obrigado|ofereça lhe um café|oferece um café|paga lhe um café|pagar um café|pague lhe um café|pague um café|quer agradecer',
        act: 'a quem (a|o) escreveu|artigo|autor|autora|autores|jornalista|jornalistas|matéria|quem a escreveu|quem escreveu|quem o escreveu|redação|redator|redatora|repórter',
        example: 'Deixe uma gorjeta à jornalista',
      },
      {
        words: '{word}',
        cue: 'agradece',
        act: 'autor|autora|jornalista|redação',
        begins: true,
        example: 'Agradece à autora',
      },
    ],
    'translation-notice': [
      {
        words: '{word}',
        cue: 'artigo|áudio|conteúdo|documento|entrevista|este texto|ilustração|imagem|inglês|legendas|matéria|notícia|página|podcast|reportagem|resumo|texto|título|tradução|versão|vídeo|voz',
        act: '(dublado|dobrado|legendado|transcrito|transcrita|resumida) (automaticamente|por (ia|uma máquina|um robô))|(traduzido|traduzida|gerado|gerada|lido) automaticamente|[foi] (traduzido|traduzida|gerado|gerada|realizado|elaborado|redigido|lido|lida|resumido|criado|criada) [automaticamente] (por|com|através de|graças à|com ajuda de|com a ajuda de) [uma|a|um] (ia|inteligência artificial|máquina|robô|voz sintética|voz artificial|programa|ferramenta)|assistida por|com recurso a|de forma automática|de maneira automática|feita por (máquina|ia)|programa de tradução|tradutor automático|usando ia',
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
