import type {PhraseBook} from '../../phrases.js'

/** The words of Spanish notices. See `Bag` of `phrases.ts`: no line of an article consists of those of one bag alone. */
export const spanishVocabulary: PhraseBook = {
  language: 'es',
  sets: {
    article:
      'artículo|artículos|nota|notas|noticia|noticias|contenido|contenidos|texto|textos|página|vídeo|vídeos|publicación|reportaje|reportajes|información|informaciones|crónica',
    little:
      'el|la|lo|los|las|un|una|unos|unas|del|de|al|a|este|esta|estos|estas|ese|esa|nuestro|nuestra|nuestros|nuestras|tu|tus|su|sus|mi|mis|te|se|le|les|os|nos|me|y|e|en|o|u|por|para|sobre|con|sin|es|son|están|ser|estar|puede|puedes|podés|pueden|podrás|podrá|debes|debe|tienes|tiene|tenés|has|ha|hemos|usted|ustedes|vos|más|menos|todo|todos|toda|todas|aquí|acá|ahora|ya|aún|todavía|no|que|si|también|además|desde|hasta|así|bien|cada|solo|solamente|únicamente|muy|gratis|gratuito|gratuitos|gratuita|gratuitas|gratuitamente|clic|click|haz|haga|hacé|haciendo|pulsa|pulse|pulsar|pincha|presiona|botón|enlace|favor|abajo|arriba|debajo|continuación|siguiente|simplemente|cuando|como|hoy|#',
    mailWord:
      '{little}|{article}|{section}|actualidad|titulares|historias|día|días|lunes|martes|miércoles|jueves|viernes|sábado|sábados|domingo|domingos|mañana|mañanas|mediodía|tarde|tardes|noche|noches|fin|semana|semanas|mes|redacción|periodistas|equipo|diario|periódico|medio|sitio|web|mejor|mejores|esencial|importante|importantes|imprescindible|dirección|introduce|ingresa|ingrese|escribe|baja|momento|datos|tratados|utilizados|condiciones|pierdas|pierda|perderte|perder|nada|resumen|selección|seleccionada|análisis|claves|ofertas|promociones|socios|edición|h|hora|horas|cuenta|confirmada|deseo|quiero|quieres|acepto|leer|descubre|descubrir|informado|informada|informados|últimas|últimos|antes|grandes|nuestra|nuevo|nueva|exclusivo|exclusivos|exclusivas|personal|recibirás|recibirá|#',
    section:
      'política|economía|cultura|deporte|deportes|sociedad|mundo|salud|ciencia|local|locales|regional|tecnología|internacional|nacional|opinión',
    siteName:
      'facebook|instagram|whatsapp|telegram|tiktok|youtube|linkedin|twitter|bluesky|threads|mastodon|snapchat|messenger|pinterest',
  },
  phrases: {},
  bags: {
    'ad-marker': [
      {
        words:
          '{little}|{article}|lectura|programa|resto|después|tras|luego|leer|leyendo|ver|hacia|momento|instantes|unos|bloque|espacio|banner|sitio|patrocinador|patrocinadores|fin|pausa|historia|bajo|segundo|breve|corte',
        cue: 'publicidad|publicidades|anuncio|anuncios|comercial|comerciales|reclame|reclames|pausa publicitaria|corte publicitario|espacio publicitario|mensaje publicitario|mensaje de nuestros patrocinadores|contenido patrocinado|spot|pauta',
        act: 'continuar|continúe|seguir|siga|seguí|proseguir|desplaza|desplázate|desplácese|desliza|deslice|cerrar|cierra|cierre|cerrará|ocultar|oculta|saltar|salta|omitir|quitar|reportar|denunciar|terminará|segundos|veo|estoy viendo|por qué|({article}|lectura|programa) (continúa|continúan|sigue|siguen|prosigue|se reanuda)|(continúa|continúan|sigue|siguen|prosigue) (después|tras|debajo|bajo|abajo|más abajo|luego|leyendo|la nota|la noticia|el artículo|el vídeo|el video|el contenido|la lectura|a continuación)|resto (del artículo|de la noticia|de la nota|del texto|del contenido|de la información)|terminará en',
        example: 'El resto de la noticia, bajo el anuncio',
      },
    ],
    'browser-notice': [
      {
        words:
          '{little}|{article}|sitio|web|versión|reciente|funciones|funcionar|funciona|correctamente|parece|estás|utilizas|usas|usando|utilizando|necesario|requiere|elemento|html|audio|acceder|experiencia|mejor|apoyar|periodismo|ingresos|gracias|otro|chrome|firefox|edge|safari|internet|explorer|navegación|ver|leer|publicidad|anuncios|reproducir|lectura|funcionalidades|nuestro',
        cue: 'navegador|javascript|bloqueador|bloqueadores|adblock|adblocker|ad blocker|ad block|flash player',
        act: 'activa|active|activar|activado|habilita|habilite|habilitar|habilitado|desactiva|desactive|desactivar|deshabilita|deshabilite|desactualizado|obsoleto|antiguo|soporta|compatible|admite|permite|actualiza|actualice|actualizar|detectado|detectamos|mostrar|moderno|continuar|disfrutar|recarga|recargue|lista blanca|pausa|seguir leyendo',
        example: 'Hemos detectado que usas un bloqueador de anuncios',
      },
    ],
    'cms-leftover': [
      {
        words:
          '{little}|podido|pudo|imposible|error|momento|actualmente|temporalmente|sentimos|siento|lamentamos|intenta|intente|inténtalo|inténtelo|tarde|debido|problema|desgraciadamente|instante|navegador|nuevo|más',
        cue: 'contenido|este módulo|este vídeo|el video|este mapa|esta publicación|este elemento|este tuit|esta imagen|esta foto|este gráfico|esta infografía|esta galería|esta página',
        act: 'mostrar|mostrarse|mostrado|cargar|cargarse|cargado|cargando|no disponible|disponible|encontrado|encontrada|encontrar|reproducir|reproducirse|bloqueado|bloqueada|visualizarse',
        example: 'Lo sentimos, este mapa no puede mostrarse',
      },
    ],
    comments: [
      {
        words:
          '{little}|{article}|espacio|sección|momento|cuenta|nuevo|antiguos|recientes|populares|relevantes|fecha|lectores|usuarios|redacción|publicados|publicado|publicada|aprobados|equipo|tema|nombre|correo|poder|necesario|registrados|registrado|exclusivo|pie|conjunto|primeros|otros|otras|último|últimos|anteriores|siguientes|debate|moderadores|uso|conversación|quieres|quiere|opinas|parece|crees|suscriptores|suscriptor|leernos|antes|nos',
        cue: 'comentario|comentarios|comentar|comenta|comente|tu opinión|su opinión|tu reacción|la conversación|qué opinas|tus impresiones|reacciones',
        act: 'deja|dejar|deje|escribe|escribir|escriba|escribí|publicar|publica|enviar|envía|añadir|añade|agregar|agrega|danos|dar|sé el|sea el|primero|primera|inicia sesión|iniciar sesión|regístrate|registrarte|denunciar|reportar|moderados|moderación|normas|reglas|mostrar|muestra|ver|leer|lee|ocultar|ordenar|cerrados|cerrado|desactivados|únete|sumate|participa|participar|cuéntanos|cuéntanoslo|cuenta nos|dinos|dínoslo|comparte|ningún|no hay|respeta|obligatorios|responder|cargar|hay',
        example: 'Escriba su opinión en los comentarios de la nota',
      },
    ],
    'consent-notice': [
      {
        words:
          '{little}|{article}|mapa|módulo|elemento|sitio|web|dispositivo|información|saber|relativas|momento|terceros|tercera|parte|externo|externos|procede|proviene|plataforma|servicio|servicios|estadísticas|análisis|analíticas|medir|personalizados|personalizada|personalizar|publicidad|navegador|navegando|tratamiento|conservación|uso|fines|continuar|tarde|red|redes|sociales|{siteName}|x|google|mejor|funcionamiento|permiten|permite|permitir|visualizar|ver|consultar|leer|acceder|necesitas|necesita|dar|debido|porque|otras|tecnologías|similares|algunas|internet|ofrecer|ofrecerte|ofrecerle|vida|privada|datos|antes|sí|mostrar|puede|propias|rechazado|nuestros|proveedores',
        cue: 'cookie|cookies|rastreadores',
        act: 'aceptar|acepta|acepte|acepto|aceptas|aceptando|aceptado|rechazar|rechaza|rechace|rechazado|permitir|permite|gestionar|gestiona|administrar|configurar|configura|configuración|preferencias|opciones|utiliza|utilizamos|utilizan|usa|usamos|almacenar|almacenamos|instalar|guardar|modificar|mostrar|visualizar|bloqueado|bloqueada|desactivado|activar|activa|socios|publicitarias|marketing|medición|audiencia|política|aviso|navegación|mejorar|experiencia|finalidades|necesarias|consentimiento|consiente|consientes|ajustes|propias|terceros',
        example: 'Gestiona o rechaza las cookies de nuestros socios',
      },
      {
        words:
          '{little}|{article}|sitio|web|dispositivo|opciones|momento|tratamiento|uso|fines|tarde|aviso|privacidad|cookies|cuenta|recogidos|tratados|utilizados|personales|importa|importante|prioridad|saber|cualquier|quieras|quiera|protección|información',
        cue: '(tu|su|mi|mis|tus|sus) (consentimiento|preferencias|privacidad|datos|datos personales|vida privada|opciones)|política de privacidad|privacidad',
        act: 'retirar|revocar|modificar|gestionar|gestiona|configurar|configura|configuración|ajustes|en cualquier momento|cuando quieras|cuando quiera|respetamos|protegemos|valoramos|cuidamos|socios|política|almacenamos|recopilamos|tratamos|usamos|ejercer|personalizar|retira|modifica|cambia|cambiar|importa|aceptas|acepta|acepto',
        example: 'Cuidamos tus datos y tu privacidad',
      },
    ],
    'continue-reading': [
      {
        words:
          '{little}|completo|completa|completos|íntegro|íntegra|entero|entera|total|sitio|internet|web|diario|edición|digital|día|línea|resto|texto|lectura|revista|app|aplicación|original|otros|leer|leyendo|entrevista|historia',
        cue: '[para|aquí para|pulsa para|pulse para|pulsa aquí para|pulse aquí para|haz clic para|haga clic para|haz clic aquí para|pincha aquí para] (leer|lee|lea|leé|ver|vea|mira|mirá|consultar|consulta|consulte|descubrir|descubre|mostrar|muestra|desplegar|despliega|abrir|abre|encuentra|(seguir|sigue|siga|seguí|continuar|continúa|continúe) leyendo|retomar|acceder|accede|acceda|cargar|ampliar|amplía|expandir)',
        act: 'este artículo|el artículo|artículos|la nota|la noticia|esta noticia|esta nota|nota completa|noticia completa|artículo completo|contenido|contenidos|nuestra web|nuestro sitio|nuestra página|sitio web|nuestra edición|página siguiente|siguiente página|información|entrevista completa|historia completa|más noticias|más artículos|(el|del|este) texto (completo|íntegro)',
        begins: true,
        example: 'Desplegar el texto completo de la entrevista',
      },
    ],
    control: [
      {
        words: '{little}|hacia|navegación|principal|lateral|anterior|otras|ventana|búsqueda',
        cue: 'cerrar|abrir|mostrar|ocultar|ampliar|reducir|desplazar|desplázate|deslizar|volver|vuelve|regresar|ir|subir|bajar|cargar|saltar|acceder|diapositiva|imagen|foto',
        act: 'menú|inicio de la página|principio de la página|parte superior|pie de página|pantalla completa|navegación|sumario|página anterior|página siguiente|página de inicio|diapositivas|galería|contenido principal|la imagen|# de #|barra lateral|más resultados|a la portada',
        begins: true,
        example: 'Ocultar la barra lateral',
      },
    ],
    copyright: [
      {
        words:
          '{little}|{article}|total|parcial|parcialmente|cualquier|medio|sea|escrito|escrita|previa|previo|expresa|explícita|fotos|imágenes|sitio|propiedad|autor|autores|redacción|diario|periódico|uso|comercial|privado|ley|intelectual|soporte|forma|salvo|mención|fuente|citar|citando|editor|editorial|terceros|internet|medios|íntegra|distribución|difusión|comunicación|pública|queda|quedan|copia|mediante',
        cue: 'reproducción|reproducir|todos los derechos|derechos de reproducción|copyright|redifusión|republicación|derechos de autor|derechos reservados',
        act: 'prohibida|prohibidas|prohibido|reservados|reservado|autorización|permiso|protegido|protegidos|protegida|estrictamente|expresamente|sin consentimiento',
        example: 'Queda prohibida la reproducción sin permiso escrito del editor',
      },
    ],
    'date-stamp': [
      {
        words:
          'el|la|las|los|a|y|de|del|por|última|último|vez|lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|h|hs|hrs|hora|horas|min|minutos|días|día|meses|mañana|tarde|noche|este|artículo|nota|noticia|fue|ha|sido|am|pm|m|hace|#',
        cue: 'actualizado|actualizada|actualización|modificado|modificada|modificación|publicado|publicada|publicación|subido|creado|editado',
        act: 'ayer|hoy|hace #|# h|# horas|a las #|# minutos|# #|esta mañana|(el|lunes|martes|miércoles|jueves|viernes|sábado|domingo) #',
        begins: true,
        example: 'Publicado ayer, actualizado hace 20 minutos',
      },
    ],
    disclaimer: [
      {
        words:
          '{little}|compra|compras|realizadas|algunos|algunas|sitio|comisión|venta|ventas|pueden|podemos|adicional|coste|costo|precio|tiendas|colaborador|colaboradores|marca|redacción|participado|elaboración|equipo|editor|anunciantes|colaboración|apoyo|cuando|productos|seleccionados|marco|financiado|ha|sido|fue',
        cue: 'afiliados|afiliado|afiliación|patrocinado|patrocinados|patrocinada|publirreportaje|anunciante|remunerados|branded content|contenido comercial|publicidad',
        act: 'artículo|contenido|texto|enlaces|links|página|realizado|elaborado|redactado|producido|ofrecido|contiene|contienen|incluye|incluyen|percibir|recibir|recibimos|ganar|escrito|creado|nota',
        example: 'Algunos enlaces de esta nota son de afiliación',
      },
      {
        words:
          '{little}|{article}|vertidas|vertidos|expresadas|expresados|expresada|emitidas|opinión|punto|puntos|vista|posición|postura|línea|editorial|necesariamente|medio|diario|exclusiva|exclusivamente|exclusivo|personal|presentadas|análisis|ideas|contenidas|aquí|ninguna|caso|columnista|firmante|firma|comparte|reflejan|coinciden|tienen',
        cue: 'reflejan|refleja|comparte|coinciden|responsabilidad exclusiva|exclusiva responsabilidad|exclusivas de|únicos responsables|única responsabilidad',
        act: 'autor|autora|autores|opiniones|puntos de vista|firmantes|columnista|columnistas|redacción|medio',
        example: 'El medio no comparte necesariamente las opiniones de sus columnistas',
      },
      {
        words:
          '{little}|{article}|dado|ofrecido|ofrecida|presentado|título|carácter|meramente|puramente|ningún|ninguna|caso|constituir|consulta|consulte|consultar|especialista|profesional|salud|antes|decisión|riesgo|capital|venta|compra|general|opinión|lugar|sustituir|considerado|considerarse|debe|fines|efectos',
        cue: '(asesoramiento|consejo|consejos|consulta|asesoría|recomendación) [de|en] (inversión|financiero|financiera|financieros|médico|médica|médicos|legal|jurídico|fiscal|profesional)|título informativo|carácter informativo|meramente informativo|fines informativos|fines meramente informativos',
        act: 'constituye|constituyen|sustituye|sustituyen|reemplaza|reemplazan|información|precios|artículo|contenido|sitio|solo|únicamente|nota',
        example: 'La información ofrecida no sustituye la consulta médica',
      },
    ],
    donation: [
      {
        words:
          '{little}|necesitamos|ayuda|ayudar|gesto|euro|euros|pesos|dólares|mes|año|calidad|trabajo|investigación|investigaciones|local|{article}|lectores|lectoras|equipo|publicidad|vivir|continuar|continúe|seguir|siendo|sigue|siga|permite|permiten|posible|futuro|comprometido|servicio|público|impuestos|desgravable|cantidad|donación|donaciones|apoyo|aporte|aportación|contribución|juntos|mantener|acceso|paypal|mercado|pago|tarjeta|seguro|asociación|cuenta|existe|existir|abierto|hace|hacen|haciendo|hazte|socio|socia|socios|comunidad|forma|parte|gracias|ti|importa|importante|crecer',
        cue: 'haz una donación|haga una donación|hacé una donación|hacer una donación|haz un donativo|dona|done|tu donación|tu donativo|tu apoyo|su apoyo|tu aporte|tu aportación|tu contribución|tu ayuda|apóyanos|apoya|apoye|ayúdanos|sin ti|gracias a ti|hazte socio|hazte socia|hacete socio|tus aportes',
        act: 'medio|medios|diario|periódico|periodismo|periodistas|información|redacción|independencia|independiente|independientes|libre|libres|desgravable|deducible|puntual|mensual|recurrente|revista|existiría|en línea|posible',
        example: 'Gracias a ti este medio sigue siendo libre',
      },
    ],
    'error-report': [
      {
        words:
          '{little}|{article}|ortografía|ortográfica|ortográfico|tipográfico|saber|hazlo|mejorar|observación|sugerencia|correo|formulario|ctrl|intro|selecciona|equipo|periódico|diario|problema|redacción|has|alguna|algún|visto|dato|incorrecto|ayuda',
        cue: 'error|errores|errata|erratas|falta de ortografía|corrección|correcciones|fallo|fallos|imprecisión|gazapo',
        act: 'reportar|reporta|reporte|comunicar|comunica|notificar|notifica|notifícanos|informar|infórmanos|avísanos|avísenos|avisa|escríbenos|escribinos|escríbanos|dínoslo|dinos|cuéntanos|contacta|contáctanos|háznoslo saber|has encontrado|encontraste|has visto|viste|ha visto|ha encontrado|detectado|detectaste|encontrado|sugerir|proponer|envíanos|ayúdanos|señalar',
        example: 'Escríbenos si has visto alguna errata en la noticia',
      },
    ],
    'follow-us': [
      {
        words:
          '{little}|{article}|actualidad|información|canal|canales|página|cuenta|cuentas|comunidad|grupo|hilo|tiempo|real|directo|pierdas|perderte|perder|nada|informado|informada|informados|primero|primeros|alertas|alerta|teléfono|smartphone|móvil|celular|android|iphone|ios|favoritos|fuentes|fuente|preferida|preferidas|preferido|resultados|búsqueda|últimas|última|hora|redacción|diario|medio|stories|podcasts|conversar|compartir|cada|día|appli|aplicación|app|store|play|tablet|pantallas|escanea|código|qr|leer|descubre|fotos|oficial|oficiales|locales|redes|sociales|x|minuto|disponibles|entérate|antes|nadie|conectado|estar|encontrarnos|noticia|historias|lo último|titulares|perfil|perfiles|momento|importante|importantes|mejor',
        cue: '{siteName}|google noticias|google news|google discover|google|redes sociales|nuestras redes|nuestra aplicación|nuestra app|la app|la aplicación|app store|google play|notificaciones|nuestro canal|nuestra página|nuestras páginas|nuestras alertas|nuestra comunidad',
        act: 'síguenos|síganos|seguinos|seguirnos|únete|unite|únase|sumate|suscríbete|suscribite|añádenos|agréganos|agrega|añade|descarga|descargue|descargar|instala|activa|active|disponible|encuéntranos|encontranos|encuentra|recibe|recibí|elige|elígenos|búscanos|estamos|encontrarnos|visítanos|conéctate|dale like|dale me gusta|danos like|forma parte|entra|accede',
        example: 'Encuéntranos en Bluesky y en todas nuestras redes',
      },
    ],
    'live-marker': [
      {
        words:
          '{little}|evento|últimas|últimos|acontecimientos|noticias|información|página|minuto|hora|automáticamente|novedades|jornada|actualidad|esta|nota|noticia|artículo|seguirá|siendo|ampliando',
        cue: 'directo|en vivo|vivo|minuto a minuto|página|última hora',
        act: 'sigue|sigan|siga|seguí|revive|actualizar|actualiza|actualice|recargar|recarga|recargue|actualizada|en desarrollo|ha terminado|finalizado',
        example: 'Recarga la página para las últimas novedades',
      },
      {
        words:
          '{little}|{article}|minutos|momentos|próximos|instantes|breve|pronto|seguimos|más|detalles|ampliará|ampliaremos',
        cue: 'noticia|información|nota|artículo|historia',
        act: 'en desarrollo|en construcción|en elaboración|en proceso|en breve|habrá ampliación|está en actualización|en actualización|en ampliación',
        example: 'Información en elaboración',
      },
    ],
    login: [
      {
        words:
          '{little}|correo|electrónico|mail|e mail|email|segundos|minuto|minutos|rápido|rápida|fácil|pocos|artículo|artículos|noticia|noticias|lectura|servicios|espacio|usuario|usuaria|perfil|boletines|newsletters|alertas|sitio|acceder|leer|leyendo|seguir|comentar|redes|lector|tiempo|favoritos|problema|ayuda|menos|datos|recuperar|nombre',
        cue: 'cuenta|inicia sesión|inicie sesión|iniciar sesión|identifícate|identifíquese|regístrate|regístrese|registrarse|registrarme|contraseña|registrado|registrada|sesión|usuario registrado|entra con|ingresa con|accede con|accede a tu cuenta|entrar con',
        act: 'aún no|todavía no|no tienes|no tenés|crear|crea|crear una|gratis|olvidaste|olvidado|olvidé|olvidó|perdido|google|apple|facebook|recuperar|restablecer|suscriptor|suscrito|cliente|mantener|iniciada|recordar|recuérdame|expirado|caducado|cerrar|con tu correo|ya tienes|ya tenés|ya tiene|ya eres|ya estás|ya estoy|ya sos',
        example: '¿Aún no estás registrado? Entra con Google',
      },
    ],
    'media-widget': [
      {
        words:
          '{little}|minutos|min|s|seg|hora|fragmento|íntegro|íntegra|completo|completa|automática|automáticamente|artículo|nota|noticia|versión|texto|imagen|página|instantes|carga|próximo|próxima|tarde|programa|título|calidad|velocidad|nuevo|navegador|lista|entrevista|reportaje|#',
        cue: 'vídeo|vídeos|podcast|podcasts|audio|episodio|el sonido|subtítulos|reproductor|galería|esta noticia|este artículo|esta nota',
        act: 'escuchar|escucha|escuche|oír|mirar|mira|ver|vea|reproducir|reproduce|reproducción|pantalla completa|siguiente|empieza|comenzará|cargando|activar|activa|active|desactivar|silenciar|silencio|pausa|pausar|segundos|duración|replay|pulsa|disponible no|no está disponible|no disponible|haz clic',
        example: 'Pulsa para ver el vídeo completo',
      },
    ],
    newsletter: [
      {
        words: '{mailWord}',
        cue: 'newsletter|newsletters|boletín|boletines|boletín informativo|bandeja de entrada|tu mail|tu email|mailing|(tu|su|mi) (correo|buzón|bandeja|e mail|email|dirección de correo)',
        act: 'suscríbete|suscribite|suscríbase|suscribirte|suscribirme|suscribirse|apúntate|inscríbete|regístrate|recibe|reciba|recibí|date de alta|darte de baja|darse de baja|cancelar tu|todos los|todas las|cada mañana|cada día|cada semana|lo esencial|lo mejor|lo más|confirmar|confirma|revisa|directamente|enviamos|enviaremos|recibirás|descubre|no te pierdas|gracias por suscribirte|gracias por suscribirse|introduce tu|ingresa tu|escribe tu|recibir (el|la|los|las|nuestro|nuestra)|quiero recibir',
        example: 'Lo mejor del día en tu bandeja de entrada',
      },
    ],
    offer: [
      {
        words:
          '{little}|mes|meses|año|años|anual|semana|semanas|día|días|primer|primero|primeros|primera|después|luego|lugar|partir|euro|euros|pesos|dólares|soles|suscripción|suscripciones|plan|planes|precio|precios|digital|digitales|total|acceso|ilimitado|artículo|artículos|contenidos|noticias|diario|papel|sitio|web|app|aplicación|mensual|mensuales|verano|navidad|invierno|primavera|limitada|especial|exclusiva|lanzamiento|bienvenida|duración|fin|tarjeta|crédito|pago|gastos|renovación|automática|pagas|paga|descubrir|descuento|regalo|periodismo|redacción|opciones|amigo|lectura|prensa|válida|flash|tiempo|durante|suscríbete|suscribite|cuando|quieras|quiera|ataduras|aprovechar|disponible',
        cue: 'nuestra oferta|nuestras ofertas|esta oferta|oferta limitada|oferta especial|oferta exclusiva|oferta de lanzamiento|oferta de bienvenida|promoción|sin compromiso|sin permanencia|sin tarjeta|cancela|cancele|prueba gratis|prueba gratuita|de descuento|aprovecha|aproveche|suscríbete|suscribite|suscríbase|suscribirme|tu suscripción|de suscripción|nuestros planes|aprovecha la oferta|aproveche la oferta|oferta del día|regala una suscripción|planes de suscripción',
        act: '# (mes|meses|euro|euros|días|semanas|año|pesos|dólares)|a partir de|(al|por|cada|primer) mes|al año|primer año|cuando quieras|cuando quiera|en cualquier momento|descubre|conoce|elige|elegir|elegí|ver|regalar|precios|de permanencia|por solo #|por #|desde #',
        example: 'Oferta de bienvenida: primer mes por 1 €',
      },
    ],
    'paywall-notice': [
      {
        words:
          '{little}|{article}|cuenta|sesión|iniciar|sitio|web|app|aplicación|diario|periódico|digital|digitales|papel|edición|ediciones|revista|resto|parte|completo|completa|íntegro|íntegra|investigaciones|podcasts|newsletters|boletines|hemeroteca|día|semana|año|euro|euros|mes|meses|publicidad|ventajas|beneficios|ver|necesitas|necesita|quieres|deseas|sentimos|lamentablemente|destinado|destinada|dirigido|disponible|disponibles|accesible|visible|lectores|prensa|límite|límites|compromiso|momento|comentar|plan|partir|primer|actualidad|poder|ofrecido|calidad|disfruta|disfrutar|disfrute|elige|únete|conviértete|hazte|comunidad|eres|soy|leyendo|registrados|registrado|hacerte|debes|tener|iniciada',
        cue: 'suscriptor|suscriptores|suscriptora|suscriptoras|suscripción|suscripciones|suscríbete|suscribite|suscríbase|suscribirse|suscribirte|suscritos|suscrito|abonados|abonado|abónate|nuestros socios|para socios|los socios|a socios|para miembros|miembros de la comunidad|premium|hazte socio|hazte premium',
        act: 'leer|lectura|lee|lea|seguir leyendo|seguí leyendo|continuar|acceder|accede|descubrir|desbloquear|desbloquea|desbloquee|este artículo|esta noticia|esta nota|este contenido|este texto|contenidos|exclusivo|exclusiva|exclusivos|exclusivamente|exclusividad|reservado|reservada|reservados|ilimitado|sin límites|inicia sesión|inicie sesión|ya eres|disfruta|solo|únicamente|acceso exclusivo|acceso ilimitado|acceso completo|acceso a todos',
        example: 'Solo nuestros suscriptores pueden leer esta noticia',
      },
      {
        words:
          '{little}|{article}|mes|semana|día|leer|lectura|lecturas|descubrir|acabas|máximo|número|cupo|último|cuenta|suscríbete|ilimitado|consultar|disponibles|leído|visto|mensual|alcanzaste|llegaste',
        cue: '(artículos|artículo|noticias|notas|contenidos|lecturas) (gratuitos|gratuito|gratuitas|gratis)|(tu|su|el) (límite|cupo|número|máximo) [mensual|diario] de (artículos|noticias|notas|lecturas|contenidos)',
        act: '(te|le|les) (queda|quedan|resta|restan)|has alcanzado|ha alcanzado|alcanzaste|llegaste|has llegado|has superado|agotado|agotaste|has leído|leíste|ha leído|disponibles|restantes|has consumido',
        example: 'Te quedan lecturas gratuitas esta semana',
      },
      {
        words: '{little}|{article}|sitio|web|diario|aplicación|lectura|leer',
        cue: 'ilimitado|ilimitada|ilimitados|sin límite|sin límites|sin restricciones|desbloquea|desbloquear|desbloquee',
        act: 'contenidos|contenido|artículos|artículo|noticias|lectura|accede|acceder|acceso|disfruta|lee|nota',
        example: 'Lee todos los contenidos sin límites',
      },
    ],
    'read-also': [
      {
        words:
          '{little}|leer|ver|podría|podrían|deberían|pueden|semana|día|mes|momento|hora|horas|sección|categoría|tema|asunto|autor|autora|redacción|diario|sitio|top|web|lectores|leído|leídas|leídos|visto|vistas|vistos|última|últimas|recomendación|recomendaciones|recomienda|especial|medio|lugares|seleccionados|páginas|lista|descubre|consulta|hay',
        cue: 'artículos|artículo|noticias|notas|contenidos|historias|publicaciones|vídeos|entradas|lo más|las más|los más|más sobre',
        act: 'leído|leídas|leídos|visto|vistas|otros artículos|otras noticias|otras notas|otros contenidos|más leído|más leídas|más leídos|más visto|más vistas|más artículos|más noticias|más notas|similares|relacionados|relacionadas|recomendados|recomendadas|interesar|interesarte|gustar|gustarte|perder|pierdas|perderte|mismo autor|misma autora|mismo tema|misma sección|recientes|populares|compartidas|comentadas|también|este tema|este asunto',
        example: 'Las noticias más compartidas del día',
      },
      {
        words:
          '{little}|artículos|artículo|noticias|contenidos|leer|quizás|quizá|tal|vez|también|algo|más|estos|estas|notas|temas',
        cue: 'te|le|os|les|interesarte|interesarle|gustarte',
        act: 'interesar|puede interesar|podría interesar|podría interesarte|puede interesarte|quizás te interese|quizá te interese|interese|recomendamos leer|sugerimos leer|interesará|pueden interesar|podrían interesar|podría gustarte',
        example: 'Quizá le interese también',
      },
    ],
    'share-toolbar': [
      {
        words:
          '{little}|{siteName}|x|sociales|lista|lecturas|lectura|leer|amigo|amigos|amiga|red|versión|formato|imprimible|enviar|compartir|copiar|imprimir|otros|después|audio|electrónico|noticia|portapapeles',
        cue: '[para|pulsa para|haz clic para] (compartir|comparte|comparta|compartí|enviar|envía|envíe|copiar|copia|copie|imprimir|imprime|imprima|guardar|guarda|guarde|recomendar|recomienda|recomiende|reenviar|tuitear|añadir|añade|agregar|enlace|url)',
        act: 'esta noticia|esta nota|este artículo|artículo|el enlace|este contenido|esta página|la página|la noticia|la nota|por correo|por mail|por email|por e mail|{siteName}|favoritos|más tarde|leer después|leer más tarde|después|portapapeles|pdf|en redes|redes sociales|mi lista|copiado|copiada',
        begins: true,
        example: 'Reenviar la nota a un amigo por correo',
      },
    ],
    'thank-the-writer': [
      {
        words:
          '{little}|artículo|nota|texto|gustó|gustado|te|lectura|diario|dejar|pequeño|pequeña|trabajo|gesto|contribución|agradece|leído',
        cue: '(invita|invitá|invite|invitar|paga|regala) [le] [a] un café|invita|(deja|dejá|dejar|deje|da|dale) una [pequeña] propina|agradecer|agradece|agradezca|dale las gracias|da las gracias|envía un agradecimiento',
        act: 'autor|autora|redactor|redactora|periodista|artículo|a un café',
        example: 'Dale las gracias a la autora',
      },
    ],
    'translation-notice': [
      {
        words:
          '{little}|versión|original|idioma|ayuda|herramienta|asistencia|revisado|revisada|redacción|periodista|errores|contener|fuente|alemán|francés|italiano|ruso|español|chino|texto|noticia|inicialmente|íntegramente|inglés',
        cue: 'artículo|texto|nota|noticia|contenido|audio|resumen|página|título|versión|imagen|ilustración|podcast|inglés|traducción',
        act: '[ha sido|fue] (traducido|traducida|generado|generada|realizado|elaborado|redactado|leído|leída|resumido|creado|creada) [automáticamente] (por|con|mediante|gracias a|con ayuda de) [una|la|un|de] (ia|inteligencia artificial|máquina|robot|voz sintética|voz artificial|programa|herramienta)|(traducido|traducida|generado|generada|leído) automáticamente',
        example: 'Resumen elaborado con IA y revisado por la redacción',
      },
    ],
  },
}
