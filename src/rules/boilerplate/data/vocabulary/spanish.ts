import type {PhraseBook} from '../../phrases.js'

/** The words of Spanish notices. See `Bag` of `phrases.ts`: no line of an article consists of those of one bag alone. */
export const spanishVocabulary: PhraseBook = {
  language: 'es',
  sets: {
    article:
      'artículo|artículos|contenido|contenidos|crónica|información|informaciones|nota|notas|noticia|noticias|página|publicación|reportaje|reportajes|texto|textos|vídeo|vídeos',
    siteName:
      'bluesky|facebook|instagram|linkedin|mastodon|messenger|pinterest|snapchat|telegram|threads|tiktok|twitter|whatsapp|youtube',
    word: '#|a|abajo|abierto|abonado|abonados|abónate|abre|abril|abrir|acá|acabas|acceda|accede|acceder|accesible|acceso|acepta|aceptado|aceptando|aceptar|aceptas|acepte|acepten|aceptes|acepto|acontecimientos|activa|activado|activar|active|actualice|actualidad|actualiza|actualización|actualizada|actualizado|actualizar|actualmente|ad|adblock|adblocker|además|adicional|administrar|admite|afiliación|afiliado|afiliados|agosto|agotado|agotaste|agradece|agradecer|agradecimiento|agradezca|agrega|agréganos|agregar|ahora|ahorra|ahorrar|ajustes|al|alcanzado|alcanzaste|alemán|alerta|alertas|algo|algún|alguna|algunas|algunos|almacenamos|almacenar|alta|am|amiga|amigo|amigos|amplía|ampliación|ampliando|ampliar|ampliará|ampliaremos|análisis|analíticas|android|anterior|anteriores|antes|antiguo|antiguos|anual|anunciante|anunciantes|anuncio|anuncios|añade|añádenos|añadir|año|años|aplicación|aportación|aporte|aportes|apoya|apóyanos|apoyar|apoye|apoyo|app|apple|appli|aprobados|aprovecha|aprovechar|aproveche|apúntate|aquella|aquí|arriba|artículo|artículos|artificial|asesoramiento|asesoría|así|asistencia|asociación|asunto|ataduras|audiencia|audio|aún|automática|automáticamente|autor|autora|autores|autorización|avisa|avísanos|avísenos|aviso|ayer|ayuda|ayúdanos|ayudar|baja|bajar|baje|bajo|bandeja|banner|barra|beneficios|bien|bienvenida|blanca|block|blocker|bloque|bloqueada|bloqueado|bloqueador|bloqueadores|bluesky|boletín|boletines|botón|branded|breve|búscanos|búsqueda|buzón|cada|caducado|café|calidad|cambia|cambiar|canal|canales|cancela|cancelar|cancele|cantidad|capital|capítulo|carácter|carga|cargado|cargando|cargar|cargarse|cargo|caso|categoría|celular|cerrado|cerrados|cerrar|cerrará|chino|chrome|ciencia|cierra|cierre|citando|citar|claves|clic|click|cliente|código|coinciden|colaboración|colaborador|colaboradores|columnista|columnistas|comenta|comentadas|comentar|comentario|comentarios|comente|comenzará|comercial|comerciales|comisión|como|comparta|comparte|compartí|compartidas|compartir|compatible|completa|completo|completos|compra|compras|comprometido|compromiso|comunica|comunicación|comunicar|comunidad|con|condiciones|conectado|conéctate|configura|configuración|configurar|confirma|confirmada|confirmar|conjunto|conoce|consejo|consejos|consentimiento|conservación|considerado|considerarse|consiente|consientes|constituir|constituye|constituyen|construcción|consulta|consultar|consulte|consumido|contacta|contáctanos|contener|contenidas|contenido|contenidos|content|contiene|contienen|continúa|continuación|continúan|continuar|continúe|contraseña|contribución|contribuye|convenga|conveniente|conversación|conversar|conviértete|cookie|cookies|copia|copiada|copiado|copiar|copie|copyright|corrección|correcciones|correctamente|correo|corte|cortesía|coste|costo|crea|creada|creado|crear|crecer|crédito|crees|crónica|ctrl|cualquier|cuando|cuenta|cuéntanos|cuéntanoslo|cuentas|cuidamos|cultura|cupo|da|dado|dale|danos|dar|darse|darte|date|dato|datos|de|debajo|debate|debe|deberían|debes|debido|decisión|deducible|deja|déjanos|dejar|deje|del|denunciar|deporte|deportes|derechos|desactiva|desactivado|desactivados|desactivar|desactive|desactualizado|desarrollo|desbloquea|desbloquear|desbloquee|descarga|descargar|descárgate|descargue|descubre|descubrir|descuento|desde|deseas|deseo|desgraciadamente|desgravable|deshabilita|deshabilite|deslice|desliza|deslizar|desplácese|desplaza|desplazar|desplázate|desplegar|despliega|después|destinada|destinado|detalles|detectado|detectamos|detectas|detectaste|día|diapositiva|diapositivas|diario|días|diciembre|difusión|digital|digitales|dinos|dínoslo|dirección|directamente|directo|dirigido|discover|disfruta|disfrutar|disfrute|disponible|disponibles|dispositivo|distribución|dólares|domingo|domingos|dona|donación|donaciones|donativo|done|duración|durante|e|economía|edge|edición|ediciones|editado|editor|editorial|efectos|ejercer|el|elaboración|elaborada|elaborado|electrónico|elegí|elegir|elemento|elige|elígenos|email|emitidas|empieza|en|encontrada|encontrado|encontranos|encontrar|encontrarnos|encontraste|encuentra|encuéntranos|enero|enlace|enlaces|entera|entérate|entero|entra|entrada|entradas|entrar|entrevista|envía|enviamos|envíanos|enviar|enviaremos|envíe|episodio|equipo|eres|errata|erratas|error|errores|es|esa|escanea|escriba|escríbanos|escribe|escríbenos|escribí|escribinos|escribir|escrita|escrito|escucha|escuchar|escuche|ese|esencial|espacio|español|especial|especialista|espera|espere|esperen|esta|estadísticas|estamos|están|estar|estas|este|estimado|estos|estoy|estrictamente|euro|euros|evento|exclusiva|exclusivamente|exclusivas|exclusividad|exclusivo|exclusivos|existe|existir|existiría|expandir|experiencia|expirado|explícita|explorer|expresa|expresada|expresadas|expresados|expresamente|externo|externos|facebook|fácil|fallo|fallos|falta|favor|favoritos|febrero|fecha|fin|final|finalidades|finalizado|financiado|financiera|financiero|financieros|fines|firefox|firma|firmante|firmantes|fiscal|flash|forma|formato|formulario|foto|fotos|fragmento|francés|fue|fuente|fuentes|funciona|funcionalidades|funcionamiento|funcionar|funciones|futuro|galería|ganar|gastos|gazapo|generada|generado|general|gestiona|gestionar|gesto|google|gracias|gráfico|grandes|gratis|gratuita|gratuitamente|gratuitas|gratuito|gratuitos|grupo|guarda|guardar|guarde|gusta|gustado|gustar|gustarte|gustó|h|ha|habilita|habilitado|habilitar|habilite|habrá|hacé|hacen|hacer|hacerte|hacete|hacia|haciendo|haga|has|hasta|hay|haz|hazlo|háznoslo|hazte|hemeroteca|hemos|herramienta|hilo|historia|historias|hora|horas|hoy|hrs|hs|html|ia|ideas|identifícate|identifíquese|idioma|ilimitada|ilimitado|ilimitados|ilustración|imagen|imágenes|importa|importante|importantes|imposible|imprecisión|imprescindible|impresiones|imprima|imprime|imprimible|imprimir|impuestos|incluye|incluyen|incorrecto|independencia|independiente|independientes|infografía|información|informaciones|informada|informado|informados|infórmanos|informar|informativo|informativos|inglés|ingresa|ingrese|ingresos|inicia|iniciada|inicialmente|iniciar|inicie|inicio|inscríbete|instagram|instala|instalar|instante|instantes|íntegra|íntegramente|íntegro|intelectual|inteligencia|intenta|inténtalo|intente|inténtelo|interés|interesar|interesará|interesarle|interesarte|interese|internacional|internet|intro|introduce|inversión|investigación|investigaciones|invierno|invita|invítala|invítalo|invitar|invite|ios|iphone|ir|italiano|javascript|jornada|jueves|julio|junio|juntos|jurídico|la|lamentablemente|lamentamos|lanzamiento|las|lateral|le|lea|lector|lectoras|lectores|lectura|lecturas|lee|leer|leernos|legal|leída|leídas|leído|leídos|leíste|les|leyendo|leyeron|libre|libres|like|limitada|límite|límites|línea|linkedin|links|lista|llegado|llegaste|lo|local|locales|los|luego|lugar|lugares|lunes|m|mail|mailing|mantener|mañana|mañanas|mapa|máquina|marca|marco|marketing|martes|marzo|más|mastodon|máximo|mayo|me|mediante|medición|medio|mediodía|mediodías|medios|medir|mejor|mejorar|mejores|mención|menos|mensaje|mensual|mensuales|menú|meramente|mercado|mes|meses|messenger|mi|miembros|miércoles|min|minuto|minutos|mira|mirar|mis|misma|mismo|mitad|moderación|moderadores|moderados|moderno|modifica|modificación|modificada|modificado|modificar|módulo|momento|momentos|mostrado|mostrar|mostrarse|móvil|muestra|mundo|muy|nacional|nada|nadie|navegación|navegador|navegando|navidad|necesariamente|necesarias|necesario|necesita|necesitamos|necesitas|news|newsletter|newsletters|ningún|ninguna|no|noche|noches|nombre|normas|nos|nota|notas|noticia|noticias|notifica|notificaciones|notifícanos|notificar|novedades|noviembre|nuestra|nuestras|nuestro|nuestros|nueva|nuevo|número|o|obligatorios|observación|observas|obsoleto|octubre|oculta|ocultar|oferta|ofertas|oficial|oficiales|ofrecer|ofrecerle|ofrecerte|ofrecida|ofrecido|oír|olvidado|olvidaste|olvidé|olvidó|omitir|opciones|opinas|opinión|opiniones|ordenar|original|ortografía|ortográfica|ortográfico|os|otras|otro|otros|paga|pagas|página|páginas|pago|pantalla|pantallas|papel|para|parcial|parcialmente|parece|parte|participa|participado|participar|partir|pasada|pasado|patrocinada|patrocinado|patrocinador|patrocinadores|patrocinados|pausa|pausar|pauta|paypal|pdf|pequeña|pequeño|percibir|perder|perderte|perdido|perfil|perfiles|periódico|periodismo|periodista|periodistas|permanencia|permiso|permite|permiten|permitir|personal|personales|personalizada|personalizados|personalizar|pesos|pie|pierda|pierdas|pincha|pinterest|plan|planes|plataforma|play|player|pm|pocos|podcast|podcasts|podemos|poder|podés|podido|podrá|podrás|podría|podrían|política|populares|por|porque|portada|portapapeles|poseer|posible|posición|postura|precio|precios|preferencias|preferida|preferidas|preferido|prefieras|premium|prensa|presentadas|presentado|presiona|previa|previo|primavera|primer|primera|primero|primeros|principal|principio|prioridad|privacidad|privada|privado|problema|procede|proceso|producido|productos|profesional|programa|prohibida|prohibidas|prohibido|promoción|promociones|pronto|propias|propiedad|propina|propios|proponer|propuesta|proseguir|prosigue|protección|protegemos|protegida|protegido|protegidos|proveedores|proviene|próxima|próximo|próximos|prueba|publica|publicación|publicaciones|publicada|publicado|publicados|publicar|publicidad|publicidades|publicitaria|publicitarias|publicitario|público|publirreportaje|pudo|puede|pueden|puedes|pulsa|pulsar|pulse|punto|puntos|puntual|puramente|qr|que|queda|quedan|quiera|quieras|quiere|quieres|quiero|quitar|quizá|quizás|rápida|rápido|rastreadores|reacción|reacciones|real|realizadas|realizado|reanuda|recarga|recargar|recargue|rechace|rechaza|rechazado|rechazar|reciba|recibe|recibí|recibimos|recibir|recibirá|recibirás|reciente|recientes|reclame|reclames|recogidos|recomendación|recomendaciones|recomendadas|recomendados|recomendamos|recomendar|recomienda|recomiende|recopilamos|recordar|recuérdame|recuperar|recurrente|red|redacción|redactado|redactor|redactora|redes|redifusión|reducir|reemplaza|reemplazan|reenviar|refleja|reflejan|regala|regalar|regalo|región|regional|registrada|registrado|registrados|registrarme|registrarse|registrarte|regístrate|regístrese|reglas|regresar|relacionadas|relacionados|relativas|relevantes|remunerados|renovación|replay|reporta|reportaje|reportajes|reportar|reporte|reproducción|reproduce|reproducir|reproducirse|reproductor|republicación|requiere|reservada|reservado|reservados|respeta|respetamos|responder|responsabilidad|responsables|resta|restablecer|restan|restantes|resto|restricciones|resultados|resumen|resumido|retira|retirar|retomar|revisa|revisada|revisado|revista|revive|revocar|riesgo|robot|ruso|s|sábado|sábados|saber|safari|salta|saltar|salvo|se|sea|sección|seg|seguí|seguimos|seguinos|seguir|seguirá|seguirnos|segunda|segundo|segundos|seguro|selección|selecciona|seleccionada|seleccionados|semana|semanas|sentimos|señalar|septiembre|ser|servicio|servicios|sesión|setiembre|si|sido|siendo|siento|siga|sigan|síganos|sigue|siguen|síguenos|siguiente|siguientes|silenciar|silencio|similares|simplemente|sin|sintética|sitio|smartphone|sms|snapchat|sobre|socia|sociales|sociedad|socio|socios|solamente|soles|solo|son|sonido|soporta|soporte|sos|soy|spot|store|stories|su|subido|subir|subtítulos|sugerencia|sugerimos|sugerir|sumario|sumate|superado|superior|sus|suscríbase|suscríbete|suscribirme|suscribirse|suscribirte|suscribite|suscripción|suscripciones|suscriptor|suscriptora|suscriptoras|suscriptores|suscrito|suscritos|sustituir|sustituye|sustituyen|tablet|tal|también|tarde|tardes|tarjeta|te|tecnología|tecnologías|teléfono|telegram|tema|temas|temporalmente|tener|tenés|tercera|terceros|terminado|terminar|terminará|texto|textos|threads|ti|tiempo|tiendas|tiene|tienen|tienes|tiktok|tipográfico|titulares|título|toda|todas|todavía|todo|todos|top|total|trabajo|traducción|traducida|traducido|tras|tratados|tratamiento|tratamos|tu|tuit|tuitear|tus|twitter|u|última|últimas|último|últimos|un|una|unas|únase|únete|única|únicamente|único|únicos|unite|unos|url|usa|usamos|usando|usas|uso|usted|ustedes|usuaria|usuario|usuarios|utiliza|utilizados|utilizamos|utilizan|utilizando|utilizas|válida|valoramos|vea|velocidad|venta|ventajas|ventana|ventas|veo|ver|verano|versión|vertidas|vertidos|vez|vida|vídeo|vídeos|viendo|viernes|vieron|visible|visítanos|vista|vistas|viste|visto|vistos|visualizar|visualizarse|viva|vivir|vivo|volver|vos|voz|vuelve|web|whatsapp|x|y|ya|youtube',
  },
  phrases: {
    'source-line': {
      line: [
        [
          '(artículo|nota|texto|noticia) (tomado|tomada|extraído|extraída|publicado|publicada) (de|del|de la|en) <name>',
          'Nota tomada del Correo del Valle',
        ],
      ],
    },
  },
  bags: {
    'ad-marker': [
      {
        words: '{word}',
        cue: 'anuncio|anuncios|comercial|comerciales|contenido patrocinado|corte publicitario|espacio publicitario|mensaje de nuestros patrocinadores|mensaje publicitario|pausa publicitaria|pauta|publicidad|publicidades|reclame|reclames|spot',
        act: '({article}|lectura|programa) (continúa|continúan|sigue|siguen|prosigue|se reanuda)|(continúa|continúan|sigue|siguen|prosigue) (después|tras|debajo|bajo|abajo|más abajo|luego|leyendo|la nota|la noticia|el artículo|el vídeo|el video|el contenido|la lectura|a continuación)|a punto de terminar|aguarda|cerrar|cerrará|cierra|cierre|continuar|continúe|denunciar|deslice|desliza|desplácese|desplaza|desplázate|espera|espere|esperen|estoy viendo|oculta|ocultar|omitir|por qué|proseguir|quitar|reportar|resto (del artículo|de la noticia|de la nota|del texto|del contenido|de la información)|salta|saltar|seguí|seguir|segundos|siga|terminará|terminará en|terminará pronto|veo',
        example: 'El resto de la noticia, bajo el anuncio',
      },
      {
        words: '{word}',
        cue: '(el|la|este|esta|tu|nuestro|nuestra) (artículo|nota|noticia|texto|lectura|información|contenido|entrevista|vídeo|video)',
        act: '(continúa|sigue|prosigue|se reanuda) [justo] (más abajo|abajo|debajo|a continuación|más adelante)',
        example: 'La noticia prosigue más abajo',
      },
      {
        words: '{word}',
        cue: 'baja|baje|deslice|desliza|desplácese|desplázate|haga scroll|haz scroll',
        act: '(seguir|continuar) (leyendo|la lectura)|leer el resto|leer más',
        example: 'Desliza para continuar la lectura',
      },
    ],
    'browser-notice': [
      {
        words: '{word}',
        cue: 'ad block|ad blocker|adblock|adblocker|bloqueador|bloqueadores|flash player|javascript|navegador',
        act: 'activa|activado|activar|active|actualice|actualiza|actualizar|admite|antiguo|compatible|continuar|desactiva|desactivar|desactive|desactualizado|deshabilita|deshabilite|detectado|detectamos|disfrutar|funciona mal|habilita|habilitado|habilitar|habilite|lista blanca|moderno|mostrar|no funciona|obsoleto|pausa|permite|recarga|recargue|seguir leyendo|soporta',
        example: 'Hemos detectado que usas un bloqueador de anuncios',
      },
    ],
    'cms-leftover': [
      {
        words: '{word}',
        cue: 'contenido|el video|esta foto|esta galería|esta imagen|esta infografía|esta página|esta publicación|este elemento|este gráfico|este mapa|este módulo|este tuit|este vídeo',
        act: 'bloqueada|bloqueado|cargado|cargando|cargar|cargarse|disponible|encontrada|encontrado|encontrar|mostrado|mostrar|mostrarse|no disponible|reproducir|reproducirse|visualizarse',
        example: 'Lo sentimos, este mapa no puede mostrarse',
      },
    ],
    comments: [
      {
        words: '{word}',
        cue: 'comenta|comentar|comentario|comentarios|comente|la conversación|qué opinas|reacciones|su opinión|tu opinión|tu reacción|tus impresiones',
        act: 'agrega|agregar|añade|añadir|aún no hay|cargar|cerrado|cerrados|comparte|cuenta nos|cuéntanos|cuéntanoslo|danos|dar|deja|dejar|deje|denunciar|desactivados|dinos|dínoslo|envía|enviar|escriba|escribe|escribí|escribir|hay|inicia sesión|iniciar sesión|lee|leer|moderación|moderados|mostrar|muestra|ningún|no hay|normas|obligatorios|ocultar|ordenar|participa|participar|primera|primero|publica|publicar|registrarte|regístrate|reglas|reportar|respeta|responder|sé el|sea el|sumate|únete|ver',
        example: 'Escriba su opinión en los comentarios de la nota',
      },
    ],
    'consent-notice': [
      {
        words: '{word}',
        cue: 'cookie|cookies|rastreadores',
        act: 'acepta|aceptado|aceptando|aceptar|aceptas|acepte|aceptes|acepto|activa|activar|administrar|ajustes|almacenamos|almacenar|audiencia|aviso|bloqueada|bloqueado|configura|configuración|configurar|consentimiento|consiente|consientes|desactivado|experiencia|finalidades|gestiona|gestionar|guardar|instalar|marketing|medición|mejorar|modificar|mostrar|navegación|necesarias|opciones|permite|permitir|política|preferencias|propias|publicitarias|rechace|rechaza|rechazado|rechazar|rechazo|socios|terceros|usa|usamos|utiliza|utilizamos|utilizan|visualizar',
        example: 'Gestiona o rechaza las cookies de nuestros socios',
      },
      {
        words: '{word}',
        cue: '(tu|su|mi|mis|tus|sus) (consentimiento|preferencias|privacidad|datos|datos personales|vida privada|opciones)|política de privacidad|privacidad',
        act: 'acepta|aceptas|acepto|ajustes|almacenamos|cambia|cambiar|configura|configuración|configurar|cuando quiera|cuando quieras|cuidamos|ejercer|en cualquier momento|gestiona|gestionar|importa|más detalles|más información|modifica|modificar|personalizar|política|protegemos|recopilamos|respetamos|retira|retirar|revocar|socios|tratamos|usamos|valoramos',
        example: 'Cuidamos tus datos y tu privacidad',
      },
    ],
    'continue-reading': [
      {
        words: '{word}',
        cue: '[para|aquí para|pulsa para|pulse para|pulsa aquí para|pulse aquí para|haz clic para|haga clic para|haz clic aquí para|pincha aquí para] (leer|lee|lea|leé|ver|vea|mira|mirá|consultar|consulta|consulte|descubrir|descubre|mostrar|muestra|desplegar|despliega|abrir|abre|encuentra|(seguir|sigue|siga|seguí|continuar|continúa|continúe) leyendo|retomar|acceder|accede|acceda|cargar|ampliar|amplía|expandir)',
        act: '(el|del|este) texto (completo|íntegro)|artículo completo|artículos|contenido|contenidos|el artículo|entrevista completa|esta nota|esta noticia|este artículo|historia completa|información|la nota|la noticia|más artículos|más noticias|nota completa|noticia completa|nuestra edición|nuestra página|nuestra web|nuestro sitio|página siguiente|siguiente página|sitio web',
        begins: true,
        example: 'Desplegar el texto completo de la entrevista',
      },
      {
        words: '{word}',
        cue: '(retomar|retoma|retome|reanudar) la lectura',
        act: 'artículo|de la historia|del texto|nota|noticia',
        begins: true,
        example: 'Retoma la lectura de la nota',
      },
    ],
    control: [
      {
        words: '{word}',
        cue: 'abrir|acceder|ampliar|bajar|cargar|cerrar|deslizar|desplazar|desplázate|diapositiva|foto|imagen|ir|mostrar|ocultar|reducir|regresar|saltar|subir|volver|vuelve',
        act: '# de #|a la portada|barra lateral|contenido principal|diapositivas|galería|inicio de la página|la imagen|más resultados|menú|navegación|página anterior|página de inicio|página siguiente|pantalla completa|parte superior|pie de página|principio de la página|sumario',
        begins: true,
        example: 'Ocultar la barra lateral',
      },
    ],
    copyright: [
      {
        words: '{word}',
        cue: 'copyright|derechos de autor|derechos de reproducción|derechos reservados|redifusión|reproducción|reproducir|republicación|todos los derechos',
        act: 'autorización|estrictamente|expresamente|permiso|prohibida|prohibidas|prohibido|protegida|protegido|protegidos|reservado|reservados|sin consentimiento',
        example: 'Queda prohibida la reproducción sin permiso escrito del editor',
      },
    ],
    'date-stamp': [
      {
        words: '{word}',
        cue: '(artículo|nota|noticia) (actualizado|actualizada|publicado|publicada)|[última] (actualización|modificación)|actualizada|actualizado|creado|editado|modificada|modificado|publicación|publicada|publicado|subido',
        act: '# #|# h|# horas|# minutos|(el|lunes|martes|miércoles|jueves|viernes|sábado|domingo) #|a las #|ayer|esta mañana|hace #|hoy',
        begins: true,
        example: 'Publicado ayer, actualizado hace 20 minutos',
      },
    ],
    disclaimer: [
      {
        words: '{word}',
        cue: 'afiliación|afiliado|afiliados|anunciante|branded content|contenido comercial|patrocinada|patrocinado|patrocinados|publicidad|publirreportaje|remunerados',
        act: 'artículo|contenido|contiene|contienen|creado|elaborado|enlaces|escrito|ganar|incluye|incluyen|links|nota|ofrecido|página|percibir|producido|realizado|recibimos|recibir|redactado|texto',
        example: 'Algunos enlaces de esta nota son de afiliación',
      },
      {
        words: '{word}',
        cue: 'coinciden|comparte|exclusiva responsabilidad|exclusivas de|refleja|reflejan|responsabilidad exclusiva|única responsabilidad|únicos responsables',
        act: 'autor|autora|autores|columnista|columnistas|firmantes|medio|opiniones|puntos de vista|redacción',
        example: 'El medio no comparte necesariamente las opiniones de sus columnistas',
      },
      {
        words: '{word}',
        cue: '(asesoramiento|consejo|consejos|consulta|asesoría|recomendación) [de|en] (inversión|financiero|financiera|financieros|médico|médica|médicos|legal|jurídico|fiscal|profesional)|carácter informativo|fines informativos|fines meramente informativos|meramente informativo|título informativo',
        act: 'artículo|constituye|constituyen|contenido|información|nota|precios|reemplaza|reemplazan|sitio|solo|sustituye|sustituyen|únicamente',
        example: 'La información ofrecida no sustituye la consulta médica',
      },
      {
        words: '{word}',
        cue: '(consejo|opinión|consulta|diagnóstico) (de un|del|de tu|de su|con un|con su|con tu) (médico|profesional|especialista)',
        act: 'reemplaza|reemplazan|sustituye|sustituyen',
        example: 'Este contenido no reemplaza la consulta con su médico',
      },
      {
        words: '{word}',
        cue: 'en colaboración con (una marca|un anunciante|un socio|nuestro socio)|única responsable|único responsable',
        act: 'autor|autora|creado|de sus opiniones|elaborado|producido|realizado',
        example: 'Contenido creado en colaboración con una marca',
      },
    ],
    donation: [
      {
        words: '{word}',
        cue: 'apoya|apóyanos|apoye|ayúdanos|cada aporte|cada contribución|cada donación|colabora con el periodismo|contribuya|contribuye|dona|done|gracias a ti|hacé una donación|hacer una donación|hacete socio|haga una donación|haz un donativo|haz una donación|hazte socia|hazte socio|sin ti|su apoyo|tu aportación|tu aporte|tu apoyo|tu ayuda|tu contribución|tu donación|tu donativo|tus aportes',
        act: 'cuenta|deducible|desgravable|diario|en línea|existiría|independencia|independiente|independientes|información|libre|libres|medio|medios|mensual|nos ayuda|nos ayudan|nos permite|periódico|periodismo|periodistas|posible|puntual|recurrente|redacción|revista|suma',
        example: 'Gracias a ti este medio sigue siendo libre',
      },
    ],
    'error-report': [
      {
        words: '{word}',
        cue: 'corrección|correcciones|errata|erratas|error|errores|fallo|fallos|falta de ortografía|gazapo|imprecisión',
        act: 'avisa|avísanos|avísenos|ayúdanos|comunica|comunicar|contacta|contáctanos|cuéntanos|cuéntenos|detectado|detectaste|díganos|dinos|dínoslo|encontrado|encontraste|envíanos|escriba a|escríbanos|escribe a|escríbenos|escribinos|ha encontrado|ha visto|has encontrado|has visto|háznoslo saber|infórmanos|informar|notifica|notifícanos|notificar|notifíquenos|proponer|reporta|repórtalo|reportar|reporte|señálalo|señalar|si detectas|si observas|sugerir|viste',
        example: 'Escríbenos si has visto alguna errata en la noticia',
      },
    ],
    'follow-us': [
      {
        words: '{word}',
        cue: '{siteName}|app store|en nuestra app|google|google discover|google news|google noticias|google play|la aplicación|la app|notificaciones|nuestra aplicación|nuestra app|nuestra comunidad|nuestra página|nuestras alertas|nuestras páginas|nuestras redes|nuestro canal|redes sociales',
        act: 'accede|activa|active|agrega|agréganos|añade|añádenos|búscanos|conéctate|dale like|dale me gusta|danos like|descarga|descargar|descargue|disponible|elígenos|encontranos|encontrarnos|encuentra|encuéntranos|entra|estamos|forma parte|instala|recibe|recibí|seguinos|seguirnos|síganos|síguenos|sumate|suscríbete|suscribite|toda la actualidad|toda la información|todas las noticias|únase|únete|unite|visítanos',
        example: 'Encuéntranos en Bluesky y en todas nuestras redes',
      },
    ],
    'live-marker': [
      {
        words: '{word}',
        cue: 'directo|en vivo|minuto a minuto|página|última hora|vivo',
        act: 'actualice|actualiza|actualizada|actualizar|en desarrollo|finalizado|ha terminado|recarga|recargar|recargue|revive|seguí|siga|sigan|sigue',
        example: 'Recarga la página para las últimas novedades',
      },
      {
        words: '{word}',
        cue: 'artículo|historia|información|nota|noticia',
        act: 'en actualización|en ampliación|en breve|en construcción|en desarrollo|en elaboración|en proceso|está en actualización|habrá ampliación',
        example: 'Información en elaboración',
      },
      {
        words: '{word}',
        cue: 'el directo|este directo|página',
        act: '(se actualiza|se actualizará|se refresca) (automáticamente|sola|cada # minutos)',
        example: 'Esta página se refresca automáticamente',
      },
    ],
    login: [
      {
        words: '{word}',
        cue: 'accede a tu cuenta|accede con|contraseña|cuenta|entra con|entrar con|identifícate|identifíquese|ingresa con|inicia sesión|iniciar sesión|inicie sesión|registrada|registrado|registrarme|registrarse|regístrate|regístrese|sesión|usuario registrado',
        act: 'apple|aún no|caducado|cerrar|cliente|con tu correo|crea|crear|crear mi|crear una|expirado|facebook|google|gratis|iniciada|mantener|no tenés|no tienes|olvidado|olvidaste|olvidé|olvidó|perdido|recordar|recordar mi|recuérdame|recuperar|restablecer|suscriptor|suscrito|todavía no|ya eres|ya estás|ya estoy|ya sos|ya tenés|ya tiene|ya tienes',
        example: '¿Aún no estás registrado? Entra con Google',
      },
      {
        words: '{word}',
        cue: 'cerrar mi sesión|cerrar sesión|identifícate|identifíquese',
        act: 'mi cuenta|mi perfil|por favor|tu cuenta',
        example: 'Mi perfil: cerrar sesión',
      },
    ],
    'media-widget': [
      {
        words: '{word}',
        cue: 'audio|el sonido|episodio|esta nota|esta noticia|este artículo|galería|podcast|podcasts|reproductor|subtítulos|vídeo|vídeos',
        act: 'activa|activar|active|cargando|comenzará|desactivar|disponible no|duración|empieza|escucha|escuchar|escuche|haz clic|mira|mirar|no disponible|no está disponible|oír|pantalla completa|pausa|pausar|pulsa|replay|reproducción|reproduce|reproducir|segundos|siguiente|silenciar|silencio|vea|ver',
        example: 'Pulsa para ver el vídeo completo',
      },
      {
        words: '{word}',
        cue: 'haga clic|haz clic|presiona|pulsa|pulse|toca',
        act: 'para (reproducir|escuchar|ver|oír)|play|reproducir',
        begins: true,
        example: 'Toca para escuchar',
      },
    ],
    newsletter: [
      {
        words: '{word}',
        cue: '(tu|su|mi) (correo|buzón|bandeja|e mail|email|dirección de correo)|bandeja de entrada|boletín|boletín informativo|boletines|mailing|newsletter|newsletters|tu email|tu mail',
        act: 'apúntate|cada|cada día|cada mañana|cada noche|cada semana|cada tarde|cancelar tu|confirma|confirmar|darse de baja|darte de baja|date de alta|déjanos|descubre|directamente|el hilo|enviamos|enviaremos|escribe tu|gracias por suscribirse|gracias por suscribirte|ingresa tu|inscríbete|inscripción gratuita|introduce tu|las claves|le enviaremos|lo esencial|lo más|lo mejor|no pierdas|no te pierdas|quiero recibir|reciba|recibe|recibí|recibir (el|la|los|las|nuestro|nuestra)|recibirás|regístrate|revisa|suscríbase|suscríbete|suscribirme|suscribirse|suscribirte|suscribite|te enviamos|te enviaremos|todas las|todos los',
        example: 'Lo mejor del día en tu bandeja de entrada',
      },
      {
        words: '{word}',
        cue: 'cancelar su (suscripción|inscripción)|cancelar tu (suscripción|inscripción)|darme de baja|darse de baja|darte de baja|desuscribirte',
        act: 'cuando quiera|cuando quieras|en cualquier momento|podrá|podrás|puede|puedes',
        example: 'Podrás darte de baja en cualquier momento',
      },
    ],
    offer: [
      {
        words: '{word}',
        cue: 'aprovecha|aprovecha la oferta|aproveche|aproveche la oferta|cancela|cancele|de descuento|de suscripción|el plan ideal|el plan que|esta oferta|esta promoción|mitad de precio|nuestra oferta|nuestras ofertas|nuestros planes|oferta de bienvenida|oferta de lanzamiento|oferta del día|oferta especial|oferta exclusiva|oferta limitada|plan perfecto|planes de suscripción|promoción|prueba gratis|prueba gratuita|pruébalo gratis|regala una suscripción|sin compromiso|sin permanencia|sin tarjeta|suscríbase|suscríbete|suscribirme|suscribite|suscripción anual|suscripción digital|suscripción mensual|tu suscripción',
        act: '# (mes|meses|euro|euros|días|semanas|año|pesos|dólares)|(al|por|cada|primer) mes|a partir de|al año|al mes|conoce|cuando quiera|cuando quieras|de permanencia|descubre|desde #|elegí|elegir|elige|en cualquier momento|para ti|por #|por # al mes|por solo #|precios|prefieras|primer año|regalar|te convenga|un mes|ver',
        example: 'Oferta de bienvenida: primer mes por 1 €',
      },
      {
        words: '{word}',
        cue: 'ahorra|ahorre',
        act: '(tu|su|la|una) suscripción',
        begins: true,
        example: 'Ahorra un 30 % en tu suscripción',
      },
    ],
    'paywall-notice': [
      {
        words: '{word}',
        cue: 'a socios|abonado|abonados|abónate|hazte premium|hazte socio|lectores registrados|los socios|miembros de la comunidad|nuestros socios|para miembros|para socios|premium|suscríbase|suscríbete|suscribirse|suscribirte|suscribite|suscripción|suscripciones|suscriptor|suscriptora|suscriptoras|suscriptores|suscrito|suscritos|usuarios registrados',
        act: 'accede|acceder|acceso a todos|acceso completo|acceso exclusivo|acceso ilimitado|contenidos|continuar|desbloquea|desbloquear|desbloquee|descubrir|disfruta|esta nota|esta noticia|este artículo|este contenido|este texto|exclusiva|exclusivamente|exclusividad|exclusivo|exclusivos|ilimitado|inicia sesión|inicie sesión|lea|lectura|lee|leer|reservada|reservado|reservados|seguí leyendo|seguir leyendo|sin límites|solo|únicamente|ya eres',
        example: 'Solo nuestros suscriptores pueden leer esta noticia',
      },
      {
        words: '{word}',
        cue: '(artículos|artículo|noticias|notas|contenidos|lecturas) (gratuitos|gratuito|gratuitas|gratis)|(tu|su|el) (límite|cupo|número|máximo) [mensual|diario] de (artículos|noticias|notas|lecturas|contenidos)',
        act: '(te|le|les) (queda|quedan|resta|restan)|agotado|agotaste|alcanzaste|disponibles|ha alcanzado|ha leído|has alcanzado|has consumido|has leído|has llegado|has superado|leíste|llegaste|restantes',
        example: 'Te quedan lecturas gratuitas esta semana',
      },
      {
        words: '{word}',
        cue: 'desbloquea|desbloquear|desbloquee|ilimitada|ilimitado|ilimitados|sin límite|sin límites|sin restricciones',
        act: 'accede|acceder|acceso|artículo|artículos|contenido|contenidos|disfruta|lectura|lee|nota|noticias',
        example: 'Lee todos los contenidos sin límites',
      },
    ],
    'read-also': [
      {
        words: '{word}',
        cue: 'artículo|artículos|contenidos|entradas|historias|las más|lo más|los más|más sobre|notas|noticias|publicaciones|vídeos',
        act: 'comentadas|compartidas|de interés|este asunto|este tema|gustar|gustarte|interesar|interesarte|leídas|leído|leídos|más artículos|más leídas|más leído|más leídos|más notas|más noticias|más vistas|más visto|misma autora|misma sección|mismo autor|mismo tema|otras|otros|perder|perderte|pierdas|populares|recientes|recomendadas|recomendados|relacionadas|relacionados|similares|también|te guste|vistas|visto',
        example: 'Las noticias más compartidas del día',
      },
      {
        words: '{word}',
        cue: 'gustarte|interesarle|interesarte|le|les|os|te',
        act: 'interesar|interesará|interese|podría gustarte|podría interesar|podría interesarte|podrían interesar|puede interesar|puede interesarte|pueden interesar|quizá te interese|quizás te interese|recomendamos leer|sugerimos leer',
        example: 'Quizá le interese también',
      },
      {
        words: '{word}',
        cue: 'esto|le|les|os|que|te',
        act: '(puede|podría|pueden|podrían) [que] [también] [te|le] (interesar|gustar|interese|guste|interesarte|gustarte)|no dejes de leer|quizás también|también te (guste|interese|gustará|interesará)',
        example: 'Puede que también te guste',
      },
      {
        words: '{word}',
        cue: 'los lectores|nuestros lectores|otros lectores|otros usuarios',
        act: 'también (leyeron|vieron|han leído|han visto|consultaron)',
        begins: true,
        example: 'Nuestros lectores también leyeron',
      },
    ],
    'share-toolbar': [
      {
        words: '{word}',
        cue: '[para|pulsa para|haz clic para] (compartir|comparte|comparta|compartí|enviar|envía|envíe|copiar|copia|copie|imprimir|imprime|imprima|guardar|guarda|guarde|recomendar|recomienda|recomiende|reenviar|tuitear|añadir|añade|agregar|enlace|url)',
        act: '{siteName}|artículo|copiada|copiado|después|el enlace|en redes|esta nota|esta noticia|esta página|este artículo|este contenido|favoritos|la nota|la noticia|la página|leer después|leer más tarde|más tarde|mi lista|pdf|por correo|por e mail|por email|por mail|portapapeles|redes sociales',
        begins: true,
        example: 'Reenviar la nota a un amigo por correo',
      },
      {
        words: '{word}',
        cue: 'reciba|recibe|recibir',
        act: 'el enlace por (sms|correo|mail)',
        example: 'Recibe el enlace por SMS',
      },
    ],
    'thank-the-writer': [
      {
        words: '{word}',
        cue: '(deja|dejá|dejar|deje|da|dale) una [pequeña] propina|(invita|invitá|invite|invitar|paga|regala) [le] [a] un café|agradece|agradecer|agradezca|da las gracias|dale las gracias|dar las gracias|das las gracias|envía un agradecimiento|invita|invítala a un café|invítalo a un café',
        act: 'a un café|artículo|autor|autora|periodista|redactor|redactora',
        example: 'Dale las gracias a la autora',
      },
    ],
    'translation-notice': [
      {
        words: '{word}',
        cue: 'artículo|audio|contenido|ilustración|imagen|inglés|nota|noticia|página|podcast|resumen|texto|título|traducción|versión',
        act: '(traducido|traducida|generado|generada|leído) automáticamente|[ha sido|fue] (traducido|traducida|generado|generada|realizado|elaborado|redactado|leído|leída|resumido|creado|creada) [automáticamente] (por|con|mediante|gracias a|con ayuda de) [una|la|un|de] (ia|inteligencia artificial|máquina|robot|voz sintética|voz artificial|programa|herramienta)',
        example: 'Resumen elaborado con IA y revisado por la redacción',
      },
      {
        words: '{word}',
        cue: 'alemán|francés|inglés|italiano|portugués|ruso',
        act: 'traducción automática|traducida automáticamente|traducido automáticamente',
        example: 'Traducción automática del inglés',
      },
      {
        words: '{word}',
        cue: 'audio|lectura|voz',
        act: '(generada|generado|leída|leído|producida) (con|por|mediante) [una|la] (ia|inteligencia artificial|voz sintética|máquina)',
        example: 'Voz generada con inteligencia artificial',
      },
    ],
  },
}
