import type {PhraseBook} from '../../phrases.js'

/** The words of Spanish notices. See `Bag` of `phrases.ts`: no line of an article consists of those of one bag alone. */
export const spanishVocabulary: PhraseBook = {
  language: 'es',
  sets: {
    article:
      'artículo|artículos|nota|notas|noticia|noticias|contenido|contenidos|texto|textos|página|vídeo|vídeos|publicación|reportaje|reportajes|información|informaciones|crónica',
    siteName:
      'facebook|instagram|whatsapp|telegram|tiktok|youtube|linkedin|twitter|bluesky|threads|mastodon|snapchat|messenger|pinterest',
    word: 'a|abajo|abierto|abonado|abonados|abónate|abre|abril|abrir|acá|acabas|acceda|accede|acceder|accesible|acceso|acepta|aceptado|aceptando|aceptar|aceptas|acepte|acepto|acontecimientos|activa|activado|activar|active|actualice|actualidad|actualiza|actualización|actualizada|actualizado|actualizar|actualmente|ad|adblock|adblocker|además|adicional|administrar|admite|afiliación|afiliado|afiliados|agosto|agotado|agotaste|agradece|agradecer|agradecimiento|agradezca|agrega|agréganos|agregar|ahora|ajustes|al|alcanzado|alcanzaste|alemán|alerta|alertas|algo|algún|alguna|algunas|algunos|almacenamos|almacenar|alta|am|amiga|amigo|amigos|amplía|ampliación|ampliando|ampliar|ampliará|ampliaremos|añade|añádenos|añadir|análisis|analíticas|android|año|años|anterior|anteriores|antes|antiguo|antiguos|anual|anunciante|anunciantes|anuncio|anuncios|aplicación|aportación|aporte|aportes|apoya|apóyanos|apoyar|apoye|apoyo|app|apple|appli|aprobados|aprovecha|aprovechar|aproveche|apúntate|aquí|arriba|artículo|artículos|artificial|asesoramiento|asesoría|así|asistencia|asociación|asunto|ataduras|audiencia|audio|aún|automática|automáticamente|autor|autora|autores|autorización|avisa|avísanos|avísenos|aviso|ayer|ayuda|ayúdanos|ayudar|baja|bajar|bajo|bandeja|banner|barra|beneficios|bien|bienvenida|blanca|block|blocker|bloque|bloqueada|bloqueado|bloqueador|bloqueadores|bluesky|boletín|boletines|botón|branded|breve|búscanos|búsqueda|buzón|cada|caducado|café|calidad|cambia|cambiar|canal|canales|cancela|cancelar|cancele|cantidad|capital|carácter|carga|cargado|cargando|cargar|cargarse|caso|categoría|celular|cerrado|cerrados|cerrar|cerrará|chino|chrome|ciencia|cierra|cierre|citando|citar|claves|clic|click|cliente|código|coinciden|colaboración|colaborador|colaboradores|columnista|columnistas|comenta|comentadas|comentar|comentario|comentarios|comente|comenzará|comercial|comerciales|comisión|como|comparta|comparte|compartí|compartidas|compartir|compatible|completa|completo|completos|compra|compras|comprometido|compromiso|comunica|comunicación|comunicar|comunidad|con|condiciones|conectado|conéctate|configura|configuración|configurar|confirma|confirmada|confirmar|conjunto|conoce|consejo|consejos|consentimiento|conservación|considerado|considerarse|consiente|consientes|constituir|constituye|constituyen|construcción|consulta|consultar|consulte|consumido|contacta|contáctanos|contener|contenidas|contenido|contenidos|content|contiene|contienen|continúa|continuación|continúan|continuar|continúe|contraseña|contribución|conversación|conversar|conviértete|cookie|cookies|copia|copiada|copiado|copiar|copie|copyright|corrección|correcciones|correctamente|correo|corte|coste|costo|crea|creada|creado|crear|crecer|crédito|crees|crónica|ctrl|cualquier|cuando|cuenta|cuéntanos|cuéntanoslo|cuentas|cuidamos|cultura|cupo|da|dado|dale|danos|dar|darse|darte|date|dato|datos|de|debajo|debate|debe|deberían|debes|debido|decisión|deducible|deja|dejar|deje|del|denunciar|deporte|deportes|derechos|desactiva|desactivado|desactivados|desactivar|desactive|desactualizado|desarrollo|desbloquea|desbloquear|desbloquee|descarga|descargar|descargue|descubre|descubrir|descuento|desde|deseas|deseo|desgraciadamente|desgravable|deshabilita|deshabilite|deslice|desliza|deslizar|desplácese|desplaza|desplazar|desplázate|desplegar|despliega|después|destinada|destinado|detalles|detectado|detectamos|detectaste|día|diapositiva|diapositivas|diario|días|diciembre|difusión|digital|digitales|dinos|dínoslo|dirección|directamente|directo|dirigido|discover|disfruta|disfrutar|disfrute|disponible|disponibles|dispositivo|distribución|dólares|domingo|domingos|dona|donación|donaciones|donativo|done|duración|durante|e|economía|edge|edición|ediciones|editado|editor|editorial|efectos|ejercer|el|elaboración|elaborado|electrónico|elegí|elegir|elemento|elige|elígenos|email|emitidas|empieza|en|encontrada|encontrado|encontranos|encontrar|encontrarnos|encontraste|encuentra|encuéntranos|enero|enlace|enlaces|entera|entérate|entero|entra|entrada|entradas|entrar|entrevista|envía|enviamos|envíanos|enviar|enviaremos|envíe|episodio|equipo|eres|errata|erratas|error|errores|es|esa|escanea|escriba|escríbanos|escribe|escríbenos|escribí|escribinos|escribir|escrita|escrito|escucha|escuchar|escuche|ese|esencial|espacio|español|especial|especialista|esta|estadísticas|estamos|están|estar|estas|este|estos|estoy|estrictamente|euro|euros|evento|exclusiva|exclusivamente|exclusivas|exclusividad|exclusivo|exclusivos|existe|existir|existiría|expandir|experiencia|expirado|explícita|explorer|expresa|expresada|expresadas|expresados|expresamente|externo|externos|facebook|fácil|fallo|fallos|falta|favor|favoritos|febrero|fecha|fin|finalidades|finalizado|financiado|financiera|financiero|financieros|fines|firefox|firma|firmante|firmantes|fiscal|flash|forma|formato|formulario|foto|fotos|fragmento|francés|fue|fuente|fuentes|funciona|funcionalidades|funcionamiento|funcionar|funciones|futuro|galería|ganar|gastos|gazapo|generada|generado|general|gestiona|gestionar|gesto|google|gracias|gráfico|grandes|gratis|gratuita|gratuitamente|gratuitas|gratuito|gratuitos|grupo|guarda|guardar|guarde|gusta|gustado|gustar|gustarte|gustó|h|ha|habilita|habilitado|habilitar|habilite|habrá|hacé|hacen|hacer|hacerte|hacete|hacia|haciendo|haga|has|hasta|hay|haz|hazlo|háznoslo|hazte|hemeroteca|hemos|herramienta|hilo|historia|historias|hora|horas|hoy|hrs|hs|html|ia|ideas|identifícate|identifíquese|idioma|ilimitada|ilimitado|ilimitados|ilustración|imagen|imágenes|importa|importante|importantes|imposible|imprecisión|imprescindible|impresiones|imprima|imprime|imprimible|imprimir|impuestos|incluye|incluyen|incorrecto|independencia|independiente|independientes|infografía|información|informaciones|informada|informado|informados|infórmanos|informar|informativo|informativos|inglés|ingresa|ingrese|ingresos|inicia|iniciada|inicialmente|iniciar|inicie|inicio|inscríbete|instagram|instala|instalar|instante|instantes|íntegra|íntegramente|íntegro|intelectual|inteligencia|intenta|inténtalo|intente|inténtelo|interesar|interesará|interesarle|interesarte|interese|internacional|internet|intro|introduce|inversión|investigación|investigaciones|invierno|invita|invitar|invite|ios|iphone|ir|italiano|javascript|jornada|jueves|julio|junio|juntos|jurídico|la|lamentablemente|lamentamos|lanzamiento|las|lateral|le|lea|lector|lectoras|lectores|lectura|lecturas|lee|leer|leernos|legal|leída|leídas|leído|leídos|leíste|les|leyendo|libre|libres|like|limitada|límite|límites|línea|linkedin|links|lista|llegado|llegaste|lo|local|locales|los|luego|lugar|lugares|lunes|m|mail|mailing|mañana|mañanas|mantener|mapa|máquina|marca|marco|marketing|martes|marzo|más|mastodon|máximo|mayo|me|mediante|medición|medio|mediodía|medios|medir|mejor|mejorar|mejores|mención|menos|mensaje|mensual|mensuales|menú|meramente|mercado|mes|meses|messenger|mi|miembros|miércoles|min|minuto|minutos|mira|mirar|mis|misma|mismo|moderación|moderadores|moderados|moderno|modifica|modificación|modificada|modificado|modificar|módulo|momento|momentos|mostrado|mostrar|mostrarse|móvil|muestra|mundo|muy|nacional|nada|nadie|navegación|navegador|navegando|navidad|necesariamente|necesarias|necesario|necesita|necesitamos|necesitas|news|newsletter|newsletters|ningún|ninguna|no|noche|noches|nombre|normas|nos|nota|notas|noticia|noticias|notifica|notificaciones|notifícanos|notificar|novedades|noviembre|nuestra|nuestras|nuestro|nuestros|nueva|nuevo|número|o|obligatorios|observación|obsoleto|octubre|oculta|ocultar|oferta|ofertas|oficial|oficiales|ofrecer|ofrecerle|ofrecerte|ofrecida|ofrecido|oír|olvidado|olvidaste|olvidé|olvidó|omitir|opciones|opinas|opinión|opiniones|ordenar|original|ortografía|ortográfica|ortográfico|os|otras|otro|otros|paga|pagas|página|páginas|pago|pantalla|pantallas|papel|para|parcial|parcialmente|parece|parte|participa|participado|participar|partir|patrocinada|patrocinado|patrocinador|patrocinadores|patrocinados|pausa|pausar|pauta|paypal|pdf|pequeña|pequeño|percibir|perder|perderte|perdido|perfil|perfiles|periódico|periodismo|periodista|periodistas|permanencia|permiso|permite|permiten|permitir|personal|personales|personalizada|personalizados|personalizar|pesos|pie|pierda|pierdas|pincha|pinterest|plan|planes|plataforma|play|player|pm|pocos|podcast|podcasts|podemos|poder|podés|podido|podrá|podrás|podría|podrían|política|populares|por|porque|portada|portapapeles|posible|posición|postura|precio|precios|preferencias|preferida|preferidas|preferido|premium|prensa|presentadas|presentado|presiona|previa|previo|primavera|primer|primera|primero|primeros|principal|principio|prioridad|privacidad|privada|privado|problema|procede|proceso|producido|productos|profesional|programa|prohibida|prohibidas|prohibido|promoción|promociones|pronto|propias|propiedad|propina|proponer|proseguir|prosigue|protección|protegemos|protegida|protegido|protegidos|proveedores|proviene|próxima|próximo|próximos|prueba|publica|publicación|publicaciones|publicada|publicado|publicados|publicar|publicidad|publicidades|publicitaria|publicitarias|publicitario|público|publirreportaje|pudo|puede|pueden|puedes|pulsa|pulsar|pulse|punto|puntos|puntual|puramente|qr|que|queda|quedan|quiera|quieras|quiere|quieres|quiero|quitar|quizá|quizás|rápida|rápido|rastreadores|reacción|reacciones|real|realizadas|realizado|reanuda|recarga|recargar|recargue|rechace|rechaza|rechazado|rechazar|reciba|recibe|recibí|recibimos|recibir|recibirá|recibirás|reciente|recientes|reclame|reclames|recogidos|recomendación|recomendaciones|recomendadas|recomendados|recomendamos|recomendar|recomienda|recomiende|recopilamos|recordar|recuérdame|recuperar|recurrente|red|redacción|redactado|redactor|redactora|redes|redifusión|reducir|reemplaza|reemplazan|reenviar|refleja|reflejan|regala|regalar|regalo|regional|registrada|registrado|registrados|registrarme|registrarse|registrarte|regístrate|regístrese|reglas|regresar|relacionadas|relacionados|relativas|relevantes|remunerados|renovación|replay|reporta|reportaje|reportajes|reportar|reporte|reproducción|reproduce|reproducir|reproducirse|reproductor|republicación|requiere|reservada|reservado|reservados|respeta|respetamos|responder|responsabilidad|responsables|resta|restablecer|restan|restantes|resto|restricciones|resultados|resumen|resumido|retira|retirar|retomar|revisa|revisada|revisado|revista|revive|revocar|riesgo|robot|ruso|s|sábado|sábados|saber|safari|salta|saltar|salvo|se|sea|sección|seg|seguí|seguimos|seguinos|seguir|seguirá|seguirnos|segundo|segundos|seguro|selección|selecciona|seleccionada|seleccionados|semana|semanas|señalar|sentimos|septiembre|ser|servicio|servicios|sesión|setiembre|si|sido|siendo|siento|siga|sigan|síganos|sigue|siguen|síguenos|siguiente|siguientes|silenciar|silencio|similares|simplemente|sin|sintética|sitio|smartphone|snapchat|sobre|socia|sociales|sociedad|socio|socios|solamente|soles|solo|son|sonido|soporta|soporte|sos|soy|spot|store|stories|su|subido|subir|subtítulos|sugerencia|sugerimos|sugerir|sumario|sumate|superado|superior|sus|suscríbase|suscríbete|suscribirme|suscribirse|suscribirte|suscribite|suscripción|suscripciones|suscriptor|suscriptora|suscriptoras|suscriptores|suscrito|suscritos|sustituir|sustituye|sustituyen|tablet|tal|también|tarde|tardes|tarjeta|te|tecnología|tecnologías|teléfono|telegram|tema|temas|temporalmente|tener|tenés|tercera|terceros|terminado|terminará|texto|textos|threads|ti|tiempo|tiendas|tiene|tienen|tienes|tiktok|tipográfico|titulares|título|toda|todas|todavía|todo|todos|top|total|trabajo|traducción|traducida|traducido|tras|tratados|tratamiento|tratamos|tu|tuit|tuitear|tus|twitter|u|última|últimas|último|últimos|un|una|unas|únase|únete|única|únicamente|únicos|unite|unos|url|usa|usamos|usando|usas|uso|usted|ustedes|usuaria|usuario|usuarios|utiliza|utilizados|utilizamos|utilizan|utilizando|utilizas|válida|valoramos|vea|velocidad|venta|ventajas|ventana|ventas|veo|ver|verano|versión|vertidas|vertidos|vez|vida|vídeo|vídeos|viendo|viernes|visible|visítanos|vista|vistas|viste|visto|vistos|visualizar|visualizarse|vivir|vivo|volver|vos|voz|vuelve|web|whatsapp|x|y|ya|youtube|espera|espere|esperen|baje|único|aceptes|acepten|conveniente|convenga|mitad|prefieras|déjanos|capítulo|cortesía|interés|propuesta|elaborada|estimado|pasado|pasada|aquella|cargo|segunda|descárgate|final|mediodías|terminar|ahorra|ahorrar|región|sms|viva|vieron|leyeron|poseer|invítala|invítalo|detectas|observas|contribuye|propios|#',
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
        cue: 'publicidad|publicidades|anuncio|anuncios|comercial|comerciales|reclame|reclames|pausa publicitaria|corte publicitario|espacio publicitario|mensaje publicitario|mensaje de nuestros patrocinadores|contenido patrocinado|spot|pauta',
        act: 'continuar|continúe|seguir|siga|seguí|proseguir|desplaza|desplázate|desplácese|desliza|deslice|cerrar|cierra|cierre|cerrará|ocultar|oculta|saltar|salta|omitir|quitar|reportar|denunciar|terminará|segundos|veo|estoy viendo|por qué|({article}|lectura|programa) (continúa|continúan|sigue|siguen|prosigue|se reanuda)|(continúa|continúan|sigue|siguen|prosigue) (después|tras|debajo|bajo|abajo|más abajo|luego|leyendo|la nota|la noticia|el artículo|el vídeo|el video|el contenido|la lectura|a continuación)|resto (del artículo|de la noticia|de la nota|del texto|del contenido|de la información)|terminará en|espera|espere|esperen|aguarda|a punto de terminar|terminará pronto',
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
        cue: 'desplázate|desplácese|desliza|deslice|baja|baje|haz scroll|haga scroll',
        act: '(seguir|continuar) (leyendo|la lectura)|leer más|leer el resto',
        example: 'Desliza para continuar la lectura',
      },
    ],
    'browser-notice': [
      {
        words: '{word}',
        cue: 'navegador|javascript|bloqueador|bloqueadores|adblock|adblocker|ad blocker|ad block|flash player',
        act: 'activa|active|activar|activado|habilita|habilite|habilitar|habilitado|desactiva|desactive|desactivar|deshabilita|deshabilite|desactualizado|obsoleto|antiguo|soporta|compatible|admite|permite|actualiza|actualice|actualizar|detectado|detectamos|mostrar|moderno|continuar|disfrutar|recarga|recargue|lista blanca|pausa|seguir leyendo|no funciona|funciona mal',
        example: 'Hemos detectado que usas un bloqueador de anuncios',
      },
    ],
    'cms-leftover': [
      {
        words: '{word}',
        cue: 'contenido|este módulo|este vídeo|el video|este mapa|esta publicación|este elemento|este tuit|esta imagen|esta foto|este gráfico|esta infografía|esta galería|esta página',
        act: 'mostrar|mostrarse|mostrado|cargar|cargarse|cargado|cargando|no disponible|disponible|encontrado|encontrada|encontrar|reproducir|reproducirse|bloqueado|bloqueada|visualizarse',
        example: 'Lo sentimos, este mapa no puede mostrarse',
      },
    ],
    comments: [
      {
        words: '{word}',
        cue: 'comentario|comentarios|comentar|comenta|comente|tu opinión|su opinión|tu reacción|la conversación|qué opinas|tus impresiones|reacciones',
        act: 'deja|dejar|deje|escribe|escribir|escriba|escribí|publicar|publica|enviar|envía|añadir|añade|agregar|agrega|danos|dar|sé el|sea el|primero|primera|inicia sesión|iniciar sesión|regístrate|registrarte|denunciar|reportar|moderados|moderación|normas|reglas|mostrar|muestra|ver|leer|lee|ocultar|ordenar|cerrados|cerrado|desactivados|únete|sumate|participa|participar|cuéntanos|cuéntanoslo|cuenta nos|dinos|dínoslo|comparte|ningún|no hay|respeta|obligatorios|responder|cargar|hay|aún no hay',
        example: 'Escriba su opinión en los comentarios de la nota',
      },
    ],
    'consent-notice': [
      {
        words: '{word}',
        cue: 'cookie|cookies|rastreadores',
        act: 'aceptar|acepta|acepte|acepto|aceptas|aceptando|aceptado|rechazar|rechaza|rechace|rechazado|permitir|permite|gestionar|gestiona|administrar|configurar|configura|configuración|preferencias|opciones|utiliza|utilizamos|utilizan|usa|usamos|almacenar|almacenamos|instalar|guardar|modificar|mostrar|visualizar|bloqueado|bloqueada|desactivado|activar|activa|socios|publicitarias|marketing|medición|audiencia|política|aviso|navegación|mejorar|experiencia|finalidades|necesarias|consentimiento|consiente|consientes|ajustes|propias|terceros|aceptes|rechazo',
        example: 'Gestiona o rechaza las cookies de nuestros socios',
      },
      {
        words: '{word}',
        cue: '(tu|su|mi|mis|tus|sus) (consentimiento|preferencias|privacidad|datos|datos personales|vida privada|opciones)|política de privacidad|privacidad',
        act: 'retirar|revocar|modificar|gestionar|gestiona|configurar|configura|configuración|ajustes|en cualquier momento|cuando quieras|cuando quiera|respetamos|protegemos|valoramos|cuidamos|socios|política|almacenamos|recopilamos|tratamos|usamos|ejercer|personalizar|retira|modifica|cambia|cambiar|importa|aceptas|acepta|acepto|más detalles|más información',
        example: 'Cuidamos tus datos y tu privacidad',
      },
    ],
    'continue-reading': [
      {
        words: '{word}',
        cue: '[para|aquí para|pulsa para|pulse para|pulsa aquí para|pulse aquí para|haz clic para|haga clic para|haz clic aquí para|pincha aquí para] (leer|lee|lea|leé|ver|vea|mira|mirá|consultar|consulta|consulte|descubrir|descubre|mostrar|muestra|desplegar|despliega|abrir|abre|encuentra|(seguir|sigue|siga|seguí|continuar|continúa|continúe) leyendo|retomar|acceder|accede|acceda|cargar|ampliar|amplía|expandir)',
        act: 'este artículo|el artículo|artículos|la nota|la noticia|esta noticia|esta nota|nota completa|noticia completa|artículo completo|contenido|contenidos|nuestra web|nuestro sitio|nuestra página|sitio web|nuestra edición|página siguiente|siguiente página|información|entrevista completa|historia completa|más noticias|más artículos|(el|del|este) texto (completo|íntegro)',
        begins: true,
        example: 'Desplegar el texto completo de la entrevista',
      },
      {
        words: '{word}',
        cue: '(retomar|retoma|retome|reanudar) la lectura',
        act: 'artículo|nota|noticia|del texto|de la historia',
        begins: true,
        example: 'Retoma la lectura de la nota',
      },
    ],
    control: [
      {
        words: '{word}',
        cue: 'cerrar|abrir|mostrar|ocultar|ampliar|reducir|desplazar|desplázate|deslizar|volver|vuelve|regresar|ir|subir|bajar|cargar|saltar|acceder|diapositiva|imagen|foto',
        act: 'menú|inicio de la página|principio de la página|parte superior|pie de página|pantalla completa|navegación|sumario|página anterior|página siguiente|página de inicio|diapositivas|galería|contenido principal|la imagen|# de #|barra lateral|más resultados|a la portada',
        begins: true,
        example: 'Ocultar la barra lateral',
      },
    ],
    copyright: [
      {
        words: '{word}',
        cue: 'reproducción|reproducir|todos los derechos|derechos de reproducción|copyright|redifusión|republicación|derechos de autor|derechos reservados',
        act: 'prohibida|prohibidas|prohibido|reservados|reservado|autorización|permiso|protegido|protegidos|protegida|estrictamente|expresamente|sin consentimiento',
        example: 'Queda prohibida la reproducción sin permiso escrito del editor',
      },
    ],
    'date-stamp': [
      {
        words: '{word}',
        cue: 'actualizado|actualizada|modificado|modificada|publicado|publicada|publicación|subido|creado|editado|[última] (actualización|modificación)|(artículo|nota|noticia) (actualizado|actualizada|publicado|publicada)',
        act: 'ayer|hoy|hace #|# h|# horas|a las #|# minutos|# #|esta mañana|(el|lunes|martes|miércoles|jueves|viernes|sábado|domingo) #',
        begins: true,
        example: 'Publicado ayer, actualizado hace 20 minutos',
      },
    ],
    disclaimer: [
      {
        words: '{word}',
        cue: 'afiliados|afiliado|afiliación|patrocinado|patrocinados|patrocinada|publirreportaje|anunciante|remunerados|branded content|contenido comercial|publicidad',
        act: 'artículo|contenido|texto|enlaces|links|página|realizado|elaborado|redactado|producido|ofrecido|contiene|contienen|incluye|incluyen|percibir|recibir|recibimos|ganar|escrito|creado|nota',
        example: 'Algunos enlaces de esta nota son de afiliación',
      },
      {
        words: '{word}',
        cue: 'reflejan|refleja|comparte|coinciden|responsabilidad exclusiva|exclusiva responsabilidad|exclusivas de|únicos responsables|única responsabilidad',
        act: 'autor|autora|autores|opiniones|puntos de vista|firmantes|columnista|columnistas|redacción|medio',
        example: 'El medio no comparte necesariamente las opiniones de sus columnistas',
      },
      {
        words: '{word}',
        cue: '(asesoramiento|consejo|consejos|consulta|asesoría|recomendación) [de|en] (inversión|financiero|financiera|financieros|médico|médica|médicos|legal|jurídico|fiscal|profesional)|título informativo|carácter informativo|meramente informativo|fines informativos|fines meramente informativos',
        act: 'constituye|constituyen|sustituye|sustituyen|reemplaza|reemplazan|información|precios|artículo|contenido|sitio|solo|únicamente|nota',
        example: 'La información ofrecida no sustituye la consulta médica',
      },
      {
        words: '{word}',
        cue: '(consejo|opinión|consulta|diagnóstico) (de un|del|de tu|de su|con un|con su|con tu) (médico|profesional|especialista)',
        act: 'sustituye|sustituyen|reemplaza|reemplazan',
        example: 'Este contenido no reemplaza la consulta con su médico',
      },
      {
        words: '{word}',
        cue: 'en colaboración con (una marca|un anunciante|un socio|nuestro socio)|único responsable|única responsable',
        act: 'elaborado|realizado|producido|creado|de sus opiniones|autor|autora',
        example: 'Contenido creado en colaboración con una marca',
      },
    ],
    donation: [
      {
        words: '{word}',
        cue: 'haz una donación|haga una donación|hacé una donación|hacer una donación|haz un donativo|dona|done|tu donación|tu donativo|tu apoyo|su apoyo|tu aporte|tu aportación|tu contribución|tu ayuda|apóyanos|apoya|apoye|ayúdanos|sin ti|gracias a ti|hazte socio|hazte socia|hacete socio|tus aportes|cada aporte|cada donación|cada contribución|colabora con el periodismo|contribuye|contribuya',
        act: 'medio|medios|diario|periódico|periodismo|periodistas|información|redacción|independencia|independiente|independientes|libre|libres|desgravable|deducible|puntual|mensual|recurrente|revista|existiría|en línea|posible|nos ayuda|nos ayudan|cuenta|suma|nos permite',
        example: 'Gracias a ti este medio sigue siendo libre',
      },
    ],
    'error-report': [
      {
        words: '{word}',
        cue: 'error|errores|errata|erratas|falta de ortografía|corrección|correcciones|fallo|fallos|imprecisión|gazapo',
        act: 'reportar|reporta|reporte|comunicar|comunica|notificar|notifica|notifícanos|informar|infórmanos|avísanos|avísenos|avisa|escríbenos|escribinos|escríbanos|dínoslo|dinos|cuéntanos|contacta|contáctanos|háznoslo saber|has encontrado|encontraste|has visto|viste|ha visto|ha encontrado|detectado|detectaste|encontrado|sugerir|proponer|envíanos|ayúdanos|señalar|díganos|cuéntenos|repórtalo|notifíquenos|señálalo|escribe a|escriba a|si detectas|si observas',
        example: 'Escríbenos si has visto alguna errata en la noticia',
      },
    ],
    'follow-us': [
      {
        words: '{word}',
        cue: '{siteName}|google noticias|google news|google discover|google|redes sociales|nuestras redes|nuestra aplicación|nuestra app|la app|la aplicación|app store|google play|notificaciones|nuestro canal|nuestra página|nuestras páginas|nuestras alertas|nuestra comunidad|en nuestra app',
        act: 'síguenos|síganos|seguinos|seguirnos|únete|unite|únase|sumate|suscríbete|suscribite|añádenos|agréganos|agrega|añade|descarga|descargue|descargar|instala|activa|active|disponible|encuéntranos|encontranos|encuentra|recibe|recibí|elígenos|búscanos|estamos|encontrarnos|visítanos|conéctate|dale like|dale me gusta|danos like|forma parte|entra|accede|toda la información|todas las noticias|toda la actualidad',
        example: 'Encuéntranos en Bluesky y en todas nuestras redes',
      },
    ],
    'live-marker': [
      {
        words: '{word}',
        cue: 'directo|en vivo|vivo|minuto a minuto|página|última hora',
        act: 'sigue|sigan|siga|seguí|revive|actualizar|actualiza|actualice|recargar|recarga|recargue|actualizada|en desarrollo|ha terminado|finalizado',
        example: 'Recarga la página para las últimas novedades',
      },
      {
        words: '{word}',
        cue: 'noticia|información|nota|artículo|historia',
        act: 'en desarrollo|en construcción|en elaboración|en proceso|en breve|habrá ampliación|está en actualización|en actualización|en ampliación',
        example: 'Información en elaboración',
      },
      {
        words: '{word}',
        cue: 'página|el directo|este directo',
        act: '(se actualiza|se actualizará|se refresca) (automáticamente|sola|cada # minutos)',
        example: 'Esta página se refresca automáticamente',
      },
    ],
    login: [
      {
        words: '{word}',
        cue: 'cuenta|inicia sesión|inicie sesión|iniciar sesión|identifícate|identifíquese|regístrate|regístrese|registrarse|registrarme|contraseña|registrado|registrada|sesión|usuario registrado|entra con|ingresa con|accede con|accede a tu cuenta|entrar con',
        act: 'aún no|todavía no|no tienes|no tenés|crear|crea|crear una|gratis|olvidaste|olvidado|olvidé|olvidó|perdido|google|apple|facebook|recuperar|restablecer|suscriptor|suscrito|cliente|mantener|iniciada|recordar|recuérdame|expirado|caducado|cerrar|con tu correo|ya tienes|ya tenés|ya tiene|ya eres|ya estás|ya estoy|ya sos|recordar mi|crear mi',
        example: '¿Aún no estás registrado? Entra con Google',
      },
      {
        words: '{word}',
        cue: 'identifícate|identifíquese|cerrar sesión|cerrar mi sesión',
        act: 'por favor|mi cuenta|mi perfil|tu cuenta',
        example: 'Mi perfil: cerrar sesión',
      },
    ],
    'media-widget': [
      {
        words: '{word}',
        cue: 'vídeo|vídeos|podcast|podcasts|audio|episodio|el sonido|subtítulos|reproductor|galería|esta noticia|este artículo|esta nota',
        act: 'escuchar|escucha|escuche|oír|mirar|mira|ver|vea|reproducir|reproduce|reproducción|pantalla completa|siguiente|empieza|comenzará|cargando|activar|activa|active|desactivar|silenciar|silencio|pausa|pausar|segundos|duración|replay|pulsa|disponible no|no está disponible|no disponible|haz clic',
        example: 'Pulsa para ver el vídeo completo',
      },
      {
        words: '{word}',
        cue: 'pulsa|pulse|presiona|toca|haz clic|haga clic',
        act: 'para (reproducir|escuchar|ver|oír)|reproducir|play',
        begins: true,
        example: 'Toca para escuchar',
      },
    ],
    newsletter: [
      {
        words: '{word}',
        cue: 'newsletter|newsletters|boletín|boletines|boletín informativo|bandeja de entrada|tu mail|tu email|mailing|(tu|su|mi) (correo|buzón|bandeja|e mail|email|dirección de correo)',
        act: 'suscríbete|suscribite|suscríbase|suscribirte|suscribirme|suscribirse|apúntate|inscríbete|regístrate|recibe|reciba|recibí|date de alta|darte de baja|darse de baja|cancelar tu|todos los|todas las|cada mañana|cada día|cada semana|lo esencial|lo mejor|lo más|confirmar|confirma|revisa|directamente|enviamos|enviaremos|recibirás|descubre|no te pierdas|gracias por suscribirte|gracias por suscribirse|introduce tu|ingresa tu|escribe tu|recibir (el|la|los|las|nuestro|nuestra)|quiero recibir|déjanos|te enviaremos|le enviaremos|te enviamos|cada tarde|cada noche|cada|las claves|el hilo|inscripción gratuita|no pierdas',
        example: 'Lo mejor del día en tu bandeja de entrada',
      },
      {
        words: '{word}',
        cue: 'darte de baja|darse de baja|darme de baja|desuscribirte|cancelar tu (suscripción|inscripción)|cancelar su (suscripción|inscripción)',
        act: 'puedes|puede|podrás|podrá|cuando quieras|cuando quiera|en cualquier momento',
        example: 'Podrás darte de baja en cualquier momento',
      },
    ],
    offer: [
      {
        words: '{word}',
        cue: 'nuestra oferta|nuestras ofertas|esta oferta|oferta limitada|oferta especial|oferta exclusiva|oferta de lanzamiento|oferta de bienvenida|promoción|sin compromiso|sin permanencia|sin tarjeta|cancela|cancele|prueba gratis|prueba gratuita|de descuento|aprovecha|aproveche|suscríbete|suscribite|suscríbase|suscribirme|tu suscripción|de suscripción|nuestros planes|aprovecha la oferta|aproveche la oferta|oferta del día|regala una suscripción|planes de suscripción|suscripción digital|suscripción anual|suscripción mensual|esta promoción|el plan que|el plan ideal|plan perfecto|mitad de precio|pruébalo gratis',
        act: '# (mes|meses|euro|euros|días|semanas|año|pesos|dólares)|a partir de|(al|por|cada|primer) mes|al año|primer año|cuando quieras|cuando quiera|en cualquier momento|descubre|conoce|elige|elegir|elegí|ver|regalar|precios|de permanencia|por solo #|por #|desde #|al mes|por # al mes|te convenga|prefieras|un mes|para ti',
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
        cue: 'suscriptor|suscriptores|suscriptora|suscriptoras|suscripción|suscripciones|suscríbete|suscribite|suscríbase|suscribirse|suscribirte|suscritos|suscrito|abonados|abonado|abónate|nuestros socios|para socios|los socios|a socios|para miembros|miembros de la comunidad|premium|hazte socio|hazte premium|usuarios registrados|lectores registrados',
        act: 'leer|lectura|lee|lea|seguir leyendo|seguí leyendo|continuar|acceder|accede|descubrir|desbloquear|desbloquea|desbloquee|este artículo|esta noticia|esta nota|este contenido|este texto|contenidos|exclusivo|exclusiva|exclusivos|exclusivamente|exclusividad|reservado|reservada|reservados|ilimitado|sin límites|inicia sesión|inicie sesión|ya eres|disfruta|solo|únicamente|acceso exclusivo|acceso ilimitado|acceso completo|acceso a todos',
        example: 'Solo nuestros suscriptores pueden leer esta noticia',
      },
      {
        words: '{word}',
        cue: '(artículos|artículo|noticias|notas|contenidos|lecturas) (gratuitos|gratuito|gratuitas|gratis)|(tu|su|el) (límite|cupo|número|máximo) [mensual|diario] de (artículos|noticias|notas|lecturas|contenidos)',
        act: '(te|le|les) (queda|quedan|resta|restan)|has alcanzado|ha alcanzado|alcanzaste|llegaste|has llegado|has superado|agotado|agotaste|has leído|leíste|ha leído|disponibles|restantes|has consumido',
        example: 'Te quedan lecturas gratuitas esta semana',
      },
      {
        words: '{word}',
        cue: 'ilimitado|ilimitada|ilimitados|sin límite|sin límites|sin restricciones|desbloquea|desbloquear|desbloquee',
        act: 'contenidos|contenido|artículos|artículo|noticias|lectura|accede|acceder|acceso|disfruta|lee|nota',
        example: 'Lee todos los contenidos sin límites',
      },
    ],
    'read-also': [
      {
        words: '{word}',
        cue: 'artículos|artículo|noticias|notas|contenidos|historias|publicaciones|vídeos|entradas|lo más|las más|los más|más sobre',
        act: 'leído|leídas|leídos|visto|vistas|más leído|más leídas|más leídos|más visto|más vistas|más artículos|más noticias|más notas|similares|relacionados|relacionadas|recomendados|recomendadas|interesar|interesarte|gustar|gustarte|perder|pierdas|perderte|mismo autor|misma autora|mismo tema|misma sección|recientes|populares|compartidas|comentadas|también|este tema|este asunto|otros|otras|de interés|te guste',
        example: 'Las noticias más compartidas del día',
      },
      {
        words: '{word}',
        cue: 'te|le|os|les|interesarte|interesarle|gustarte',
        act: 'interesar|puede interesar|podría interesar|podría interesarte|puede interesarte|quizás te interese|quizá te interese|interese|recomendamos leer|sugerimos leer|interesará|pueden interesar|podrían interesar|podría gustarte',
        example: 'Quizá le interese también',
      },
      {
        words: '{word}',
        cue: 'te|le|os|les|esto|que',
        act: '(puede|podría|pueden|podrían) [que] [también] [te|le] (interesar|gustar|interese|guste|interesarte|gustarte)|también te (guste|interese|gustará|interesará)|no dejes de leer|quizás también',
        example: 'Puede que también te guste',
      },
      {
        words: '{word}',
        cue: 'otros lectores|otros usuarios|nuestros lectores|los lectores',
        act: 'también (leyeron|vieron|han leído|han visto|consultaron)',
        begins: true,
        example: 'Nuestros lectores también leyeron',
      },
    ],
    'share-toolbar': [
      {
        words: '{word}',
        cue: '[para|pulsa para|haz clic para] (compartir|comparte|comparta|compartí|enviar|envía|envíe|copiar|copia|copie|imprimir|imprime|imprima|guardar|guarda|guarde|recomendar|recomienda|recomiende|reenviar|tuitear|añadir|añade|agregar|enlace|url)',
        act: 'esta noticia|esta nota|este artículo|artículo|el enlace|este contenido|esta página|la página|la noticia|la nota|por correo|por mail|por email|por e mail|{siteName}|favoritos|más tarde|leer después|leer más tarde|después|portapapeles|pdf|en redes|redes sociales|mi lista|copiado|copiada',
        begins: true,
        example: 'Reenviar la nota a un amigo por correo',
      },
      {
        words: '{word}',
        cue: 'recibir|recibe|reciba',
        act: 'el enlace por (sms|correo|mail)',
        example: 'Recibe el enlace por SMS',
      },
    ],
    'thank-the-writer': [
      {
        words: '{word}',
        cue: '(invita|invitá|invite|invitar|paga|regala) [le] [a] un café|invita|(deja|dejá|dejar|deje|da|dale) una [pequeña] propina|agradecer|agradece|agradezca|dale las gracias|da las gracias|envía un agradecimiento|invítala a un café|invítalo a un café|das las gracias|dar las gracias',
        act: 'autor|autora|redactor|redactora|periodista|artículo|a un café',
        example: 'Dale las gracias a la autora',
      },
    ],
    'translation-notice': [
      {
        words: '{word}',
        cue: 'artículo|texto|nota|noticia|contenido|audio|resumen|página|título|versión|imagen|ilustración|podcast|inglés|traducción',
        act: '[ha sido|fue] (traducido|traducida|generado|generada|realizado|elaborado|redactado|leído|leída|resumido|creado|creada) [automáticamente] (por|con|mediante|gracias a|con ayuda de) [una|la|un|de] (ia|inteligencia artificial|máquina|robot|voz sintética|voz artificial|programa|herramienta)|(traducido|traducida|generado|generada|leído) automáticamente',
        example: 'Resumen elaborado con IA y revisado por la redacción',
      },
      {
        words: '{word}',
        cue: 'inglés|francés|alemán|italiano|ruso|portugués',
        act: 'traducción automática|traducido automáticamente|traducida automáticamente',
        example: 'Traducción automática del inglés',
      },
      {
        words: '{word}',
        cue: 'voz|audio|lectura',
        act: '(generada|generado|leída|leído|producida) (con|por|mediante) [una|la] (ia|inteligencia artificial|voz sintética|máquina)',
        example: 'Voz generada con inteligencia artificial',
      },
    ],
  },
}
