import type {PhraseBook} from '../../phrases.js'

/** The words of Spanish notices. See `Bag` of `phrases.ts`: no line of an article consists of those of one bag alone. */
export const spanishVocabulary: PhraseBook = {
  language: 'es',
  sets: {
    article:
      'artículo|artículos|contenido|contenidos|crónica|información|informaciones|nota|notas|noticia|noticias|página|publicación|reportaje|reportajes|texto|textos|vídeo|vídeos',
    siteName:
      'bluesky|facebook|instagram|linkedin|mastodon|messenger|pinterest|snapchat|telegram|threads|tiktok|twitter|whatsapp|youtube',
    word: '#|a|abajo|abierto|abonado|abonados|abonar|abonarse|abónate|abone|abonen|abónese|abre|abrí|abril|abrir|acá|acaba|acabado|acaban|acabará|acabas|acceda|accedas|accede|acceden|acceder|accesible|acceso|acepta|aceptado|aceptamos|aceptan|aceptando|aceptar|aceptas|aceptaste|acepte|acepten|aceptes|acepto|aclaración|acontecimientos|activa|activado|actívala|actívalo|activar|activarlo|activas|active|activen|actives|actuales|actualice|actualidad|actualiza|actualización|actualizada|actualizado|actualizar|actualmente|acuerdo|ad|adblock|adblocker|adelante|además|adicional|administrar|admite|admiten|admitimos|admitir|adquiere|adquirir|afiliación|afiliado|afiliados|agosto|agotado|agotaste|agradece|agradecemos|agradecer|agradecería|agradecimiento|agradezca|agrega|agréganos|agregar|agreguen|ahora|ahorra|ahorrar|ajustar|ajustarlo|ajustes|al|alcanzado|alcanzaste|alemán|alerta|alertas|algo|algún|alguna|algunas|algunos|allá|almacenamos|almacenar|alta|am|amiga|amigo|amigos|amplía|ampliación|ampliada|ampliado|ampliando|ampliar|ampliará|ampliaremos|amplíe|añade|añádenos|añadir|análisis|analíticas|android|año|años|anterior|anteriores|antes|antiguo|antiguos|anual|anunciante|anunciantes|anuncio|anuncios|apaga|apague|aparece|aparecen|aparecer|apetezca|aplicación|aporta|aportación|aportar|aporte|aporten|aportes|apoya|apoyan|apóyanos|apoyar|apoye|apoyen|apoyo|app|apple|appli|aprobados|aprovecha|aprovechar|aproveche|apunta|apuntarte|apúntate|apúntese|aquella|aquí|arriba|artículo|artículos|artificial|asesoramiento|asesoría|así|asistencia|asociación|asociarse|asociate|asunto|ataduras|audiencia|audio|aún|automática|automáticamente|autor|autora|autores|autoricen|autorización|autorizado|avisa|avisamos|avísanos|avisar|avisarnos|avise|avísenos|aviso|ayer|ayuda|ayúdanos|ayudar|ayudarnos|ayudas|ayude|ayúdenos|baja|bajar|baje|bajo|bandeja|banner|barra|beneficios|bien|bienvenida|blanca|block|blocker|bloque|bloquea|bloqueada|bloqueado|bloqueador|bloqueadores|bloqueo|bloqueos|bluesky|boletín|boletines|botón|botones|branded|breve|buenas|bueno|buenos|buscá|búscanos|buscás|búsqueda|buzón|cada|caducado|caducó|café|calidad|cambia|cambiar|canal|canales|cancela|cancelar|cancele|cantidad|capital|capítulo|carácter|carga|cargado|cargando|cargar|cargarse|cargo|casilla|caso|categoría|celular|centavo|cerrado|cerrados|cerrar|cerrará|chino|chrome|ciencia|cierra|cierre|citando|citar|clave|claves|clic|click|clickea|cliente|cliquea|código|coinciden|colaborá|colaboración|colaborador|colaboradores|colaborar|colabore|colega|columnista|columnistas|comenta|comentadas|comentar|comentario|comentarios|comente|comenzará|comercial|comerciales|comisión|como|comparta|compártalo|compartan|comparte|compártela|compártelo|compartí|compartidas|compartila|compartilo|compartir|compartís|compatible|completa|completado|completamente|completar|completo|completos|compra|comprar|compras|comprometido|compromiso|comprueba|comunica|comunicación|comunícanoslo|comunicar|comunícate|comunidad|con|condición|condiciones|conecta|conectado|conectar|conectarse|conéctate|conéctese|configura|configuración|configurar|confirma|confirmada|confirmar|conforma|conformidad|conjunto|conoce|conocer|conocés|conozca|consejo|consejos|consentimiento|consentir|consentís|conservación|considera|considerado|considerarse|considere|consiente|consientes|consigo|constituir|constituye|constituyen|construcción|consulta|consultar|consulte|consumido|contá|contacta|contáctanos|contactarnos|contáctenos|contacto|contactos|contanos|contar|contarnos|contener|contenidas|contenido|contenidos|content|contenta|contento|contiene|contienen|contigo|continúa|continuación|continúan|continuar|continúas|continúe|contraseña|contratá|contratar|contribución|contribuí|contribuir|contribuya|contribuye|convenga|conveniente|conversación|conversar|convertite|conviene|conviértete|cookie|cookies|copia|copiada|copiado|copiar|copie|copyright|corrección|correcciones|correctamente|corregimos|corregir|correo|corte|cortesía|corto|coste|costo|crea|creada|creado|crear|créate|crecer|crédito|creemos|creen|crees|crónica|ctrl|cuadra|cualquier|cuando|cuantas|cuenta|cuéntame|cuéntanos|cuéntanoslo|cuentas|cuenten|cuéntenos|cuéntenoslo|cuidamos|cuídate|cultura|cupo|da|dado|dale|damos|danos|dar|darse|darte|date|dato|datos|de|debajo|debate|debe|deber|deberían|debes|debido|deciles|decinos|decisión|deducible|deja|déjala|déjalo|déjanos|dejar|dejarnos|deje|déjelo|déjenos|dejes|del|denuncia|denunciar|deporte|deportes|derechos|desactiva|desactivado|desactivados|desactivalo|desactivar|desactive|desactualizado|desarrollo|desbloquea|desbloquear|desbloquearla|desbloquearlo|desbloquee|descarga|descargala|descargar|descárgate|descargátela|descargue|descubre|descubrí|descubrir|descuento|descuentos|desde|desea|desean|deseas|deseo|desgraciadamente|desgravable|deshabilita|deshabilitar|deshabilite|deslice|desliza|deslizar|desplácese|desplaza|desplazar|desplázate|desplegá|desplegar|despliega|despliegue|después|destinada|destinado|destino|detalles|detectado|detectamos|detectas|detectaste|devolver|día|diapositiva|diapositivas|diario|días|diciembre|difusión|digan|díganos|díganoslo|digital|digitales|dinos|dínoslo|dirección|directamente|directo|dirigido|discover|disculpa|disculpas|disfruta|disfrutar|disfrute|dispone|dispones|disponga|disponible|disponibles|dispositivo|diste|distribución|dólar|dólares|domingo|domingos|dona|donación|donaciones|donando|donar|donativo|done|dos|duda|dudas|duración|durante|e|economía|edge|edición|ediciones|editado|editor|editorial|efectos|ejercer|el|elaboración|elaborada|elaborado|electrónica|electrónico|elegí|elegida|elegir|elegís|elemento|elige|elígenos|eliges|email|emitidas|empieza|en|encontrada|encontrado|encontranos|encontrar|encontrarnos|encontrás|encontraste|encuentra|encuéntranos|encuéntrenos|enero|enlace|enlaces|entendemos|entenderemos|entera|entérate|entérese|entero|entiende|entiendo|entonces|entra|entrada|entradas|entradilla|entrar|entre|entrega|entrevista|envía|enviale|envíalo|enviamos|enviando|envíanos|enviar|enviaremos|enviarlo|enviarnos|enviarte|envíe|envíela|envienos|episodio|equipo|equipos|equivocación|equivocado|eres|errata|erratas|errónea|erróneo|error|errores|es|esa|escanea|escriba|escríbala|escríbalo|escríbanos|escribe|escríbelo|escríbelos|escríbenos|escribí|escribinos|escribió|escribir|escribirnos|escrita|escrito|escucha|escuchalo|escuchar|escuche|ese|esencial|eso|espacio|español|especial|especialista|espera|espere|esperen|esperes|esta|estadísticas|estamos|están|estando|estar|estas|este|estimada|estimado|estos|estoy|estrictamente|euro|euros|evento|excepción|excepciones|exclusiva|exclusivamente|exclusivas|exclusividad|exclusivo|exclusivos|exige|exigen|exista|existe|existimos|existir|existiría|expande|expandir|experiencia|expirado|expiró|explícita|explora|explorar|explorer|expresa|expresada|expresadas|expresados|expresamente|externo|externos|extracto|facebook|fácil|fácilmente|falla|fallo|fallos|falta|faltan|favor|favorece|favoritos|febrero|fecha|fin|final|finalidades|finaliza|finalizado|financiado|financiera|financiero|financieros|fines|firefox|firma|firmante|firmantes|fiscal|flash|forma|formato|formulario|foto|fotos|fragmento|francés|francos|fue|fuente|fuentes|funciona|funcionalidades|funcionamiento|funcionar|funcione|funciones|futuro|galería|ganar|gastos|gazapo|generada|generado|general|generosidad|gentileza|gestiona|gestionan|gestionar|gestione|gesto|gestor|google|grabación|gracia|gracias|gráfico|grande|grandes|gratis|gratuita|gratuitamente|gratuitas|gratuito|gratuitos|grupo|guarda|guardalo|guardar|guardarlo|guarde|guárdelo|gusta|gustado|gustar|gustaría|gustarte|gustó|h|ha|haber|habilita|habilitado|habilitar|habilite|hablanos|habrá|hacé|hacemos|hacen|hacer|hacerlo|hacerte|hacete|hacia|haciendo|haga|hágalo|hagan|háganos|háganoslo|has|hasta|hay|haz|hazlo|háznoslo|hazte|hemeroteca|hemos|herramienta|hilo|historia|historias|hora|horas|hoy|hrs|hs|html|ia|ideal|ideas|identifica|identificarse|identificarte|identifícate|identifíquese|idioma|ilimitada|ilimitado|ilimitados|ilustración|imagen|imágenes|imperfecta|importa|importante|importantes|imposible|imprecisión|imprescindible|imprescindibles|impresiones|impreso|impresora|imprima|imprime|imprimí|imprimible|imprimilo|imprimir|impuestos|incluida|incluido|inclusive|incluso|incluye|incluyen|incorrecto|independencia|independiente|independientes|indica|indícanos|indicar|infografía|información|informaciones|informada|informado|informados|infórmanos|informar|informarnos|infórmate|informativo|informativos|informe|infórmese|inglés|ingresa|ingresalo|ingresando|ingresar|ingrese|ingresos|inicia|iniciada|inicialmente|iniciar|inicie|inicio|inscríbase|inscribe|inscríbete|inscribí|inscribirse|inscribirte|inscribite|inscripción|instagram|instala|instalar|instale|instancia|instante|instantes|íntegra|íntegramente|íntegro|intelectual|inteligencia|intenta|inténtalo|intentar|intente|inténtelo|interés|interesa|interesan|interesar|interesará|interesarle|interesarte|interese|interesó|internacional|internet|interrumpe|intro|introduce|inversión|investigación|investigaciones|invierno|invita|invítala|invítalo|invitar|invite|ios|iphone|ir|italiano|javascript|jornada|jueves|julio|junio|junto|juntos|jurídico|la|lamentablemente|lamentamos|lanzamiento|las|lateral|le|lea|lector|lectoras|lectores|lectura|lecturas|lee|leela|leer|leerla|leerlo|leernos|legal|leída|leídas|leído|leídos|leíste|les|leyendo|leyeron|libertad|libre|libremente|libres|like|limitada|limitado|límite|límites|línea|linkedin|links|lista|listas|llega|llegado|llegan|llegando|llegar|llegás|llegaste|llegó|llegue|llevá|llévanos|llevar|llévate|lo|local|locales|los|luego|lugar|lugares|lunes|m|mail|mailing|mañana|mañanas|mandá|mandale|mandalo|mandanos|mandar|mandárselo|mándaselo|mande|mantén|mantener|mantenga|mapa|máquina|marca|márcalo|marcar|marco|marketing|martes|marzo|más|mastodon|máximo|mayo|me|mediante|medición|medio|mediodía|mediodías|medios|medir|mejor|mejorar|mejorarla|mejorarlo|mejores|membresía|mención|menciona|mencionar|menos|mensaje|mensajes|mensual|mensuales|mensualmente|menú|meramente|mercado|mes|meses|messenger|mete|mi|miembros|miércoles|min|minuto|minutos|mira|mirar|mis|misma|mismo|mitad|moderación|moderadores|moderados|moderamos|moderan|moderno|modifica|modificación|modificada|modificado|modificar|modifique|módulo|momento|momentos|mostrá|mostrado|mostrar|mostrarse|móvil|mucha|muchas|muchos|muestra|muestre|mundo|muy|nacional|nada|navegá|navegación|navegador|navegando|navegas|navegue|naveguen|navidad|necesariamente|necesarias|necesario|necesita|necesitamos|necesitas|necesite|news|newsletter|newsletters|ningún|ninguna|no|noche|noches|nombre|normas|nos|nosotros|nota|notas|noticia|noticias|noticiero|notifica|notificaciones|notificamos|notifícanos|notificar|notificarte|novedad|novedades|noviembre|nuestra|nuestras|nuestro|nuestros|nueva|nueve|nuevo|número|o|obligatorios|observación|observas|obsoleto|obtén|obtené|obtener|obtenga|ocho|octubre|oculta|ocultar|ocupamos|oferta|ofertas|oficial|oficiales|ofrece|ofrecemos|ofrecer|ofrecerle|ofrecerte|ofrecida|ofrecido|oír|olvidado|olvidaste|olvidé|olvides|olvidó|omitir|opción|opciones|opina|opinan|opinar|opinas|opine|opinión|opiniones|ordenar|original|ortografía|ortográfica|ortográfico|os|otras|otro|otros|paga|pagado|pagar|pagas|página|páginas|pago|palabra|palabras|pantalla|pantallas|pantallazo|papel|par|para|parcial|parcialmente|parece|parecida|parecido|parecidos|parte|participa|participado|participar|partir|pasá|pasada|pasado|pasar|pásate|patrocinada|patrocinado|patrocinador|patrocinadores|patrocinados|pausa|pausar|pauta|paypal|pdf|pedimos|pedir|película|películas|pensando|pensás|pequeña|pequeño|percibir|perder|perderlo|perderse|perderte|perdértelo|perdés|perdido|perfecto|perfil|perfiles|periódico|periodismo|periodista|periodistas|permanencia|permiso|permita|permite|permiten|permití|permitido|permitir|personal|personales|personalizada|personalizados|personalizar|peso|pesos|pie|piensa|piensas|pienses|pierda|pierdas|pierdes|pincha|pinche|pinterest|placer|plan|planes|plataforma|play|player|plazca|plazo|pm|pocos|podamos|podcast|podcasts|podemos|poder|podés|podido|podrá|podrás|podría|podrían|política|pone|ponga|populares|por|porque|portada|portapapeles|portavoz|poseer|posibilidad|posible|posición|postura|precio|precios|preferencial|preferencias|preferida|preferidas|preferido|preferimos|preferís|preferiste|prefieras|prefiere|premium|prensa|presentadas|presentado|presiona|presione|previa|previamente|previo|previsto|primavera|primer|primera|primero|primeros|principal|principio|prioridad|privacidad|privada|privado|probá|probalo|probanos|probar|problema|procede|proceso|producido|productos|profesional|profesionales|programa|prohíbe|prohibida|prohibidas|prohibido|promo|promoción|promocional|promociones|promos|pronto|pronunciación|propias|propiedad|propina|propios|proponemos|proponer|proporcionar|propuesta|proseguir|prosigue|protección|protegemos|protegida|protegido|protegidos|proveedores|proviene|provisto|próxima|próximo|próximos|prueba|pruébalo|pruebe|pruébenos|publica|publicación|publicaciones|publicada|publicado|publicados|publican|publicando|publicar|publicará|publicarán|publicarse|publicidad|publicidades|publicitaria|publicitarias|publicitario|público|publirreportaje|pudo|pueda|puedas|puede|pueden|puedes|pulsa|pulsando|pulsar|pulse|punto|puntos|puntual|puramente|qr|que|queda|quedan|quererte|querés|quería|quienes|quiera|quieras|quiere|quieres|quiero|quitá|quitar|quizá|quizás|rápida|rápido|rastreadores|reacción|reacciones|real|realizadas|realizado|reanuda|rebaja|recarga|recargar|recargue|rechace|rechaza|rechazado|rechazar|rechazás|rechazaste|reciba|recibe|recibí|recibilas|recibilo|recibimos|recibir|recibirá|recibirás|recibirla|recibirlo|recibís|reciente|recientes|reclamar|reclame|reclames|recogidos|recomendá|recomendación|recomendaciones|recomendadas|recomendados|recomendale|recomendamos|recomendar|recomendarlo|recomendarte|recomienda|recomiende|recopilamos|recordá|recordar|recuerda|recuérdame|recuperá|recuperación|recuperar|recurrente|red|redacción|redactado|redactor|redactora|redes|redifusión|reducir|reemplaza|reemplazan|reenviar|refleja|reflejan|refresca|refrescar|regala|regalar|regálate|regale|regalo|región|regional|registrá|registrada|registrado|registrados|registran|registrar|registrarme|registrarnos|registrarse|registrarte|regístrate|registre|regístrese|registro|reglas|regresa|regresamos|regresar|reintenta|reintentar|relacionadas|relacionados|relativas|relato|relatos|relevantes|remunerados|renovación|renovar|renuncia|renunciar|replay|reporta|reportaje|reportajes|reportar|reporte|reporteros|reproducción|reproduce|reproducí|reproducir|reproducirse|reproductor|republicación|requiere|reservada|reservado|reservados|resérvate|respaldá|respaldar|respaldo|respeta|respetamos|respetuosa|respetuoso|responde|responder|responsabilidad|responsable|responsables|resta|restablecer|restan|restantes|resto|restricciones|resultados|resumen|resumido|retira|retirar|retomar|revisa|revisada|revisado|revisamos|revisan|revisar|revista|revive|revocar|riesgo|riesgos|robot|rogamos|ruso|s|sábado|sábados|saber|safari|salta|saltar|saltarse|saltate|salteá|saltear|salteate|salvo|se|sea|seas|sección|seg|seguí|seguidor|seguidores|seguilo|seguimos|seguinos|seguir|seguirá|seguiremos|seguirnos|seguirte|seguís|segunda|segundo|segundos|segura|seguramente|seguras|seguro|seis|selección|selecciona|seleccionada|seleccionados|seleccione|semana|semanal|semanas|señalá|señalar|señale|sentimos|septiembre|ser|serás|servicio|servicios|servidor|servimos|sesión|setiembre|si|sido|siendo|siéntase|siento|siete|siga|sigan|síganos|sigue|siguen|síguenos|siguiente|siguientes|silenciá|silenciar|silencio|similares|simplemente|sin|sino|sintética|sirve|sirven|sitio|smartphone|sms|snapchat|sobre|socia|sociales|socias|sociedad|socio|socios|solamente|soles|solo|son|sonido|soporta|soporte|sos|sostené|sostener|sostenernos|sostenga|sostiene|soy|spot|store|stories|su|subido|subir|subtítulo|subtítulos|sugerencia|sugerí|sugerimos|sugerir|sugiera|sumá|sumario|sumarse|sumarte|sumate|superado|superior|sus|suscriba|suscríbanos|suscríbanse|suscribas|suscríbase|suscriben|suscribes|suscríbete|suscribiéndose|suscribiéndote|suscribirme|suscribirse|suscribirte|suscribís|suscribiste|suscribite|suscripción|suscripciones|suscripta|suscriptas|suscripto|suscriptor|suscriptora|suscriptoras|suscriptores|suscriptos|suscrita|suscrito|suscritos|sustituir|sustituye|sustituyen|suya|tablet|tal|también|tarde|tardes|tarifa|tarifas|tarjeta|te|tecnología|tecnologías|teléfono|telegram|tema|temas|temporalmente|tener|tenés|tenga|tercera|terceras|terceros|terminado|terminar|terminará|texto|textos|threads|ti|tiempo|tienda|tiendas|tiene|tienen|tienes|tiktok|tipográfico|titulares|título|toda|todas|todavía|todo|todos|top|total|trabajo|traducción|traducida|traducido|traductor|transferir|tras|tratados|tratamiento|tratamos|tres|trimestral|trimestre|tu|tuit|tuitea|tuitear|tus|tuyos|twitter|u|última|últimas|último|últimos|un|una|unas|únase|únete|única|únicamente|único|únicos|unite|unos|url|usa|usamos|usando|usar|usas|uso|usted|ustedes|usuaria|usuario|usuarios|útil|útiles|utilice|utiliza|utilizados|utilizamos|utilizan|utilizando|utilizas|válida|validada|validar|valora|valoramos|valoras|vaya|vea|véalo|veás|veces|velocidad|vemos|venta|ventajas|ventana|ventas|veo|ver|verano|verde|verificar|verse|versión|versiones|vertidas|vertidos|ves|vez|vida|vídeo|vídeos|viendo|viene|viernes|vieron|vincula|vínculo|vínculos|visible|visión|visita|visitando|visítanos|visitante|visitantes|visitar|visitas|visite|vista|vistas|viste|visto|vistos|visualice|visualización|visualizar|visualizarse|viva|vivir|vivo|volvé|volvemos|volver|vos|voz|vuelva|vuelvan|vuelve|web|whatsapp|x|y|ya|youtube',
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
        cue: '(palabras|unas palabras) de (nuestro|nuestros|tu) (anunciante|anunciantes|patrocinador|patrocinadores)|anuncio|anuncio (de pago|pagado)|anuncios|aviso|aviso publicitario|avisos|bloque publicitario|comercial|comerciales|contenido patrocinado|corte comercial|corte publicitario|espacio publicitario|mensaje (de|de parte de) [nuestro|nuestros|un|tu] (anunciante|anunciantes|patrocinador|patrocinadores|socio|socios|colaborador|colaboradores)|mensaje comercial|mensaje de nuestros patrocinadores|mensaje publicitario|patrocinado|pausa comercial|pausa publicitaria|pauta|promo|publi|publicidad|publicidades|reclame|reclames|spot|tanda publicitaria',
        act: '({article}|lectura|programa) (continúa|continúan|sigue|siguen|prosigue|se reanuda)|(aparece|está) (debajo|abajo|más abajo)|(continúa|continúan|sigue|siguen|prosigue) (después|tras|debajo|bajo|abajo|más abajo|luego|leyendo|la nota|la noticia|el artículo|el vídeo|el video|el contenido|la lectura|a continuación)|(continúa|continúe|retoma|retome|sigue) su lectura|(el resto|lo demás|sigue) (después|tras)|(faltan|quedan) #|(historia|crónica|entrevista|reportaje|columna) (continúa|sigue|prosigue)|(lo que|el texto que) sigue|(relato|cuento) (continúa|prosigue|sigue)|a punto de terminar|acaba en|acabará en|aguarda|aguarde|antes de (continuar|seguir)|cerrar|cerrará|cierra|cierre|continúa tu lectura|continuar|continúas|continúe|denunciar|deslice|desliza|desplácese|desplaza|desplázate|espera|espere|esperen|estoy viendo|finaliza en|finalizará en|lectura (de la|del) (artículo|contenido|nota|noticia|texto)|lectura del (artículo|contenido|texto)|leyendo|lo que (sigue|viene)|más abajo|oculta|ocultar|omitir|por qué|proseguir|quitar|regresamos|reportar|resto (de la historia|de la crónica|de la entrevista|de la lectura|del reportaje)|resto (del artículo|de la noticia|de la nota|del texto|del contenido|de la información)|retoma|retoma tu lectura|salta|saltar|salte|salteá|se reanuda|seguí|seguir|seguís|segundos|siga|sigas|sigue tu lectura|termina en|terminará|terminará en|terminará pronto|veo|volvemos|y (regresamos|volvemos)',
        example: 'El resto de la noticia, bajo el anuncio',
      },
      {
        words: '{word}',
        cue: '(el|la|este|esta|tu|nuestro|nuestra) (artículo|nota|noticia|texto|lectura|información|contenido|entrevista|vídeo|video)|(el|la|este|esta|tu|su|nuestro|nuestra) (crónica|historia|reportaje|columna)',
        act: '(continúa|sigue|prosigue|se reanuda) [justo] (más abajo|abajo|debajo|a continuación|más adelante)|(continúa|sigue|prosigue|se reanuda|está|se encuentra) [justo] (aquí abajo|acá abajo|en la parte de abajo|por debajo|líneas abajo)',
        example: 'La noticia prosigue más abajo',
      },
      {
        words: '{word}',
        cue: 'baja|baje|deslice|desliza|desplácese|desplazá|desplázate|despliegue|haga scroll|haz scroll|sigue bajando',
        act: '(regresar|volver) (a la|al) (artículo|nota|noticia|texto)|(retomar) la lectura|(seguir|continuar) (leyendo|la lectura)|leer el resto|leer el texto|leer la nota|leer más|leer todo|ver el resto|ver más',
        example: 'Desliza para continuar la lectura',
      },
    ],
    'browser-notice': [
      {
        words: '{word}',
        cue: 'ad block|ad blocker|adblock|adblocker|bloqueador|bloqueador de (anuncios|publicidad|avisos)|bloqueadores|bloqueo de (anuncios|publicidad)|extensión de bloqueo|flash player|javascript|navegador|ublock',
        act: 'activa|activado|activar|active|actualice|actualiza|actualizar|admite|agrega|agregar|agregue|añada|añade|añadir|añadirnos|antiguo|apaga|apague|bloquea (el|este|la|los)|compatible|considera|considere|continuar|desactiva|desactívalo|desactivar|desactive|desactualizado|deshabilita|deshabilitar|deshabilite|detectado|detectamos|disfrutar|estás usando|excepción|excepciones|funciona mal|habilita|habilitado|habilitar|habilite|impide|instalá|instale|lista blanca|lista de excepciones|moderno|mostrar|no funciona|obsoleto|pausa|pausar|permite|recarga|recargue|seguir leyendo|soporta|soportado|tu navegador no|usando|usas|utilizas',
        example: 'Hemos detectado que usas un bloqueador de anuncios',
      },
    ],
    'cms-leftover': [
      {
        words: '{word}',
        cue: 'contenido|el video|esta encuesta|esta foto|esta galería|esta imagen|esta infografía|esta página|esta publicación|este contenido|este elemento|este gráfico|este mapa|este módulo|este podcast|este reproductor|este tuit|este vídeo',
        act: 'bloqueada|bloqueado|cargado|cargando|cargar|cargarlo|cargarse|disponible|eliminada|eliminado|encontrada|encontrado|fue retirado|mostrado|mostrar|mostrarse|no (existe|carga|está disponible)|no disponible|no pudo (cargarse|mostrarse)|no se pudo (cargar|mostrar)|no se puede (cargar|mostrar)|reproducir|reproducirse|retirado|visualizarse',
        example: 'Lo sentimos, este mapa no puede mostrarse',
      },
    ],
    comments: [
      {
        words: '{word}',
        cue: '# reacciones|comenta|comentar|comentario|comentarios|comente|la conversación|opiná|opinar|qué (opinás|piensa|piensas|pensás|te parece|le parece|opina|crees)|qué opinas|reacciones|su comentario|su opinión|su punto de vista|tu comentario|tu mensaje|tu opinión|tu punto de vista|tu reacción|tus comentarios|tus impresiones',
        act: '(no|ya no) (acepta|admite|aceptamos|admitimos|recibe)|(sé|sea|sean|sed) (amable|cortés|respetuoso|respetuosos)|(tenés|tiene|tienes) la palabra|a esta nota|a este artículo|abierto|abiertos|acá abajo|agrega|agregar|añade|añadir|anímate|aparecerá|aún no hay|cargar|cerrado|cerrados|comparte|compártela|compartí|con respeto|contá|contanos|cuenta nos|cuéntanos|cuéntanoslo|cuéntenos|cuéntenoslo|danos|dar|decinos|deja|déjala|dejanos|dejar|deje|déjela|denunciar|desactivados|díganos|díganoslo|dinos|dinos qué|dínoslo|en esta nota|envía|enviar|escriba|escribe|escribí|escribinos|escribir|están abiertos|expresa|ha comentado|hay|ingresá|inicia sesión|iniciar sesión|inicie sesión|la palabra es (suya|tuya)|lee|leer|moderación|moderados|moderamos|moderan|mostrar|muestra|nadie ha|ningún|no hay|normas|nos interesa|obligatorios|ocultar|ordenar|participa|participar|participe|primera|primero|publica|publicar|publicarse|registrarte|regístrate|reglas|reportar|respeta|responder|revisados|sé el|sé la|se publican|sea el|sea la|seas|serás|sumarte|sumate|únase|únete|unite|validado|ver|ya no (admite|acepta)',
        example: 'Escriba su opinión en los comentarios de la nota',
      },
      {
        words: '{word}',
        cue: '(qué|que) (opina|opinás|opinas|piensa|piensas|pensás|te parece|le parece)|cuál es (su|tu) opinión',
        act: 'contanos|cuéntanos|cuéntanoslo|cuéntenos|cuéntenoslo|decinos|déjanos|díganos|díganoslo|dinos|dínoslo|escríbanos|escríbenos|usted|vos',
        example: '¿Y tú qué piensas? Cuéntanoslo',
      },
    ],
    'consent-notice': [
      {
        words: '{word}',
        cue: 'cookie|cookies|cookies y otras tecnologías|rastreador|rastreadores|tecnologías similares|uso de galletas',
        act: 'acepta|aceptado|aceptan|aceptando|aceptar|aceptas|aceptaste|acepte|aceptes|acepto|activa|activar|activas|actives|administrar|ajustes|almacenamos|almacenar|audiencia|autorizas|autorizo|aviso|bloqueada|bloqueado|configura|configuración|configurar|conformidad|consentimiento|consentir|consiente|consientes|desactivado|diste|entendemos|entendido|entiendo|equipo|exige|exigen|experiencia|finalidades|gestiona|gestionar|guardar|hace falta|instalar|leer más|luz verde|marketing|más información|medición|mejorar|modificar|mostrar|navegación|navegando|necesarias|necesitamos tu|necesitas|no puedes|no se puede|opciones|pedimos|permiso|permitas|permite|permitir|política|preferencias|propias|publicidad personalizada|publicitarias|rechace|rechaza|rechazado|rechazar|rechazás|rechazaste|rechazo|saber más|sirve para|sirven para|socios|terceros|usa|usamos|utiliza|utilizamos|utilizan|visto bueno|visualizar',
        example: 'Gestiona o rechaza las cookies de nuestros socios',
      },
      {
        words: '{word}',
        cue: '(tu|su|mi|mis|tus|sus) (consentimiento|preferencias|privacidad|datos|datos personales|vida privada|opciones)|(tus|sus|mis) (elecciones)|política de privacidad|privacidad',
        act: 'acepta|aceptar|aceptas|acepte|acepto|ajusta|ajuste|ajustes|almacenamos|autorizo|cambia|cambiar|cambie|configura|configuración|configurar|consulta|consulte|cuando (le plazca|lo desee|prefiera|quieran)|cuando quiera|cuando quieras|cuidamos|da tu|dar|darnos|ejercer|en cualquier momento|eres libre|es libre|gestiona|gestionar|gestioné|importa|lea|leer|leído|libre de|más detalles|más información|modifica|modificar|modifique|mostrar|necesario|necesitamos|para ver|pedimos|personalice|personaliza|personalizar|política|protegemos|recopilamos|requiere|respetamos|retira|retirar|revocar|socios|sos libre|tratamos|usamos|valoramos|ver',
        example: 'Cuidamos tus datos y tu privacidad',
      },
    ],
    'continue-reading': [
      {
        words: '{word}',
        cue: '(clic|hacé clic|haga clic|haz clic|pincha|pulsa) para (abrir|desplegar|leer|ver)|[para|aquí para|pulsa para|haz clic para|hacé clic para|pulsá para] (abrí|conoce|conocé|desplegá|despliegue|encontrá|entrá|leela|mostrá|seguí con|sigue con|siga con|terminar de leer|ve)|[para|aquí para|pulsa para|pulse para|pulsa aquí para|pulse aquí para|haz clic para|haga clic para|haz clic aquí para|pincha aquí para] (leer|lee|lea|leé|ver|vea|mira|mirá|consultar|consulta|consulte|descubrir|descubre|mostrar|muestra|desplegar|despliega|abrir|abre|encuentra|(seguir|sigue|siga|seguí|continuar|continúa|continúe) leyendo|retomar|acceder|accede|acceda|cargar|ampliar|amplía|expandir)',
        act: '(crónica|entrevista|historia|nota|noticia|reportaje|texto|artículo) (completa|completo|entera|entero|íntegra|íntegro|en su totalidad)|(el|del|este) texto (completo|íntegro)|artículo completo|artículos|contenido|contenidos|el artículo|el resto (de la|del)|en nuestra (página|web|edición)|entrevista completa|esta nota|esta noticia|este artículo|historia completa|información|información completa|la nota|la noticia|lo que (falta|queda|resta) (del|de la|de este|de esta)|más artículos|más noticias|nota completa|noticia completa|nuestra edición|nuestra página|nuestra web|nuestro sitio|página siguiente|resto (de la|del) (nota|noticia|historia|texto)|siguiente página|sitio web|toda la (historia|nota|noticia|información)|todo el (artículo|texto|reportaje)|versión (completa|íntegra)',
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
      {
        words: '{word}',
        cue: '(clic|haga clic|haz clic|pincha|pulsa|pulse|toca|toque) (aquí|acá) (para|si (quieres|quiere|querés))',
        act: '(artículo|texto) (completo|íntegro)|(entrevista|nota|noticia) (completa|íntegra)',
        begins: true,
        example: 'Toca aquí si quieres leer el artículo completo',
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
        cue: '(copia|difusión|distribución|uso|utilización|reproducción) (total o parcial|de este|de esta|de estos|de los contenidos|del contenido|de este material|sin autorización|sin permiso)|(copiar|difundir|reproducir|republicar|usar|utilizar) (este|esta|estos|el|la|nuestros|total o parcialmente) [el|este|esta] (artículo|nota|texto|contenido|contenidos|material|noticia)|contenido protegido|copyright|derechos de autor|derechos de reproducción|derechos reservados|material protegido|propiedad intelectual|redifusión|reproducción|reproducir|republicación|todos los derechos',
        act: 'autorización|aval|estrictamente|expresamente|no está permitida|no está permitido|no se permite|permiso|prohíbe|prohibida|prohibidas|prohibido|prohibimos|protegida|protegido|protegidos|queda|quedan|requiere|reservado|reservados|sin (autorización|consentimiento|permiso|previa)|sin consentimiento|visto bueno',
        example: 'Queda prohibida la reproducción sin permiso escrito del editor',
      },
      {
        words: '{word}',
        cue: '(está|queda) prohibido (copiar|difundir|reproducir|republicar)|no se (permite|puede) (copiar|difundir|reproducir|republicar)|prohibido (copiar|difundir|reproducir|republicar)',
        act: '(el|este|esta|estos|la) (artículo|contenido|contenidos|nota|noticia|texto)|sin (autorización|el visto bueno|permiso)',
        example: 'No se puede reproducir este texto sin el visto bueno del editor',
      },
    ],
    'date-stamp': [
      {
        words: '{word}',
        cue: '(artículo|nota|noticia) (actualizado|actualizada|publicado|publicada)|[última] (actualización|modificación)|[última] (revisión)|actualizada|actualizado|ampliada|ampliado|completado|corregido|creado|editada|editado|modificada|modificado|primera publicación|publicación|publicada|publicado|revisada|revisado|subida|subido',
        act: '(el|lunes|martes|miércoles|jueves|viernes|sábado|domingo) #|(lunes|martes|miércoles|jueves|viernes|sábado|domingo) a las #|# (días|día|semanas|meses)|# #|# h|# horas|# minutos|a las #|anoche|ayer|esta (tarde|noche)|esta mañana|hace (un|una|dos|tres|unos|unas|pocos|pocas) (minutos|horas|días|hora|minuto|instantes|momentos)|hace #|hoy',
        begins: true,
        example: 'Publicado ayer, actualizado hace 20 minutos',
      },
    ],
    disclaimer: [
      {
        words: '{word}',
        cue: 'afiliación|afiliado|afiliados|anunciante|branded content|contenido comercial|contenido de marca|contenido patrocinado|enlace patrocinado|enlaces de afiliación|enlaces patrocinados|links de afiliados|patrocinada|patrocinado|patrocinados|publicidad|publirreportaje|remunerados|vínculos patrocinados',
        act: 'a través de|artículo|contenido|contiene|contienen|creado|elaborado|enlaces|escrito|ganar|incluye|incluyen|links|nota|ofrecido|página|percibir|podemos recibir|producido|realizado|recibimos|recibir|recibir una|redactado|si compras|texto',
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
        act: 'redactado|reemplaza|reemplazan|sustituye|sustituyen',
        example: 'Este contenido no reemplaza la consulta con su médico',
      },
      {
        words: '{word}',
        cue: 'con (el apoyo de|nuestro) [nuestro] (anunciante|patrocinador|socio)|en colaboración con (una marca|un anunciante|un socio|nuestro socio)|para (nuestro anunciante|nuestro socio)|única responsable|único responsable',
        act: 'autor|autora|creado|de sus opiniones|elaborado|producido|realizado',
        example: 'Contenido creado en colaboración con una marca',
      },
    ],
    donation: [
      {
        words: '{word}',
        cue: 'aportá|apoya|apóyanos|apoye|apóyenos|asociate|ayudá|ayúdanos|ayude a|ayúdenos|cada (centavo|dólar|euro|peso)|cada aporte|cada contribución|cada donación|colaborá|colabora con el periodismo|con tu (aporte|apoyo|ayuda|donación)|contribuí|contribuya|contribuye|dona|done|gracias a ti|hacé tu aporte|hacé una donación|hacer un (aporte|donativo)|hacer una donación|hacete (miembro|socia)|hacete socio|haga una donación|haz tu (aporte|donación)|haz un donativo|haz una donación|hazte (mecenas|miembro)|hazte socia|hazte socio|respaldá|sostené|su (aporte|ayuda|contribución|donación)|su apoyo|suma tu|tu aportación|tu aporte|tu apoyo|tu ayuda|tu contribución|tu donación|tu donativo|tus aportes|vuestra (ayuda|aportación)|vuestro apoyo',
        act: 'a partir de #|cuenta|deducible|desde # (euros|pesos|dólares)|desde # [al mes]|desgravable|diario|en línea|este espacio|este proyecto|este sitio|existiría|independencia|independiente|independientes|información|libre|libres|mantener viva|medio|medios|mensual|nos ayuda|nos ayudan|nos permite|nuestra (redacción|labor)|nuestro trabajo|periódico|periodismo|periodistas|posible|posible gracias|puntual|recurrente|redacción|revista|seguir (adelante|contando|informando|existiendo|trabajando|siendo)|seguir vivos|suma|viva nuestra',
        example: 'Gracias a ti este medio sigue siendo libre',
      },
      {
        words: '{word}',
        cue: 'con tu (aporte|apoyo|ayuda|donación)|gracias a (su|tu|nuestros) (apoyo|aporte|aportes|ayuda|donación|donaciones|lectores)|hacete socio|hazte socio|nuestros socios|sin (su|tu|vuestra|vuestro) (apoyo|aporte|aportes|ayuda|contribución|donación)|su (apoyo|aporte|contribución)|su generosidad|tu (apoyo|aporte|contribución|donación)|tu generosidad',
        act: 'ayúdanos|ayúdenos|continuar|depende|en pie|existe|existimos|existir|imposible|imprescindible|indispensable|mantiene|nuestra (redacción|revista)|nuestro (medio|periódico)|nuestro (sitio|trabajo|diario|periodismo|proyecto)|podemos|podría|podríamos|seguimos|seguir (adelante|contando|existiendo|informando|siendo|trabajando)|valioso|vive',
        example: 'Sin tu aporte no podríamos existir',
      },
    ],
    'error-report': [
      {
        words: '{word}',
        cue: 'bug|corrección|correcciones|dato (equivocado|mal)|dato erróneo|dato incorrecto|datos (erróneos|incorrectos)|errata|erratas|error|error de tipeo|error ortográfico|error tipográfico|errores|errores de (ortografía|tipeo)|fallo|fallos|falta de ortografía|falta ortográfica|gazapo|imprecisión|rectificación',
        act: 'avisa|avisa a|avísanos|avisar|avisarnos|avise|avise a|avísenos|ayúdanos|comunica|comunícanoslo|comunicar|comunícate|contacta|contáctanos|contáctenos|contanos|cuéntanos|cuéntenos|decinos|detectá|detectado|detectás|detectaste|díganos|dinos|dínoslo|encontrado|encontrás|encontraste|encuentras|envía|envíanos|envíenos|escriba|escriba a|escríbanos|escribe a|escríbeme|escríbenos|escribí|escribinos|escribirnos|ha detectado|ha encontrado|ha visto|hacenos|haceos|hágalo|háganos|háganoslo|has detectado|has encontrado|has notado|has visto|háznoslo saber|indícanos|informa a|infórmanos|informar|informe a|notás|notaste|notifica|notifícanos|notificar|notifíquenos|proponer|reporta|repórtalo|reportar|reporte|señálalo|señalar|si detectas|si observas|sugerí|sugerir|ves|viste',
        example: 'Escríbenos si has visto alguna errata en la noticia',
      },
      {
        words: '{word}',
        cue: 'algo (falla|no cuadra|va mal)|alguna imprecisión',
        act: 'avísanos|cuéntanoslo|díganoslo|dinos|dínoslo|escríbenos',
        example: '¿Algo no cuadra en este texto? Dínoslo',
      },
    ],
    'follow-us': [
      {
        words: '{word}',
        cue: '{siteName}|aplicación (gratuita|móvil|oficial)|app móvil|app store|en (las|nuestras) redes|en nuestra app|google|google discover|google news|google noticias|google play|la aplicación|la aplicación (gratuita|móvil|oficial)|la app|notificaciones|nuestra (cuenta|fan page)|nuestra aplicación|nuestra app|nuestra comunidad|nuestra página|nuestras (cuentas|historias)|nuestras alertas|nuestras páginas|nuestras redes|nuestro (grupo|perfil|instagram|facebook|twitter|telegram|whatsapp)|nuestro canal|nuestros (canales|perfiles|grupos)|redes sociales',
        act: 'accede|activa|active|agrega|agréganos|añade|añádenos|buscá|búscanos|conéctate|dale like|dale me gusta|danos like|descarga|descargala|descargar|descárgate|descargue|disponible|elígenos|encontranos|encontrarás|encontrarnos|encuentra|encuéntranos|encuéntrenos|entérate|entra|estamos|etiquétanos|forma parte|hablanos|instala|le espera|llévanos|llévenos|los esperamos|no te pierdas|nos (encontrarás|encontrás|encuentras|puedes encontrar|podés encontrar|puedes seguir|podés seguir)|nos vemos|os esperamos|quedamos|recibe|recibí|seguí|seguilos|seguinos|seguirnos|síganlos|síganos|síguelas|síguelos|síguenos|sumarte|sumate|suscríbete|suscribite|te espera|te esperamos|te esperan|toda la actualidad|toda la información|todas las noticias|únase|únete|unirse|unirte|unite|visítanos|ya disponible',
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
        cue: '(su|tu) contraseña|acceda con|accede a su cuenta|accede a tu cuenta|accede con|clave y contraseña|conéctate|conéctese|contraseña|cuenta|entrá (a|con)|entra (a|en) tu cuenta|entra con|entrar con|identificarse|identificarte|identifícate|identifíquese|ingresá|ingresa con|ingrese|ingrese con|inicia sesión|iniciar sesión|inicie sesión|nombre de usuario|registrada|registrado|registrarme|registrarse|registrarte|regístrate|regístrese|sesión|sesión (caducada|expirada)|su clave|su sesión|tu clave|tu sesión|usuario registrado|usuario y clave|usuario y contraseña',
        act: 'abre tu|acá|apple|aquí|aún no|caducado|caducó|cerrar|cliente|con tu correo|con tus datos|crea|crea tu|crear|crear mi|crear una|créate|datos de acceso|de nuevo|en un minuto|es suscriptor|escríbalo|escribe tu|escríbelo|expirado|expiró|facebook|google|gratis|ha caducado|ha expirado|has perdido|ingresa tu|ingresalo|ingrese su|iniciada|introduce tu|introdúcelo|introduzca su|mantener|no tenés|no tienes|nuevo (aquí|por)|olvidado|olvidaste|olvidé|olvidó|otra vez|perdido|perdió|perdiste|recordar|recordar mi|recuérdame|recuperá|recuperar|restablecé|restablecer|se te olvidó|si (ya|aún|no)|suscriptor|suscrito|todavía no|usuario (nuevo|existente)|volvé a (entrar|ingresar)|vuelva a (entrar|ingresar)|vuelve a (entrar|ingresar)|ya eres|ya estás|ya estoy|ya registrado|ya sos|ya tenés|ya tiene|ya tienes',
        example: '¿Aún no estás registrado? Entra con Google',
      },
      {
        words: '{word}',
        cue: 'cerrar mi sesión|cerrar sesión|identifícate|identifíquese',
        act: 'mi cuenta|mi perfil|por favor|tu cuenta',
        example: 'Mi perfil: cerrar sesión',
      },
      {
        words: '{word}',
        cue: '(tiene|tienes|tenés) (usuario|una cuenta|un usuario)',
        act: 'escríbalo|escríbelo|ingrésalo|ingréselo|introdúcelo|introdúzcalo',
        example: '¿Tienes usuario? Escríbelo aquí',
      },
    ],
    'media-widget': [
      {
        words: '{word}',
        cue: 'audio|el (audio|podcast|video|reproductor)|el documental|el programa|el sonido|episodio|esta nota|esta noticia|este artículo|este podcast|galería|la emisión|los subtítulos|podcast|podcasts|reproducción automática|reproductor|subtítulos|vídeo|vídeos|voz (artificial|sintética)',
        act: '(en|para) (su|tu) (país|región)|activa|actívalo|activar|active|cargando|cargar|cargarse|clic|comenzará|desactivar|disponible no|duración|empieza|escucha|escuchar|escuche|falló|fallos de|haz clic|imperfecta|íntegro|intentá|inténtalo|intente|mira|mirar|mire|no (carga|disponible|funciona|pudo)|no (está disponible|puede verse) en|no disponible|no es posible|no está disponible|no se (pudo|puede) (cargar|mostrar|reproducir)|oír|pantalla completa|pausa|pausar|presiona|pronunciación|puede verse|pulsa|recarga|recargue|reintentar|replay|reproducción|reproduce|reproducí|reproducir|se reproducirá|segundos|siguiente|silenciar|silencio|vas a escuchar|vea|ver|ver ahora|volver a ver|vuelve a ver',
        example: 'Pulsa para ver el vídeo completo',
      },
      {
        words: '{word}',
        cue: 'haga clic|haz clic|presiona|pulsa|pulse|toca',
        act: 'para (reproducir|escuchar|ver|oír)|play|reproducir',
        begins: true,
        example: 'Toca para escuchar',
      },
      {
        words: '{word}',
        cue: 'dale (a reproducir|al play)|pulsa (el play|reproducir)|toca (play|reproducir)',
        act: 'para (escuchar|oír|ver)',
        begins: true,
        example: 'Dale al play para ver el reportaje',
      },
    ],
    newsletter: [
      {
        words: '{word}',
        cue: '(tu|su|mi) (correo|buzón|bandeja|e mail|email|dirección de correo)|(tu|su|mi|vuestro) (casilla|correo electrónico|dirección|inbox|mail)|bandeja de entrada|boletín|boletín informativo|boletines|casilla de correo|correo diario|mailing|newsletter|newsletters|nuestras alertas|nuestras newsletters|nuestros boletines|resumen (diario|semanal)|tu email|tu mail|vuestra bandeja',
        act: 'al suscribirte|alta gratuita|apuntarte|apúntate|apúntese|aquí abajo|cada|cada día|cada mañana|cada noche|cada semana|cada tarde|cada viernes|cancelar tu|confirma|confirmar|darse de baja|darte de baja|date de alta|dejá|déjanos|déjenos|descubre|directamente|el hilo|elige|envíame|enviamos|enviaremos|escriba|escribe|escribe tu|gracias por suscribirse|gracias por suscribirte|gratis|gratuita|hacemos el resto|ingresá|ingresa tu|ingrese|inscríbase|inscríbete|inscribirse|inscribite|inscripción|inscripción gratuita|introduce|introduce tu|introduzca|las claves|las noticias|le enviaremos|lo esencial|lo más|lo mejor|mandamos|mándanos|más abajo|no perderte|no pierdas|no te pierdas|no te pierdas nada|nos encargamos|nosotros (hacemos|nos)|nuestra selección|ocupamos|para no perder|quiero recibir|reciba|recibe|recibí|recibir (el|la|los|las|nuestro|nuestra)|recibirás|recibirlo|recibís|regístrate|regístrese|resumen de|revisa|sin (spam|publicidad|correo basura)|sin perderte|sumate|suscriban|suscríbase|suscríbete|suscribí|suscribirme|suscribirse|suscribirte|suscribite|te (avisamos|llega|mandamos|contamos)|te enviamos|te enviaremos|titulares|todas las|todos los',
        example: 'Lo mejor del día en tu bandeja de entrada',
      },
      {
        words: '{word}',
        cue: 'baja (del|de la|de este) (boletín|newsletter)|cancelar su (suscripción|inscripción)|cancelar tu (suscripción|inscripción)|dar de baja (tu|su) (suscripción|inscripción)|darme de baja|darse de baja|darte de baja|desuscribirse|desuscribirte',
        act: 'con un (clic|click)|con un solo clic|cuando (lo desees|lo desee|gustes|quieran)|cuando quiera|cuando quieras|desde el enlace|en (dos|un) clics|en cualquier momento|en un clic|fácilmente|podés|podrá|podrás|puede|puedes|siempre',
        example: 'Podrás darte de baja en cualquier momento',
      },
      {
        words: '{word}',
        cue: 'carta (diaria|mensual|semanal)|una carta (cada semana|por semana)',
        act: 'gratis|gratuita|sin (correo basura|publicidad|spam)|suscríbete',
        example: 'Una carta semanal, gratuita y sin spam',
      },
      {
        words: '{word}',
        cue: '(te|le|os) (enviamos|mandamos) (las noticias|lo esencial|lo mejor|los titulares)',
        act: 'a la hora|cada (día|mañana|noche|semana|tarde)|todas las|todos los',
        example: 'Te mandamos lo esencial a la hora del café',
      },
      {
        words: '{word}',
        cue: '(a|en) tu celular|por (correo|e mail|mail|whatsapp)',
        act: '(el|nuestro) (boletín|repaso|resumen)|las noticias|lo (esencial|mejor|más importante)|los titulares',
        example: 'El resumen de la mañana, por correo',
      },
      {
        words: '{word}',
        cue: 'reciba|recibe|recibí',
        act: '(el|la|las|los|nuestra|nuestras|nuestros|toda la) [grandes|mejor|mejores|principales] (actualidad|alertas|artículos|historias|información|notas|noticias|reportajes|selección|titulares)|lo (esencial|mejor)',
        begins: true,
        example: 'Recibe nuestros mejores artículos cada domingo',
      },
    ],
    offer: [
      {
        words: '{word}',
        cue: 'abónate|abónese|ahora con|aprovecha|aprovecha la oferta|aproveche|aproveche la oferta|cancela|cancele|código promocional|contratá|date de baja|de descuento|de suscripción|días de prueba|disfruta de|disfrute de|el plan|el plan ideal|el plan que|esta oferta|esta promoción|hacete socio|la oferta que|la suscripción que|membresía|mes de prueba|meses de prueba|mitad de precio|nuestra oferta|nuestras ofertas|nuestros planes|obtén|obtené|obtenga|oferta (anual|de aniversario|de navidad|de temporada|de verano|digital|flash|web|única|imperdible)|oferta de bienvenida|oferta de lanzamiento|oferta del día|oferta especial|oferta exclusiva|oferta limitada|paga solo|pagás solo|pague solo|plan digital|plan perfecto|plan premium|planes de suscripción|planes desde|probá|probanos|promo|promo de lanzamiento|promoción|prueba gratis|prueba gratuita|pruébalo|pruébalo gratis|pruébanos|regala una suscripción|regálate|semanas de prueba|sin compromiso|sin permanencia|sin tarjeta|suscríbase|suscríbete|suscríbete ya|suscribirme|suscribite|suscripción (básica|completa|premium|web|digital|estudiante)|suscripción anual|suscripción con descuento|suscripción digital|suscripción mensual|tarifa (especial|plana|reducida)|tu membresía|tu suscripción',
        act: '(al|por|cada|primer) mes|# (cuotas|dólares|pesos|soles|meses|francos)|# (dólares|euros|pesos|soles) (a la|al|por)|# (mes|meses|euro|euros|días|semanas|año|pesos|dólares)|# al mes|# de descuento|a mitad de|a partir de|a solo #|ahora por|al año|al mejor precio|al mes|baja cuando|cancelás|conoce|cuando (lo desees|gustes|te apetezca|te plazca)|cuando quiera|cuando quieras|de bienvenida|de lanzamiento|de permanencia|descubre|desde #|después #|durante (un|dos|tres|seis|el|los|#) (mes|meses|año)|elegí|elegir|elige|en cualquier momento|luego #|para ti|por (#|un|una) (semana)|por (un|dos|tres|cinco) (euro|euros|dólar|dólares|meses)|por #|por # al mes|por menos|por semana|por solo #|por tiempo limitado|precio especial|precios|prefieras|primer año|primer trimestre|primeros tres meses|regalar|sin (cargo|costes|costo|coste|costos)|sin (cargo|costo|coste|letra pequeña)|solo por|te apetezca|te convenga|un (euro|dólar|peso)|un mes|ver',
        example: 'Oferta de bienvenida: primer mes por 1 €',
      },
      {
        words: '{word}',
        cue: 'ahorra|ahorras|ahorre',
        act: '(tu|su|la|una) suscripción',
        begins: true,
        example: 'Ahorra un 30 % en tu suscripción',
      },
      {
        words: '{word}',
        cue: 'abonos|los # primeros meses|planes|primer año|primer mes|primer trimestre|primera semana|primeras semanas|suscripción',
        act: '(a|desde|después|luego|por) (#|un|una|dos|tres|cuatro|cinco|seis|nueve|diez) (dólar|dólares|euro|euros|peso|pesos|real|soles)|(a|desde|por) #|(después|luego) #|# (dólares|euros|pesos|soles) (al|mensuales|por) [año|mes|semana]|# [dólares|euros|pesos] (al|por) mes|cancelás cuando',
        example: 'Primer mes a un dólar, luego 9 dólares mensuales',
      },
    ],
    'paywall-notice': [
      {
        words: '{word}',
        cue: 'a quienes se suscriben|a socios|abonado|abonados|abonarse|abónate|abónese|hacete miembro|hacete socio|hazte (miembro|suscriptor)|hazte premium|hazte socio|lectores registrados|lectores suscritos|los miembros (de|del)|los socios|miembros de la comunidad|nuestros socios|para miembros|para nuestros miembros|para socios|pásate a premium|premium|quienes (están|estén) (suscritos|registrados)|quienes tienen suscripción|se suscriben|solo miembros|suscribas|suscríbase|suscríbete|suscribiéndote|suscribirme|suscribirse|suscribirte|suscribite|suscripción|suscripciones|suscripta|suscripto|suscriptor|suscriptora|suscriptoras|suscriptores|suscriptos|suscrito|suscritos|una suscripción la|usuarios registrados',
        act: '(esta|la) (entrevista|historia|investigación) (completa|íntegra)|(está|página) bloqueada|(nuestros|todos los) planes|acceda|accede|acceden a|acceder|acceder al resto|acceso a todos|acceso completo|acceso exclusivo|acceso ilimitado|adquirir|cómo (acaba|sigue|termina) (esta|la) historia|comunidad|contenido completo|contenidos|continuá|continuar|continúe|contrata|desbloquea|desbloquear|desbloquee|descubrir|destinado|disfruta|el resto del texto|esta nota|esta noticia|este artículo|este contenido|este texto|exclusiva|exclusivamente|exclusividad|exclusivo|exclusivos|ilimitado|incluido en|inicia sesión|inicie sesión|íntegra|íntegro|la abre|la nota completa|lea|lectura|lee|lee la|leer|leer el resto|leyendo|necesitas|querés seguir|quieres (leer|seguir)|reservada|reservado|reservados|saber (cómo|más|el final)|seguí|seguí leyendo|seguir leyendo|sigue leyendo|sin límites|solo|texto completo|todo el contenido|únicamente|ya eres',
        example: 'Solo nuestros suscriptores pueden leer esta noticia',
      },
      {
        words: '{word}',
        cue: '(artículos|artículo|noticias|notas|contenidos|lecturas) (gratuitos|gratuito|gratuitas|gratis)|(tu|su|el) (límite|cupo|número|máximo) [mensual|diario] de (artículos|noticias|notas|lecturas|contenidos)|(última|primera) (nota|noticia|lectura) (gratis|gratuita|libre)|(último|primer) (artículo|texto|contenido) (gratis|gratuito|libre)|cupo de (notas|artículos)|notas (gratis|sin cargo|libres)',
        act: '(te|le|les) (queda|quedan|resta|restan)|acabas de|agotado|agotaste|alcanzado|alcanzaste|consumiste|disponibles|esta es|este es|este mes|ha alcanzado|ha leído|has agotado|has alcanzado|has consumido|has leído|has llegado|has superado|leíste|leyó|llegaste|restantes|te (queda|quedan) solo|ya (leíste|has leído|consumiste)',
        example: 'Te quedan lecturas gratuitas esta semana',
      },
      {
        words: '{word}',
        cue: 'desbloquea|desbloquear|desbloquee|ilimitada|ilimitado|ilimitados|sin límite|sin límites|sin restricciones',
        act: '(libertad|lujo|placer) de leer|accede|acceder|acceso|artículo|artículos|contenido|contenidos|disfruta|lectura|lee|leer sin|nota|noticias|regálate',
        example: 'Lee todos los contenidos sin límites',
      },
      {
        words: '{word}',
        cue: '(artículo|contenido|lectura|nota|noticia|texto) (gratis|gratuita|gratuito|libre)|(artículos|notas|noticias) (gratis|gratuitas|gratuitos|libres)',
        act: 'esta es|esta semana|este es|este mes|primer|primera|su|tu|última|último',
        example: 'Este es tu último artículo gratis',
      },
      {
        words: '{word}',
        cue: '(acceso|contenido|edición|suscripción|versión|zona) (de pago|premium)|hacete socio|hazte socio|necesita una suscripción|necesitas una suscripción|quienes (están|estén) (suscritos|registrados)|quienes se suscriben|se suscriben|suscripción de pago',
        act: '(leer|ver|acceder al|acceder a) (el resto|la nota completa|todo|texto completo)|el resto (de|del) (artículo|esta nota|este artículo|la nota|la noticia|texto)|la nota (completa|entera)|querés (seguir leyendo|leer)|quieres (seguir leyendo|leer)|reservada|reservado|seguir leyendo|texto (completo|íntegro)',
        example: 'El resto de la nota queda para quienes se suscriben',
      },
      {
        words: '{word}',
        cue: '(no eres|no es|no está|no estás|no sos) [un|una] (suscriptor|suscriptora|suscrito|suscrita|socio|registrado)|aún no te has suscrito',
        act: '(lectura|texto) (acaba|se detiene|termina)|acaba (acá|aquí)|hasta (acá|aquí)|la lectura|para seguir|termina (acá|aquí)',
        example: 'Usted no está suscrito: la lectura termina aquí',
      },
      {
        words: '{word}',
        cue: '(artículos|notas|noticias) (gratis|gratuitas|gratuitos)|cupo (gratis|gratuito)|lecturas (gratis|gratuitas)',
        act: 'artículos más|notas más|noticias más|acaba|agota|agotarás|solo (quedan|te quedan)|termina',
        example: 'Dos artículos más y se acaba tu cupo gratuito',
      },
    ],
    'read-also': [
      {
        words: '{word}',
        cue: 'artículo|artículos|contenidos|entradas|historias|las más|lo más|los más|más sobre|notas|noticias|publicaciones|vídeos',
        act: 'comentadas|compartidas|de interés|destacadas|destacados|este asunto|este tema|gustar|gustarte|interesar|interesarte|le recomendamos|leídas|leído|leídos|más artículos|más comentadas|más leídas|más leído|más leídos|más notas|más noticias|más vistas|más visto|misma autora|misma sección|mismo autor|mismo tema|otras|otros|para ti|para usted|para vos|perder|perderte|pierdas|populares|por qué leer|que podrían|que te pueden|recientes|recomendadas|recomendados|relacionadas|relacionados|seleccionadas|seleccionados|similares|también|te guste|te recomendamos|últimas|vinculadas|vistas|visto',
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
        cue: 'esta (nota|noticia)|estas (notas|noticias)|este (artículo|contenido)|esto|le|les|os|que|quizá|quizás|tal vez|te|usted',
        act: '(puede|podría|pueden|podrían) [que] [también] [te|le] (interesar|gustar|interese|guste|interesarte|gustarte)|(puede|podría|pueden|podrían|va|van) (que te interese|gustarle|gustarte|interesarles|interesarle|gustaros|interesaros|a gustar|a gustarte|a interesar|a interesarte)|además [te] (puede|podría) (interesar|gustar)|no dejes de leer|quizás también|sea de (tu|su) interés|sean de (tu|su) interés|también te (guste|interese|gustará|interesará)|te gustará|te gusten',
        example: 'Puede que también te guste',
      },
      {
        words: '{word}',
        cue: 'los lectores|nuestros lectores|otros lectores|otros usuarios',
        act: 'también (leyeron|vieron|han leído|han visto|consultaron)',
        begins: true,
        example: 'Nuestros lectores también leyeron',
      },
      {
        words: '{word}',
        cue: 'otras lectoras|otros (lectores|suscriptores|usuarios)',
        act: 'consultaron|han (consultado|leído|visto)|vieron',
        begins: true,
        example: 'Otros lectores consultaron',
      },
    ],
    'share-toolbar': [
      {
        words: '{word}',
        cue: '[para|pulsa para|haz clic para] (compártela|compártelo|compartan|compartilo|copiá|enviá|envíalo|envialo|guárdalo|guárdela|guardá|guardalo|imprimí|mandale|mándaselo|mándalo|recomendá|recomendale|reenvía|reenviá|regala|retuitea|tuitea)|[para|pulsa para|haz clic para] (compartir|comparte|comparta|compartí|enviar|envía|envíe|copiar|copia|copie|imprimir|imprime|imprima|guardar|guarda|guarde|recomendar|recomienda|recomiende|reenviar|tuitear|añadir|añade|agregar|enlace|url)|difunda este|difunde este|hacé llegar|haga llegar|haz correr|haz llegar|pasá esta|pasa esta nota|pasa este artículo',
        act: '(a|con) (un|una|tus|sus|tu|quien) (amigo|amiga|amigos|contacto|contactos|colega|conocido|conocidos|quieras)|{siteName}|a (sus|tus|los) (amigos|conocidos|contactos)|a un amigo|al portapapeles|artículo|con tus (amigos|contactos)|copiada|copiado|después|el enlace|en redes|entre (sus|tus) (amigos|contactos)|esta historia|esta nota|esta noticia|esta página|este artículo|este contenido|este relato|este texto|favoritos|la nota|la noticia|la página|leer después|leer más tarde|más tarde|mi lista|pdf|por (mensaje|privado)|por correo|por e mail|por email|por mail|portapapeles|redes sociales|tu lista|tus amigos|tus favoritos',
        begins: true,
        example: 'Reenviar la nota a un amigo por correo',
      },
      {
        words: '{word}',
        cue: 'reciba|recibe|recibir',
        act: 'el enlace por (sms|correo|mail)',
        example: 'Recibe el enlace por SMS',
      },
      {
        words: '{word}',
        cue: '(guárdalo|guárdala|guardalo) para|para (leer|leerlo|leerla)',
        act: 'después|luego|más tarde|otro momento',
        example: 'Guárdalo para leerlo luego',
      },
      {
        words: '{word}',
        cue: '(agrega|agregá|guarda|mete|meté|pon|poné) (este|esta|el|la) (artículo|nota|noticia|página|texto)|(habla|hablá|hable) de (este|esta) (artículo|nota|noticia)',
        act: '(con|a) (los tuyos|tus amigos|tu gente|sus amigos)|(sus|tus) (favoritos|marcadores)|en (favoritos|marcadores)',
        begins: true,
        example: 'Mete este artículo en tus favoritos',
      },
    ],
    'thank-the-writer': [
      {
        words: '{word}',
        cue: '(deja|dejá|dejar|deje|da|dale) una [pequeña] propina|(invita|invitá|invite|invitar|paga|regala) [le] [a] un café|agradecele|agradecer|agradezca|apoya a|da las gracias|dale las gracias|dar las gracias|das las gracias|decile gracias|dile gracias|envía un agradecimiento|invita|invítala a un café|invítale|invítalo a un café|invítanos|paga un café',
        act: 'a la autora|a la redacción|a quien (la|lo) escribió|a un café|al autor|artículo|autor|autora|equipo|periodista|periodistas|quien escribe|quien escribió|quien la escribió|quien lo escribió|redactor|redactora',
        example: 'Dale las gracias a la autora',
      },
      {
        words: '{word}',
        cue: 'agradece',
        act: 'autor|autora|periodista|redacción',
        begins: true,
        example: 'Agradece al autor',
      },
    ],
    'translation-notice': [
      {
        words: '{word}',
        cue: 'artículo|audio|columna|contenido|crónica|documento|entrevista|este texto|historia|ilustración|imagen|inglés|nota|noticia|página|podcast|resumen|subtítulos|texto|título|traducción|versión|voz',
        act: '(doblado|doblada|subtitulado|transcrito|transcrita|resumida|resumido) (automáticamente|por (ia|una máquina|una ia|un robot))|(traducido|traducida|generado|generada|leído) automáticamente|[ha sido|fue] (traducido|traducida|generado|generada|realizado|elaborado|redactado|leído|leída|resumido|creado|creada) [automáticamente] (por|con|mediante|gracias a|con ayuda de) [una|la|un|de] (ia|inteligencia artificial|máquina|robot|voz sintética|voz artificial|programa|herramienta)|asistida por|de forma automática|de manera automática|generado con|por computadora|por ordenador|programa de traducción|traductor automático',
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
