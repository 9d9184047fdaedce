import type {PhraseBook} from '../phrases.js'

/** What sites of Spain and Latin America print, and what machine translation makes of it. */
export const spanish: readonly PhraseBook[] = [
  {
    language: 'es',
    sets: {
      artículo:
        'artículo|artículos|nota|notas|noticia|noticias|contenido|contenidos|texto|información|reportaje|historia|entrada|publicación|columna',
      comentario: 'comentario|comentarios|opinión|opiniones|respuesta|respuestas',
      cookies: 'cookie|cookies|galletas',
      det: 'el|la|los|las|un|una|unos|unas|este|esta|estos|estas|nuestro|nuestra|nuestros|nuestras|tu|tus|su|sus|del|al|todo|toda|todos|todas|mi|mis',
      día: 'lunes|martes|miércoles|jueves|viernes|sábado|domingo|lun|mar|mié|jue|vie|sáb|dom',
      leer: 'lea|lee|leer|vea|ve|ver|mira|mire|escucha|escuche|descubre|conozca|conoce|consulta|consulte|entérate|revisa|revise',
      mes: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|ene|feb|mar|abr|may|jun|jul|ago|sep|sept|oct|nov|dic',
      boletín:
        'newsletter|newsletters|boletín|boletines|boletín informativo|boletines informativos|alertas|correo diario|resumen diario',
      período: 'mes|meses|semana|semanas|día|días|año|años',
      publicidad:
        'publicidad|anuncio|anuncios|publicidades|pauta|aviso|comercial|comerciales|pausa publicitaria|espacio publicitario',
      red: 'facebook|twitter|x|instagram|whatsapp|telegram|linkedin|youtube|tiktok|google news|google noticias|pinterest|flipboard|correo|e mail|email|redes sociales|nuestras redes|nuestras redes sociales|threads|bluesky|messenger|spotify|kick|twitch',
      suscriptor:
        'suscriptor|suscriptores|suscriptora|suscriptoras|socio|socios|abonados|abonado|miembros|registrados|usuarios registrados|lectores registrados|usuarios premium',
      suscribir:
        'suscríbete|suscríbase|suscribirme|suscribirse|suscribite|suscribir|suscripción|suscríbete ahora|suscribirme ahora|abónate|hazte socio|hazte premium|regístrate|regístrese|registrarse|date de alta|apúntate|inscríbete',
      vídeo: 'vídeo|video|vídeos|videos|podcast|audio|contenido|nota|galería',
    },
    phrases: {
      'consent-notice': {
        sentence: [
          [
            '(utilizamos|usamos|utiliza|usa|empleamos|almacenamos|nosotros y nuestros socios|nuestros socios) ... {cookies}',
            'Utilizamos cookies propias y de terceros.',
          ],
          [
            '(si continúa|si continúas|si sigues|al continuar|al hacer clic|haciendo clic|al pulsar|al navegar|si acepta|al aceptar) ... (acepta|aceptas|consiente|consientes|aceptación|consentimiento|autorizas)',
            'Si continúa navegando, acepta nuestra política.',
          ],
          [
            '(este|el|para ver este|para ver el) (contenido|vídeo|video|mapa|tuit) ... (bloqueado|{cookies}|consentimiento|aceptar|terceros|desactivado)',
            'Este contenido está bloqueado por sus preferencias de cookies.',
          ],
          [
            '(puede|puedes) ... (retirar|cambiar|modificar|configurar|rechazar|revocar) ... (consentimiento|preferencias|{cookies})',
            'Puede retirar su consentimiento en cualquier momento.',
          ],
          [
            '(más información|más info|consulte|consulta) ... (política de {cookies}|política de privacidad|aviso legal)',
            'Más información en nuestra política de cookies.',
          ],
        ],
        line: [
          [
            '(aceptar|rechazar|permitir|configurar|gestionar|administrar|ajustar) [y continuar|todas|todo] [las|mis] [{cookies}] [y continuar|y cerrar]',
            'Aceptar todas las cookies',
          ],
          ['(aceptar|acepto) (y|la) (continuar|cerrar|política de privacidad)', 'Aceptar y continuar'],
          [
            '(configuración|política|preferencias|panel|centro) de ({cookies}|privacidad|consentimiento)',
            'Política de cookies',
          ],
          [
            '(he leído y acepto|acepto) {det} (política|políticas|términos|condiciones|aviso) [...]',
            'He leído y acepto la política de privacidad',
          ],
        ],
      },
      'ad-marker': {
        line: [
          [
            '[{det}] [{artículo}] (continúa|sigue|continúe|continuar leyendo|seguir leyendo|sigue leyendo) (tras|después de|debajo de|abajo de|bajo) [{det}] {publicidad}',
            'La noticia continúa después de la publicidad',
          ],
          ['(saltar|omitir|cerrar|quitar|ocultar|pasar) [{det}] {publicidad}', 'Saltar publicidad'],
          ['(tras|después de) {det} {publicidad} [continúa|sigue] [...]', 'Después de la publicidad, sigue la nota'],
          ['(contenido|artículo|espacio) (patrocinado|promocionado|de marca) [por] [...]', 'Contenido patrocinado'],
          ['fin de {det} {publicidad}', 'Fin de la publicidad'],
        ],
        weak: [
          'Publicidad',
          'Anuncio',
          'Anuncios',
          'Patrocinado',
          'Publirreportaje',
          'PUBLICIDAD PUBLICIDAD',
          'Avisos',
          'Contenido patrocinado',
          'Branded content',
        ],
      },
      'read-also': {
        label: [
          ['{leer} (también|además|más|aquí|acá|completo|además)', 'Lea también'],
          [
            '(también|además) (te|le|puede|puedes|podés|podría|te puede|te podría|le puede|le podría|te recomendamos|lea|lee|leer) [interesar|leer|interesarte|gustar]',
            'También te puede interesar',
          ],
          [
            '(te|le|os|les) (puede|podría|recomendamos|recomienda|sugerimos|pueden|podrían|va a) [interesar|leer|interesarle|gustar] [también]',
            'Te puede interesar',
          ],
          [
            '(artículos|noticias|notas|temas|contenidos|contenido|información|lecturas|entradas) (relacionadas|relacionados|relacionado|relacionada|recomendados|recomendadas|similares|destacadas)',
            'Noticias relacionadas',
          ],
          [
            '(más|lo más) (información|noticias|leído|leídas|visto|vistas|sobre este tema|en|de|sobre|popular) [en|de|sobre]',
            'Más información',
          ],
          [
            '(no te pierdas|no se pierda|recomendado|recomendados|recomendamos|le recomendamos|te recomendamos|lea aquí|lee aquí|leer aquí|lea acá|en otras noticias|además|mira también|ver más|en este especial|sobre este tema|sobre el tema)',
            'No te pierdas',
          ],
          [
            '(lo último|las últimas|siga leyendo|sigue leyendo|relacionado|relacionadas|de interés|de su interés)',
            'De su interés',
          ],
        ],
      },
      'continue-reading': {
        line: [
          [
            '(leer|ver|lea|lee|seguir leyendo) [la|el|esta] (noticia|nota|artículo|noticia|información|reportaje) [completa|completo|original|aquí] [...]',
            'Ver la nota completa aquí',
          ],
          [
            '(seguir|continuar|sigue|continúa|continúe|siga) leyendo [aquí|la noticia|el artículo|en <name>|gratis]',
            'Seguir leyendo',
          ],
          [
            '(seguir|sigue|siga|continúa|continuar|continúe) (leyendo|lectura|la lectura) [aquí|ahora|en _|el artículo]',
            'Seguir leyendo',
          ],
          [
            '{leer} (más|el resto|{det} {artículo} completo|{det} {artículo} completa|completo|completa|la nota completa) [aquí|en _|en <name>]',
            'Leer la nota completa',
          ],
          ['(página siguiente|siguiente página|pasa a la página #)', 'Página siguiente'],
        ],
      },
      'paywall-notice': {
        sentence: [
          [
            '(este|esta|el|la) {artículo} (es|está|son) [solo|sólo|exclusivo|exclusiva|reservado|reservada|disponible] ... (para|a) [{det}] [nuestros] {suscriptor}',
            'Este artículo es exclusivo para suscriptores.',
          ],
          [
            '(suscríbete|suscríbase|suscribite|regístrate|regístrese|inicia sesión|hazte socio) (para|y) (seguir|continuar|leer|acceder|sigue|lee|accede|disfrutar|disfruta|ver|desbloquear)',
            'Suscríbete para seguir leyendo',
          ],
          [
            'para (seguir|continuar|leer|acceder|poder leer) ... (suscríbete|suscríbase|regístrate|regístrese|inicia sesión|necesitas|debes|suscripción|hazte)',
            'Para continuar leyendo, inicia sesión',
          ],
          [
            '(has|ha|usted ha|te quedan|le quedan) ... (alcanzado|superado|agotado|leído|quedan) ... {artículo} (gratuitos|gratis|este mes|disponibles)',
            'Has superado el límite de artículos gratuitos',
          ],
          [
            '(contenido|artículo|nota|noticia|acceso) (exclusivo|exclusiva|solo|sólo|reservado|reservada|premium) (para|a) {suscriptor}',
            'Contenido exclusivo para socios',
          ],
        ],
        line: [
          [
            '[<name>] (exclusivo|solo|sólo|contenido|noticia|artículo|exclusiva) [exclusivo|solo|para] [para|de] (suscriptores|suscriptor|abonados|socios|miembros)',
            'REGIONES · Exclusivo suscriptores',
          ],
          ['(solo|sólo|exclusivo) para {suscriptor}', 'Solo para suscriptores'],
        ],
        weak: ['Premium', 'Suscriptores', 'Exclusivo', 'Contenido exclusivo'],
      },
      offer: {
        run: ['Lo quiero', 'La quiero', 'Me interesa'],
        line: [
          [
            '[o] (deja|deje|permite|permita) que google (gestione|administre) (tu|su) suscripción [...]',
            'Deja que Google gestione tu suscripción',
          ],
          [
            '(suscríbete|suscribite|suscríbase|abónate|hazte socio) [ahora|ya|hoy|gratis|solo] [(por|desde|a partir de|durante|y|a) [solo|sólo|tan solo] ...]',
            'Suscríbete desde 1 euro al mes',
          ],
          ['prueba [ahora] (gratis|# (día|días|semana|semanas|mes|meses)) [...]', 'Prueba gratis un mes'],
          [
            'suscríbete [ahora] (por|desde) [solo|sólo] # [euro|euros|al mes|mes|meses|año|dólares] [al|por] [mes|año]',
            'Suscríbete desde 1 euro al mes',
          ],
          ['(continúa|sigue|continúe|siga) (leyendo|navegando) (con|por|desde) ...', 'Sigue leyendo por solo 3 euros'],
          [
            '(mensual|anual|trimestral) # [euros|mes|al mes|año] ...',
            'Anual 40 euros, el primer año a mitad de precio',
          ],
          [
            '(sin|cancela|cancele|cancelá) (permanencia|compromiso|cuando quieras|cuando quiera|en cualquier momento|compromisos) [...]',
            'Cancela cuando quieras',
          ],
          [
            '(oferta|promoción|promo) (limitada|especial|de lanzamiento|exclusiva|por tiempo limitado) [...]',
            'Oferta especial',
          ],
          [
            '(desde|por|por solo|solo|sólo|a) # [euros|euro|pesos|dólares|soles|usd] (al|por|el|durante|a la|primer|los) ...',
            'Por solo 1 euro al mes',
          ],
          [
            '# [euros|euro|pesos|dólares|soles|usd] (al mes|al año|por mes|el primer mes|durante # meses|mensuales|primer mes) [...]',
            '1 euro el primer mes',
          ],
          [
            '(acceso|accede) (ilimitado|a todo|a todos|total|sin límites|a todas) [...]',
            'Acceso ilimitado a todos los contenidos',
          ],
          [
            '(ver|elige|elegir|conoce|consulta) [{det}] (oferta|ofertas|plan|planes|suscripción|suscripciones|opciones) [de suscripción|disponibles]',
            'Ver planes de suscripción',
          ],
          ['(prueba|pruébalo|pruebe) (gratis|gratuita|gratuitamente|# {período}) [...]', 'Prueba gratis 30 días'],
          ['{suscribir} [ahora|ya|aquí|hoy|desde # euros]', 'Suscríbete ahora'],
          ['lee sin límites', 'Lee sin límites'],
        ],
      },
      login: {
        line: [
          [
            '(ya|eres|es|si ya|soy|ya soy|ya eres) [eres|es|tienes|tiene|estás|está] [una|un] ({suscriptor}|cuenta|registrado|suscrito|usuario) [inicia sesión|inicie sesión|ingresa|ingrese|entra|accede|entrar] [aquí]',
            '¿Ya eres suscriptor? Inicia sesión',
          ],
          ['(inicia|iniciar|inicie|iniciá) sesión [aquí|con google|con facebook|para comentar]', 'Iniciar sesión'],
          [
            '(ingresar|crear cuenta|crea una cuenta|crea tu cuenta|olvidé mi contraseña|olvidaste tu contraseña|has olvidado tu contraseña|mi cuenta|cerrar sesión|regístrate gratis|entrar con google|crear una cuenta)',
            '¿Olvidaste tu contraseña?',
          ],
          [
            '(no tienes|aún no tienes|todavía no tienes|no tiene|aún no eres|todavía no eres) [una] (cuenta|{suscriptor}) [...]',
            '¿No tienes cuenta?',
          ],
          [
            'tu suscripción se está usando en otro dispositivo [...]',
            'Tu suscripción se está usando en otro dispositivo',
          ],
        ],
      },
      newsletter: {
        sentence: [
          [
            '(suscríbete|suscríbase|suscribite|apúntate|regístrate|recibe|recibí|reciba|inscríbete|date de alta) ... {boletín}',
            'Suscríbete a nuestro boletín',
          ],
          [
            '(recibe|reciba|recibí) ... (en tu correo|en su correo|en tu email|en tu bandeja|en su buzón|por correo|por email|por mail)',
            'Recibe las noticias en tu correo cada mañana.',
          ],
          [
            '(gracias por|tu|su) (suscribirte|suscribirse|suscripción|registro) [...] (registrada|confirmada|realizada|{boletín}|éxito)',
            'Gracias por suscribirte a nuestro boletín',
          ],
          [
            '[{det}] (datos|información|correo) ... (tratados|responsable) ... (finalidad|privacidad|newsletter|boletín)',
            'Sus datos serán tratados con la finalidad de enviar el boletín.',
          ],
        ],
        line: [
          [
            '(introduce|ingresa|escribe|tu|su|ingrese) [{det}] (email|correo|correo electrónico|e mail|dirección de correo)',
            'Introduce tu email',
          ],
          ['(quiero|deseo) (recibir|recibirlo|suscribirme) [...]', 'Quiero recibirlo'],
        ],
      },
      'follow-us': {
        sentence: [
          [
            '(síguenos|síganos|seguinos|sígueme|sigue|siga|únete|únase|unite|sumate|súmate|encuéntranos|visítanos) [a|al|nuestro|nuestra|nuestros|<name>|{det}|todas|las] ... (en|canal|de) [{det}] [nuestro] {red}',
            'Síguenos en Facebook',
          ],
          ['(descarga|descargá|descargue|descárgate|baja|instala) ... (app|aplicación) [...]', 'Descarga nuestra app'],
          [
            '(suscríbete|únete) (a|al) [nuestro|{det}] (canal|grupo) (de|en) {red}',
            'Únete a nuestro canal de WhatsApp',
          ],
        ],
        line: [
          [
            '(seguir|sigue|síguenos|seguinos|síguelo|síguela|siga) [a|en|al autor] [<name>|_|facebook|twitter|x|instagram|whatsapp|telegram|youtube|tiktok|google news|google|linkedin|threads|bluesky|mastodon|messenger] [_]',
            'Seguir en: @martaholm',
          ],
          'Síguenos',
          'Síguenos en',
          'Síganos en',
          'Disponible en Google Play',
        ],
      },
      'share-toolbar': {
        line: [
          [
            '(tamaño|aumentar|disminuir|reducir|cambiar) [de|el|del] (letra|texto|tamaño|fuente) [de] [letra|texto]',
            'Tamaño de letra',
          ],
          [
            '(compartir|comparte|compartí|enviar|tuitear|twittear|publicar|recomendar|imprimir|guardar|copiar) [{det}] [{artículo}|enlace|link|página] [en|por|vía|a|con|a través de] [{red}|amigos|un amigo|tus amigos]',
            'Compartir en Facebook',
          ],
          ['(copiar|copia) [{det}] (enlace|link|url)', 'Copiar enlace'],
          ['(enlace|link) copiado [...]', 'Enlace copiado'],
          [
            '(guardar|añadir|agregar) (para después|a favoritos|para leer más tarde|en mis artículos|artículo)',
            'Guardar para después',
          ],
          ['(escuchar|escucha|imprimir) [{det}] {artículo}', 'Escuchar la noticia'],
        ],
        weak: [
          'Compartir',
          'Imprimir',
          'Comentar',
          'Guardar',
          'Enviar por correo',
          'Copiar',
          'Comparte',
          'Escuchar',
          'Favoritos',
        ],
      },
      'media-credit': {
        label: [
          [
            '(foto|fotos|fotografía|fotografías|imagen|imágenes|crédito|créditos|crédito foto|vídeo|video|ilustración|fuente|infografía|captura|foto de archivo|archivo)  (por|de|cortesía|efe|afp|ap|reuters|getty|europa press|archivo|cortesía de)',
            'Foto: EFE',
          ],
        ],
        line: [
          ['(imagen|foto|fotografía|fotos) de (archivo|referencia|ilustración|recurso)', 'Imagen de archivo'],
          ['(ampliar|ver) (imagen|foto|fotos|galería|# fotos|galería completa|fotogalería)', 'Ver galería'],
          ['# fotos', '12 fotos'],
        ],
      },
      'media-widget': {
        line: [
          ['(ver|mira|vea|reproducir|escucha|escuchar|mirá) [{det}] {vídeo} [aquí|completo]', 'Ver vídeo'],
          ['(próximo|siguiente) vídeo [en # segundos]', 'Siguiente vídeo'],
          ['(en|el) {vídeo}', 'En vídeo'],
          ['(tiempo|duración) [de] [vídeo|audio] # (min|minutos|segundos)', 'Duración 3 minutos'],
        ],
        weak: [
          'Vídeo',
          'Video',
          'Podcast',
          'Fotogalería',
          'Galería',
          'Vídeos',
          'Videos',
          'Audio',
          'Infografía',
          'En directo',
        ],
      },
      byline: {
        weak: [
          [
            '(por|texto|escrito por|redacción|redactado por|publicado por|una crónica de|elaborado por|fotos|entrevista de|editado por|autor|autora|corresponsal) <name> [y <name>] [efe|afp]',
            'Por Ana Ruiz',
          ],
          [
            '(redacción|agencias|efe|europa press|por redacción|redacción digital|por la redacción) [<name>] [agencias]',
            'Redacción',
          ],
        ],
      },
      'author-bio': {
        line: [
          [
            '(sobre (el autor|la autora|la firma|el periodista)|acerca del autor|ver perfil|ver todos los artículos [de <name>]|más artículos de <name>|ver biografía)',
            'Sobre el autor',
          ],
        ],
        closing: [
          [
            '(es|fue) (periodista|redactor|redactora|corresponsal|columnista|licenciado|licenciada|editor|editora) (de|en|del|por) ...',
            'es periodista de la sección de Internacional',
          ],
        ],
      },
      'date-stamp': {
        line: [
          [
            '(publicado|actualizado|actualizada|creado|modificado|última actualización|fecha|publicada|act) [el|a las|hace] [{día}] [#] [de] {mes} [de|del] [#] [a las|a|las] [#] [#] [h|hrs|horas|cest|cet|am|pm|p m|a m]',
            'Publicado el 12 de marzo de 2021',
          ],
          [
            '[el] [{día}] # [de] {mes} [de|del] # [a las|a|las] [#] [#] [h|hrs|horas|cest|cet|am|pm|p m|a m]',
            'Lunes, 12 de marzo de 2021, 18:04',
          ],
          [
            '(publicado|actualizado|hace|actualizado hace) # (horas|minutos|días|hora|día|semanas) [atrás]',
            'Hace 3 horas',
          ],
          ['[tiempo de] lectura [de|#|estimado] [#] [min|minutos|minuto]', 'Tiempo de lectura: 4 min'],
          ['# (min|minutos|minuto) [de lectura|para leer]', '4 min de lectura'],
        ],
      },
      'agency-signature': {
        line: [
          [
            '(con información de|fuente|con datos de|agencia|agencias|con informes de) (efe|afp|ap|reuters|europa press|ansa|notimex|télam|dpa|agencias)  [...]',
            'Con información de AFP',
          ],
          ['(efe|afp|ap|ep|efe agencia) (efe|afp|ap|agencias|redacción|<name>)', 'EFE / AFP'],
        ],
      },
      'source-line': {
        line: [
          [
            '(enlace fuente|fuente original|ver fuente|leer en la fuente|enlace al original|leer el artículo original|fuente de la noticia) [_]',
            'Enlace fuente',
          ],
        ],
      },
      'thank-the-writer': {
        sentence: [
          [
            '[nos gustaría] (agradecer|damos las gracias|gracias) (al|a la) (escritor|autor|autora|redactor) ... (artículo|contenido|publicación)',
            'Nos gustaría agradecer al autor de este artículo.',
          ],
        ],
      },
      comments: {
        line: [
          [
            '(comenta|comentar|comente|comentá|opina|opine) [esta|la|este|aquí|sobre] [noticia|nota|artículo|tema]',
            'Comenta',
          ],
          [
            '[#|ver|sin|escribe|deja|dejar|añadir|leer|mostrar|publicar|ver los|ver todos los|sé el primero en] [un|tu|los|su] [#] {comentario}',
            '12 comentarios',
          ],
          ['(deja|dejar|escribe|escribir|publica|añade|haz) [{det}] {comentario} [...]', 'Deja un comentario'],
          [
            '(tu|su) (dirección de correo|correo|dirección de email) [electrónico] no será (publicada|publicado) [...]',
            'Tu dirección de correo electrónico no será publicada.',
          ],
          [
            '(inicia sesión|regístrate|debes iniciar sesión|debes estar registrado|para comentar) [para|debes] (comentar|dejar|publicar|opinar|iniciar sesión) [...]',
            'Inicia sesión para comentar',
          ],
          ['(los|las) {comentario} (están|son|publicados) [...]', 'Los comentarios están cerrados.'],
          ['los campos obligatorios están marcados con [...]', 'Los campos obligatorios están marcados con *'],
          ['normas de (participación|la comunidad|uso) [...]', 'Normas de participación'],
        ],
      },
      tags: {
        label: [
          [
            '(etiquetas|tags|temas|archivado en|temas relacionados|palabras clave|categorías|categoría|más sobre|en esta nota|temas de la nota|más temas|temas en esta nota|keywords)',
            'Archivado en: Economía, Empleo',
          ],
        ],
      },
      copyright: {
        sentence: [
          ['todos los derechos reservados', 'Todos los derechos reservados'],
          [
            '(prohibida|queda prohibida|se prohíbe) ... (reproducción|distribución)',
            'Prohibida su reproducción total o parcial.',
          ],
          ['(todos los derechos|derechos) reservados', 'Todos los derechos reservados'],
          [
            '(prohibida|queda prohibida|se prohíbe) ... (reproducción|difusión|copia|distribución)',
            'Prohibida la reproducción total o parcial.',
          ],
        ],
      },
      'error-report': {
        line: [
          [
            '(reportar|informar|notificar|avisar|comunicar|has visto|has encontrado|ves|encontraste) [de] [un|algún|una] (error|errata|errores|fallo) [...]',
            'Reportar un error',
          ],
        ],
      },
      donation: {
        sentence: [
          [
            '(apoya|apoye|apoyá|dona|colabora|ayúdanos|tu apoyo|haz una donación|únete) ... (periodismo|independiente|redacción|medio|donación|lectores|socios)',
            'Apoya el periodismo independiente.',
          ],
        ],
        line: ['Dona ahora', 'Hazte socio', 'Haz tu donación'],
      },
      'live-marker': {
        line: [
          ['(noticia|información|nota|historia) en (desarrollo|construcción|proceso) [...]', 'Noticia en desarrollo'],
          [
            '(en breve|próximamente|habrá) (más|ampliaremos|ampliación|más información|más detalles) [...]',
            'En breve, más información',
          ],
          ['(seguir|sigue|siga|última hora) (en directo|en vivo|minuto a minuto) [...]', 'Sigue en directo'],
        ],
        weak: ['Última hora', 'Urgente', 'En vivo', 'En directo', 'Directo', 'Minuto a minuto', 'ÚLTIMO MINUTO'],
      },
      disclaimer: {
        sentence: [
          [
            '(las opiniones|los contenidos|la opinión|las ideas|este artículo) ... (responsabilidad|no representan|no reflejan|no necesariamente) ... (autor|autores|medio|editorial|exclusiva|línea|opinión)',
            'Las opiniones son responsabilidad exclusiva de su autor.',
          ],
          [
            '(comisión|enlaces de afiliado|enlaces de afiliados|links de afiliado) ... (compra|compras|enlaces|artículo|recibir|contiene)',
            'Podemos recibir una comisión por las compras.',
          ],
        ],
      },
      'cms-leftover': {
        sentence: [
          [
            '(la entrada|el artículo|la publicación) ... (apareció|se publicó|aparece|se publicó primero|apareció primero) (primero en|en|por primera vez en)',
            'La entrada Rosas apareció primero en Jardín.',
          ],
        ],
      },
      control: {
        line: [
          [
            '(ver|mostrar|cargar|leer) (más|menos|todos|todas|todo) [los|las] [artículos|noticias|contenidos|comentarios|resultados|temas|vídeos]',
            'Ver más artículos',
          ],
          ['(volver|ir|subir) (arriba|al inicio|a la portada|al contenido|al principio)', 'Volver arriba'],
          ['(cerrar|abrir) [el|la] (ventana|menú|diálogo|publicidad|anuncio|mensaje)', 'Cerrar ventana'],
          'Ver más',
          'Mostrar más',
          'Ver menos',
          'Mostrar menos',
          'Volver arriba',
          'Ir al contenido',
          'Ir al contenido principal',
          'Ir a la página de inicio',
          'Siguiente noticia',
          'Noticia anterior',
          'Entrada siguiente',
          'Entrada anterior',
          'Pantalla completa',
          'Cargando',
          'Cargar más',
          'Ver todo',
          'Abrir menú',
          'Cerrar menú',
          'Más opciones',
        ],
        weak: [
          'Cerrar',
          'Siguiente',
          'Anterior',
          'Menú',
          'Buscar',
          'Volver',
          'Inicio',
          'Enviar',
          'Cancelar',
          'Aceptar',
          'Portada',
          'Continuar',
          'Más',
        ],
      },
      'translation-notice': {
        sentence: [
          [
            '(este|esta|el) {artículo} ... (traducido|traducida|traducción) ... (automáticamente|automática|máquina|inteligencia artificial|originalmente)',
            'Este artículo fue traducido automáticamente.',
          ],
        ],
      },
      'social-embed': {
        line: [
          ['ver esta publicación en instagram', 'Ver esta publicación en Instagram'],
          ['una publicación compartida (por|de) <name> [...]', 'Una publicación compartida por Ana (@ana)'],
        ],
      },
      'browser-notice': {
        sentence: [
          [
            '(active|activa|habilite|habilita|desactiva|desactive|necesitas activar) ... (javascript|bloqueador|adblock)',
            'Activa JavaScript para continuar',
          ],
          ['(tu|su) navegador no (soporta|admite|es compatible)', 'Tu navegador no soporta este vídeo.'],
        ],
      },
      'press-notice': {
        line: [
          [
            '(contacto de prensa|nota de prensa|comunicado de prensa|gabinete de prensa|contacto para medios) [...]',
            'Contacto de prensa',
          ],
          [
            'este artículo (apareció|se publicó) en la edición impresa [...]',
            'Este artículo apareció en la edición impresa',
          ],
        ],
      },
    },
  },
  {
    language: 'en',
    from: 'es',
    sets: {},
    phrases: {
      'ad-marker': {
        line: [
          [
            '[the] ({article}|note) (continues|follows) (after|below) [{this}] ({ad}|publicity)',
            'The note continues after the publicity',
          ],
        ],
        weak: ['Publicity', 'ADVERTISING', 'Announcement'],
      },
      'read-also': {
        label: [
          ['(read|look|see|watch|check) (too|here|also|more|in addition)', 'Read too'],
          [
            '(it|this|you|we) (may|might|can|could|recommend you|recommend) [also] (interest you|be interested|you may also|read|be interested in)',
            'It may interest you',
          ],
          [
            '(related|most read|recommended|featured) (news|notes|notices|articles|information|topics|contents|content)',
            'Related notes',
          ],
          ['do not miss (it|this)', 'Do not miss it'],
        ],
      },
      'continue-reading': {
        line: [
          ['(follow|keep|continue|keep on) reading [here|now]', 'Follow reading'],
          ['read [the] full (note|news|story)', 'Read the full note'],
        ],
      },
      'paywall-notice': {
        sentence: [
          ['(exclusive|only) content (for|to) {subscriber}', 'Exclusive content for subscribers'],
          ['(subscribe|register|log in|sign up) to (continue|keep|follow) reading', 'Subscribe to keep reading'],
        ],
      },
      offer: {
        run: ['I want it', 'I am interested'],
        line: [
          ['(cancel|without|no) (whenever you want|permanence|commitments|when you want)', 'Cancel whenever you want'],
          ['read without limits', 'Read without limits'],
        ],
      },
      newsletter: {
        line: [
          [
            'i have read and accept {this} (privacy policy|terms|conditions|legal notice) [...]',
            'I have read and accept the privacy policy',
          ],
        ],
      },
      tags: {label: [['(archived|filed) (in|under)', 'Filed in: Economy']]},
      'live-marker': {
        line: [['(news|note|information|story) in (development|process|construction)', 'News in development']],
        weak: ['Last minute', 'Last hour', 'Minute by minute'],
      },
      'media-credit': {line: [['(file|reference) (image|photo|picture)', 'Reference image']]},
      copyright: {
        sentence: [['(total or partial) reproduction [is] prohibited', 'Total or partial reproduction prohibited.']],
      },
    },
  },
]
