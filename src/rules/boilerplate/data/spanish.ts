import type {PhraseBook} from '../phrases.js'
import {spanishVocabulary} from './vocabulary/spanish.js'

/** What sites of Spain and Latin America print, and what machine translation makes of it. */
export const spanish: readonly PhraseBook[] = [
  {
    language: 'es',
    sets: {
      // What a notice goes on with; what an article says is none of these words alone.
      tailWord:
        'a|al|mitad|dto|con|de|del|en|y|o|e|por|para|sin|sobre|el|la|lo|los|las|un|una|este|esta|estos|estas|tu|tus|su|sus|te|se|nos|nuestro|nuestra|nuestros|nuestras|todo|todos|toda|todas|que|si|ya|hoy|ahora|aquí|solo|hasta|desde|más|primer|primero|mes|meses|semana|semanas|día|días|año|años|euro|euros|dólares|pesos|mensual|suscripción|suscríbete|suscriptor|suscriptores|suscribirte|suscribirse|oferta|ofertas|promoción|artículo|artículos|contenido|contenidos|noticia|noticias|nota|notas|texto|página|web|sitio|diario|periódico|periodismo|redacción|medio|lectura|leer|leyendo|leernos|lector|lectores|cuenta|sesión|inicia|regístrate|registrarte|registro|acceder|accede|acceso|ilimitado|correo|electrónico|email|mail|e mail|newsletter|boletín|bandeja|entrada|alertas|notificaciones|información|app|aplicación|móvil|canal|comentario|comentarios|comentar|respuesta|opinión|publicar|publicado|publicados|apoyo|apoya|donación|independiente|socio|aporte|libre|gratis|gratuito|gratuita|prueba|permanencia|compromiso|cancela|cancelar|cuando quieras|momento|facebook|twitter|instagram|whatsapp|telegram|google|youtube|linkedin|error|errores|errata|ayúdanos|mejorar|escríbenos|comparte|compartir|sigue|síguenos|enlace|clic|exclusivo|exclusivos|premium|digital|plan|descuento|precio|disfruta|condiciones|política|privacidad|recibir|recibe|última|hora|#',
      tail: '{tailWord}*10',
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
      prestador:
        'alcaldía|archivo|artista|autor|autora|ayuntamiento|bomberos|club|editorial|empresa|familia|gobierno|lector|lectora|municipalidad|museo|policía|productora|teatro',
      red: 'facebook|twitter|x|instagram|whatsapp|telegram|linkedin|youtube|tiktok|google news|google noticias|pinterest|flipboard|correo|e mail|email|redes sociales|nuestras redes|nuestras redes sociales|threads|bluesky|messenger|spotify|kick|twitch',
      suscriptor:
        'suscriptor|suscriptores|suscriptora|suscriptoras|socio|socios|abonados|abonado|miembros|registrados|usuarios registrados|lectores registrados|usuarios premium',
      suscribir:
        'suscríbete|suscríbase|suscribirme|suscribirse|suscribite|suscribir|suscripción|suscríbete ahora|suscribirme ahora|abónate|hazte socio|hazte premium|regístrate|regístrese|registrarse|date de alta|apúntate|inscríbete',
      vídeo: 'vídeo|video|vídeos|videos|podcast|audio|contenido|nota|galería',
      domain: 'com|net|org|info|fr|be|ch|lu|ca|es|mx|ar|cl|co|pe|it|pt|br|nl|de|at|eu|se|dk|no|fi|tv|nu',
      agencia:
        'efe|afp|ap|reuters|europa press|dpa|xinhua|notimex|télam|agencias|agencia|servimedia|colpisa|ep|ansa|associated press',
      nota: 'artículo|nota|noticia|contenido|texto|reportaje|información|columna|entrevista|publicación|crónica|historia|página',
      este: 'este|esta|el|la|nuestro|nuestra|un|una|estos|estas|los|las',
      redactor:
        'periodista|redactor|redactora|reportero|reportera|corresponsal|columnista|editor|editora|colaborador|colaboradora|cronista|redactor jefe|redactora jefa|jefe de sección|jefa de sección|enviado especial|enviada especial|comunicador|comunicadora',
      imagen: 'foto|fotos|imagen|imágenes|fotografía|fotografías|galería|video|vídeo',
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
          [
            '(este|nuestro) (sitio|sitio web|portal|sitio de internet) (utiliza|usa|emplea) ... cookies [...]',
            'Nuestro portal usa cookies propias.',
          ],
          ['(esta|nuestra) (web|página|página web) (utiliza|usa) ... cookies [...]', 'Esta web utiliza cookies.'],
          ['(gestionar|administrar|configurar) (preferencias|opciones|consentimiento)', 'Administrar opciones'],
          [
            '(nosotros|nuestros socios|tanto nosotros) [y] [nuestros] [#] [socios|proveedores] ... (almacenamos|accedemos|usamos|utilizamos|almacenan|tratamos|procesamos) ... (cookies|datos|información|dispositivo) [...]',
            'Nosotros y nuestros 300 socios usamos cookies.',
          ],
          [
            '(configurar|rechazar|aceptar|gestionar|administrar|ver|modificar|cambiar|personalizar) [o] [rechazar|aceptar|todas] [las|tus|sus|mis|la] (cookies|preferencias de privacidad|preferencias de cookies|preferencias|consentimiento|configuración de cookies|configuración de privacidad|opciones de privacidad)',
            'Gestionar preferencias de privacidad',
          ],
          [
            '(configuración|preferencias|política|aviso|ajustes|panel) de (cookies|privacidad|consentimiento)',
            'Configuración de cookies',
          ],
          ['(respetamos|valoramos|nos importa|cuidamos) (su|tu) privacidad [...]', 'Valoramos tu privacidad'],
          [
            'para (ver|mostrar|visualizar|acceder a) {este} ({nota}|vídeo|video|mapa) ... (cookies|consentimiento|aceptar) [...]',
            'Para ver este vídeo debes aceptar las cookies.',
          ],
          [
            '{este} ({nota}|vídeo|video) (está|ha sido|no puede) ... (bloqueado|cookies|consentimiento) [...]',
            'Este contenido ha sido bloqueado por tu configuración',
          ],
          [
            '(puede|puedes) [usted] (retirar|cambiar|modificar|configurar|rechazar|obtener) ... (consentimiento|cookies|preferencias|configuración) [...]',
            'Puede cambiar sus preferencias cuando quiera',
          ],
          [
            '(aceptar|rechazar|acepto) (todo|todas|y cerrar|y continuar|y navegar|todo y cerrar|las cookies) [...]',
            'Rechazar todo',
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
          [
            '(tras|después de) {det} {publicidad} (continúa|sigue|siga) [leyendo|{det}] [{artículo}]',
            'Después de la publicidad, sigue la nota',
          ],
          ['(contenido|artículo|espacio) (patrocinado|promocionado|de marca) [por] [...]', 'Contenido patrocinado'],
          ['fin de {det} {publicidad}', 'Fin de la publicidad'],
          [
            '{publicidad} [sigue|siga|continúa|continúe|la noticia|desplázate] (leyendo|lectura|continúa|sigue|para continuar|la noticia continúa) [debajo|abajo|a continuación|para continuar]',
            'Publicidad. Continúa leyendo debajo',
          ],
          [
            '[{este}] [{nota}|historia] (continúa|sigue|continúe|continuar|continúe leyendo|sigue leyendo|siga leyendo|la lectura) [leyendo|en|la lectura] (después|tras|debajo|luego|más abajo|abajo|bajo) [de|del|de la] [este|esta|{este}] [{publicidad}|anuncio|vídeo|imagen|foto]',
            'La nota sigue después del anuncio',
          ],
          [
            '(desplázate|desplácese|haga scroll|haz scroll) [hacia abajo] para (continuar|seguir) [leyendo]',
            'Desplázate para seguir leyendo',
          ],
          ['(fin|inicio) (de|del) [la|este] {publicidad}', 'Fin de la publicidad'],
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
          'Publicidad Publicidad',
          'Anuncio publicitario',
          'Contenido publicitario',
          'Contenido de marca',
          'Espacio publicitario',
          ['(bloque|corte|mensaje|pausa) (comercial|publicitaria|publicitario)', 'Mensaje publicitario'],
        ],
      },
      'read-also': {
        label: [
          'Noticia relacionada',
          'Noticias relacionadas',
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
          [
            '(lee|lea|leer|mira|mire|ver|vea|conoce|descubre|revisa|consulta|escucha|sigue leyendo|entérate) (también|más|aquí|aún más)',
            'Mira también',
          ],
          [
            '(no te pierdas|no se pierda|te puede interesar|le puede interesar|te podría interesar|le podría interesar|quizás te interese|podría interesarte|puede interesarte|también te interesa|te recomendamos|le recomendamos|recomendamos|más información|más sobre|para saber más|sobre el mismo tema|relacionadas|relacionado|notas relacionadas|contenido relacionado|artículos relacionados|temas relacionados|últimas noticias|las más leídas|lo más visto|lo más reciente|más noticias|otras noticias|más leídas|recomendados|lo más comentado|más en|también en|también te puede gustar|sugerencias|seguí leyendo|mirá también|leé también|leé además|enterate)',
            'Más leídas',
          ],
          ['(en este mismo|sobre este mismo) (asunto|tema)', 'En este mismo tema'],
          [
            '(en la misma línea|para seguir leyendo|no (te pierdas|se pierda|te perdás) (nuestra|nuestro) (análisis|cobertura|entrevista|especial|reportaje))',
            'En la misma línea',
          ],
          [
            '(le|os|te) (aconsejamos|proponemos|recomendamos|sugerimos) [además|leer|también]',
            'Te aconsejamos también',
          ],
          ['(léala|léalo|léela|léelo|leelo|para leer) (ahora|sin falta)', 'Léelo sin falta'],
          ['[de paso|ya que estás] (lea|lee|leé|mira|mirá|vea|ve) también', 'De paso, lee también'],
          ['(otra lectura|otras lecturas) para (ti|usted|vos)', 'Otra lectura para ti'],
          ['para (recordar|releer|repasar|volver a ver)', 'Para repasar'],
          ['(quizá|quizás|tal vez) (le|os|te) (guste|gusten|interese|interesen) [también]', 'Quizás te guste'],
          ['no (se lo pierda|te la pierdas|te lo pierdas|te lo perdás) [tampoco]', 'No te lo pierdas'],
          [
            '(lea|lee|leé) además (nuestra|nuestro) (análisis|cobertura|dosier|entrevista|especial|reportaje)|a nuestros lectores también les (gustó|interesó)',
            'A nuestros lectores también les gustó',
          ],
        ],
        line: ['Relacionadas', 'Relacionado', 'Recomendados'],
      },
      'continue-reading': {
        line: [
          [
            '(leer|ver|lea|lee|seguir leyendo) [la|el|esta] (noticia|nota|artículo|noticia|información|reportaje) [completa|completo|original|aquí] [{tail}]',
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
            '{leer} (más|(el|la|este|esta|nuestro|nuestra) {artículo} (completo|completa)|completo|completa) [aquí|en _|en <name>]',
            'Leer la nota completa',
          ],
          ['(página siguiente|siguiente página|pasa a la página #)', 'Página siguiente'],
          [
            '(seguir|sigue|leer|lee|lea|ver) [leyendo] [más|la nota completa|el artículo completo|la noticia completa] (en) _ [_] [_] {domain}',
            'Seguir leyendo en ejemplo.com',
          ],
          [
            '(seguir|sigue|continuar|continúa|continúe|seguí|siga) (leyendo|la lectura|lectura) [la|el|esta|este] [{nota}] [aquí|en _|en <name>]',
            'Sigue leyendo esta historia',
          ],
          [
            '(leer|lee|lea|ver|vea|consulta|consulte|leé) [aquí] [{este}] [{nota}|texto|entrevista] (completo|completa|íntegro|íntegra|entero|entera|original|el resto) [aquí|en _|en <name>]',
            'Ver la noticia completa',
          ],
          ['(página|nota|noticia) (siguiente|anterior|#) [de #]', 'Noticia siguiente'],
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
            'para (seguir|continuar|leer|acceder|poder leer) ... (suscríbete|suscríbase|regístrate|regístrese|inicia sesión|suscripción|hazte)',
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
            '[aún|todavía] te (queda|quedan) [por leer] [el|un] # [por ciento] [por leer] (de|del) [este|esta] (artículo|nota|noticia|texto|contenido)',
            'Te queda por leer el 40 % de esta noticia',
          ],
          ['te queda el # por leer de este (artículo|texto)', 'Te queda el 30 % por leer de este texto'],
          [
            '[<name>] (exclusivo|solo|sólo|contenido|noticia|artículo|exclusiva) [exclusivo|solo|para] [para|de] (suscriptores|suscriptor|abonados|socios|miembros)',
            'REGIONES · Exclusivo suscriptores',
          ],
          ['(solo|sólo|exclusivo) para {suscriptor}', 'Solo para suscriptores'],
          [
            '{este} {nota} (es|está|solo|exclusivo|exclusiva) [un|una] [contenido|artículo] [solo|sólo|exclusivo|exclusiva|exclusivamente|reservado|reservada|disponible|únicamente] (para|a) [los|nuestros] ({suscriptor}|suscriptores|suscritos|premium) [...]',
            'Este artículo está reservado a suscriptores',
          ],
          [
            '(para|quieres|desea|si quieres) (seguir|continuar|leer|acceder) [leyendo|a] ... (hazte|suscríbete|suscríbase|regístrate|inicia|premium|suscribirte|suscripción|registrarte|suscribite) [{tail}]',
            'Para continuar leyendo, hazte suscriptor',
          ],
          [
            '(has|ha|ya has|te) (alcanzado|llegado|leído|superado|quedan|agotado) ... (límite|gratis|gratuitos|gratuitas|mes) [{tail}]',
            'Has superado el límite de lecturas gratis',
          ],
          [
            '(te queda|te quedan|le quedan|resta) # ... (leer|gratis|gratuitos|artículo|mes) [{tail}]',
            'Te quedan 3 artículos gratis este mes',
          ],
          [
            '(contenido|artículo|noticia|nota) (exclusivo|exclusiva|reservado|premium|solo) [solo] (para|a|de) [nuestros] ({suscriptor}|suscriptores|suscritos|socios)',
            'Noticia solo para suscriptores',
          ],
          [
            '(suscríbete|suscríbase|regístrate|hazte socio|hazte premium|hazte suscriptor|suscribite) (y|para) (lee|leer|sigue|seguir|continúa|accede|disfruta|acceder|continuar|desbloquear) [...]',
            'Hazte suscriptor y lee sin límites',
          ],
          [
            '(desbloquea|accede a) [este|esta|todo|todos] ({nota}|contenido|artículos) [{tail}]',
            'Desbloquea este contenido',
          ],
          [
            'el acceso (completo|ilimitado|íntegro|total) (está|va) incluido en [todos] (los|nuestros) planes',
            'El acceso completo está incluido en todos nuestros planes',
          ],
        ],
        weak: ['Premium', 'Suscriptores', 'Exclusivo', 'Contenido exclusivo'],
      },
      offer: {
        run: [
          'Lo quiero',
          'La quiero',
          'Me interesa',
          ['sin (ataduras|compromiso|compromisos|permanencia)', 'Sin ataduras'],
        ],
        line: [
          [
            '(descubre|conoce|consulta|mira|elige|ve) (nuestras|nuestros|todas nuestras|las|los) (ofertas|planes|opciones|modalidades) de suscripción',
            'Conoce nuestros planes de suscripción',
          ],
          [
            '[o] (deja|deje|permite|permita) que google (gestione|administre) (tu|su) suscripción [...]',
            'Deja que Google gestione tu suscripción',
          ],
          [
            '(suscríbete|suscribite|suscríbase|abónate|hazte socio) [ahora|ya|hoy|gratis|solo] [por|desde|a partir de|durante|y] [solo|sólo|tan solo] [#] [euro|euros|al mes|mes|meses|año|dólares] [al|por] [mes|año]',
            'Suscríbete desde 1 euro al mes',
          ],
          [
            '(continúa|sigue|continúe|siga) (leyendo|navegando) (con|por|desde) [{tail}]',
            'Sigue leyendo por solo 3 euros',
          ],
          [
            '(mensual|anual|trimestral) # [euros] [mes|al mes|año] (durante|los primeros) # (mes|meses|semanas) [suscríbete [ahora|ya]]',
            'Mensual 3 euros/mes durante 6 meses',
          ],
          [
            'continúa leyendo (con|por) [un|una|solo|tan solo] # [dto|de descuento|descuento|euros] [al mes]',
            'Continúa leyendo con un 50 % de descuento',
          ],
          [
            '(mensual|anual|trimestral) # [euros|mes|al mes|año] [{tail}]',
            'Anual 40 euros, el primer año a mitad de precio',
          ],
          [
            '(oferta|promoción|promo) (limitada|especial|de lanzamiento|exclusiva|por tiempo limitado) [{tail}]',
            'Oferta especial',
          ],
          [
            '(desde|por|por solo|solo|sólo|a) # [euros|euro|pesos|dólares|soles|usd] (al|por|el|durante|a la|primer|los) [#|primer|primeros] [#] (mes|meses|año|semana|trimestre) [...]',
            'Por solo 1 euro al mes',
          ],
          [
            '# [euros|euro|pesos|dólares|soles|usd] (al mes|al año|por mes|el primer mes|durante # meses|mensuales|primer mes) [después # [al mes]|sin permanencia|cancela cuando quieras|durante # meses]',
            '1 euro el primer mes',
          ],
          [
            '(acceso|accede) (ilimitado|a todo|a todos|total|sin límites|a todas) [{tail}]',
            'Acceso ilimitado a todos los contenidos',
          ],
          [
            '(ver|elige|elegir|conoce|consulta) [{det}] (oferta|ofertas|plan|planes|suscripción|suscripciones|opciones) [de suscripción|disponibles]',
            'Ver planes de suscripción',
          ],
          ['(prueba|pruébalo|pruebe) (gratis|gratuita|gratuitamente|# {período}) [{tail}]', 'Prueba gratis 30 días'],
          ['{suscribir} [ahora|ya|aquí|hoy|desde # euros]', 'Suscríbete ahora'],
          ['lee sin límites', 'Lee sin límites'],
          [
            '(después|luego|solo|desde|por|a partir de|por solo|por tan solo|por sólo|ahora) [por|solo] # [euro|euros|dólares|pesos] [al|a la|por|el|cada] ({período}|mes|año|semana|primer mes|primer año) [después|luego] [#] [euro|euros] [al mes|al año] [sin permanencia|sin compromiso]',
            'Después 5,99 €/mes',
          ],
          [
            '# (al|por|cada|a la) (mes|año|semana|trimestre) [sin permanencia|sin compromiso|cancela cuando quieras]',
            '9,90 € al mes',
          ],
          [
            '[el|tu|#|los] (primer|primeros|mes|meses|año) [mes|#|meses|año] (gratis|gratuito|de prueba|(a|por) [solo] #) [euro|euros|dólares|pesos] [después|luego|y después|renovación] [#] [euro|euros] [al|por] [{período}|mes|año] [{tail}]',
            'Primer mes a 1 €, luego 6,99 € al mes',
          ],
          [
            '(suscríbete|suscríbase|suscribite|hazte premium|prueba) (desde|por|a partir de|ahora|ya|hoy|gratis|aquí) [{tail}]',
            'Suscríbete ahora',
          ],
          [
            '(me suscribo|quiero suscribirme|suscribirme|ver oferta|ver ofertas|ver planes|elige tu plan|elige tu suscripción|ver suscripciones|conoce los planes|aprovecha la oferta|aprovechar oferta|probar gratis|pruébalo gratis)',
            'Me suscribo',
          ],
          [
            '(acceso|lectura|disfruta de|accede a|navega) [acceso] (ilimitado|ilimitada|sin límites|sin publicidad|a todos|a todo) [a] [los|las|todos|todo|el|la] [contenidos|contenido|noticias|artículos|web] [{tail}]',
            'Acceso a todos los contenidos',
          ],
          [
            '[sin (ataduras|compromiso|compromisos|permanencia)] [y] (cancela|cancelá|cancele) (cuando quiera|cuando quieras|en cualquier momento) [{tail}]',
            'Cancela en cualquier momento',
          ],
          [
            '(oferta|promoción) (exclusiva|especial|limitada|de lanzamiento|por tiempo limitado|flash|verano|black friday) [{tail}]',
            'Oferta flash',
          ],
          [
            '(#|dos|tres|un|una) (días|mes|meses|semana|semanas) de prueba (gratis|gratuita|sin (cargo|compromiso|coste|costo)) [{tail}]',
            'Dos semanas de prueba gratis',
          ],
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
            '(no tienes|aún no tienes|todavía no tienes|no tiene|aún no eres|todavía no eres) [una] (cuenta|{suscriptor}) [{tail}]',
            '¿No tienes cuenta?',
          ],
          [
            'tu suscripción se está usando en otro dispositivo [...]',
            'Tu suscripción se está usando en otro dispositivo',
          ],
          [
            '(ya|todavía no|aún no|no) (eres|tienes|estás|soy|tengo|sos|tenés) [una|un] ({suscriptor}|suscriptor|suscriptora|cuenta|registrado|registrada|socio|suscripción|suscrito) [inicia sesión|regístrate|accede|entra|identifícate|ingresa|ingresá|suscríbete] [{tail}]',
            '¿Todavía no tienes cuenta? Regístrate',
          ],
          [
            '[has|olvidé|olvidaste|olvidó] [olvidado] [tu|su|mi|la] contraseña [olvidada|incorrecta]',
            '¿Olvidaste tu contraseña?',
          ],
          [
            '(regístrate|registrarse|registrarme|crear cuenta|crea tu cuenta|crea una cuenta|crear una cuenta|inicia sesión|iniciar sesión|ingresar|acceder|cerrar sesión|mi cuenta|identifícate|ingresá) [gratis|gratuitamente|aquí|con google|con facebook|con apple|con tu correo|para continuar]',
            'Crear cuenta gratis',
          ],
          [
            '(continuar|entrar|acceder|registrarse) con (google|facebook|apple|email|tu correo)',
            'Continuar con Google',
          ],
          [
            '(accede|acceda|accedé|entra|entre|entrá|identifícate|identifíquese|ingresa|ingrese|ingresá|inicia sesión|inicie sesión|iniciá sesión) con (su|tu) (clave|contraseña|correo|cuenta|e mail|usuario) [y [su|tu] (clave|contraseña)]',
            'Ingrese con su usuario y clave',
          ],
          [
            '(mantener|mantenme|seguir) (conectado|la sesión (abierta|iniciada)|sesión (abierta|iniciada)) [en este dispositivo]',
            'Mantener la sesión iniciada',
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
            '(no te pierdas (nada|ninguna noticia)|apúntate|suscríbete|inscríbete) [apúntate|suscríbete|inscríbete] (a|en) (nuestro|nuestra|la|el) (boletín|newsletter) [{tail}] [matinal|semanal|diario|diaria|vespertino]',
            'Apúntate a nuestro boletín semanal',
          ],
          [
            '(introduce|ingresa|escribe|tu|su|ingrese) [{det}] (email|correo|correo electrónico|e mail|dirección de correo)',
            'Introduce tu email',
          ],
          ['(quiero|deseo) (recibir|recibirlo|suscribirme) [{tail}]', 'Quiero recibirlo'],
          [
            '(al|por) (suscribirte|suscribirse|registrarte|registrarse|enviar|inscribirte|hacer clic en suscribirse) ... (aceptas|acepta|estás aceptando|está de acuerdo|consientes) [...]',
            'Al registrarte aceptas nuestros términos',
          ],
          [
            '(revisa|revise|comprueba|consulta) (tu|su) (bandeja|correo|email|buzón) ... (confirmar|confirma|confirmación|suscripción|activar) [...]',
            'Revisa tu correo y confirma tu suscripción',
          ],
          [
            '(gracias|listo|ya) [por|te has|estás] (suscribirte|suscrito|tu suscripción|registrarte|inscribirte|su suscripción|tu registro) [{tail}]',
            '¡Gracias por suscribirte!',
          ],
          [
            '(recibe|reciba|recibí|obtén|quiero recibir) ... (correo|email|e mail|bandeja|newsletter|boletín|buzón|whatsapp|alertas) [{tail}]',
            'Recibe los titulares del día en tu correo',
          ],
          [
            '(apúntate|suscríbete|suscríbase|inscríbete|regístrate|suscribite|anotate|únete) [gratis] (a|al|en) [nuestra|nuestro|la|las|nuestras|los|nuestros] (newsletter|boletín|newsletters|boletines|alertas|lista de correo) [{tail}]',
            'Apúntate al boletín',
          ],
          [
            '(las|lo|los) (noticias|mejor|titulares|más importante|principales noticias) ... (tu correo|tu email|su correo|tu bandeja|tu buzón|tu mail) [{tail}]',
            'Lo mejor del día, cada noche en tu correo',
          ],
          ['(puedes|puede|podrás) darte de baja [...]', 'Puedes darte de baja cuando quieras'],
          [
            '(acepto|he leído|quiero) [y acepto] [recibir] [la|los|las|el] (política|condiciones|comunicaciones|ofertas|aviso legal|términos) [{tail}]',
            'Acepto la política de privacidad',
          ],
        ],
      },
      'follow-us': {
        label: ['Seguir en'],
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
            '(llévate|lleva|ten) (las noticias|la actualidad|toda la información) (en tu móvil|contigo|siempre contigo) [{tail}]',
            'Lleva la actualidad en tu móvil',
          ],
          [
            '(seguir|sigue|síguenos|seguinos|síguelo|síguela|siga) (a|en|al autor) [<name>|facebook|twitter|x|instagram|whatsapp|telegram|youtube|tiktok|google news|google|linkedin|threads|bluesky|mastodon|messenger] [_]',
            'Seguir en: @martaholm',
          ],
          'Síguenos',
          'Síguenos en',
          'Síganos en',
          'Disponible en Google Play',
          [
            '(activa|active|activá|recibe|habilita|suscríbete a) [las|nuestras] (notificaciones|alertas) [push|de <name>] [para|y] [...]',
            'Activa las alertas para no perderte nada',
          ],
          [
            '(sigue|síguenos|siga|seguí|seguinos|únete|unite|entra|suscríbete|encuéntranos|visítanos) [a|al|en|toda la información de|las noticias de|nuestro] [<name>|nuestro|el|la|nuestra] [canal|página|perfil|cuenta] [de|en] [<name>] [en|de] {red} [{tail}]',
            'Síguenos en Bluesky',
          ],
          [
            '(descarga|descargue|descargá|instala|bájate|descárgate) [gratis|aquí|ya] (la|nuestra|el) (app|aplicación) [{tail}]',
            'Descarga nuestra aplicación',
          ],
          [
            '(agrega|agregar|añade|añadir|agregá) [a] <name> (como|a|en) [tu|tus|fuente|fuentes|google|favoritos] [...]',
            'Agrega a El Ejemplo como fuente preferida',
          ],
          [
            '[clic|haz clic|da clic|ingresa|haga clic] [aquí] [y|para] (únete|seguir|unirte|unirse|síguenos|entrar) [a|al|en|nuestro|el] [nuestro] (canal|grupo|comunidad|whatsapp|telegram) [de] [{tail}]',
            'Haz clic aquí para unirte al canal',
          ],
          ['(abrir|abre|leer|ver) en (la|nuestra) (aplicación|app)', 'Abrir en la app'],
        ],
      },
      'share-toolbar': {
        line: [
          [
            '(tamaño|aumentar|disminuir|reducir|cambiar) [de|el|del] (letra|texto|tamaño|fuente) [de] [letra|texto]',
            'Tamaño de letra',
          ],
          [
            '(compartir|comparte|compartí|enviar|tuitear|twittear|publicar|recomendar|imprimir|guardar|copiar) [[este|esta|el|la|tu] (artículo|nota|noticia|enlace|link|página|publicación)] [en|por|vía|a través de] [{red}|un amigo|tus amigos]',
            'Compartir en Facebook',
          ],
          ['(copiar|copia) [{det}] (enlace|link|url)', 'Copiar enlace'],
          ['(enlace|link) copiado [{tail}]', 'Enlace copiado'],
          [
            '(guardar|añadir|agregar) (para después|a favoritos|para leer más tarde|en mis artículos|artículo)',
            'Guardar para después',
          ],
          ['(escuchar|escucha|imprimir) [{det}] {artículo}', 'Escuchar la noticia'],
          [
            '(compartir|comparte|comparta|enviar|imprimir|guardar|copiar|escuchar|regalar|recomendar|compartí|guardá|enviá) [{este}] ({nota}|enlace|link|url|página) [por|en|con|para] [{red}|un amigo|después|más tarde|tus amigos]',
            'Guardar esta nota para más tarde',
          ],
          [
            '(compartir|enviar|comparte|compartí) (en|por|vía|a través de|con) ({red}|correo|un amigo|amigos|tus amigos|correo electrónico)',
            'Compartir por correo',
          ],
          ['(enlace|link|url) copiado [al portapapeles]', 'Enlace copiado'],
          ['(guardar|leer|ver) (más tarde|para más tarde|después|para después|en favoritos)', 'Leer más tarde'],
          [
            '(aumentar|reducir|cambiar|tamaño) [el|de|del] [tamaño|texto|letra|la] [del|de] [texto|letra|fuente|la letra]',
            'Aumentar el tamaño de letra',
          ],
          ['# (compartidos|compartido|compartir|veces compartido)', '24 compartidos'],
          ['versión (imprimible|para imprimir|para impresión)', 'Versión para imprimir'],
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
          ['(crédito|créditos) de (la|las) (foto|fotos|imagen|imágenes)', 'Crédito de la imagen'],
        ],
        line: [
          ['(imagen|foto|fotografía|fotos) de (archivo|referencia|ilustración|recurso)', 'Imagen de archivo'],
          ['(ampliar|ver) (imagen|foto|fotos|galería|# fotos|galería completa|fotogalería)', 'Ver galería'],
          ['# fotos', '12 fotos'],
          [
            '(imagen|foto|fotografía|crédito|créditos|especial) [de] (archivo|referencia|ilustrativa|referencial|referencia|recurso|especial|cortesía|efe|reuters|afp|getty|getty images|europa press|shutterstock|istock|ap|cuartoscuro|captura|redes sociales) [<name>]',
            'Imagen referencial',
          ],
          ['(ver|vea) (todas las|las #|#) (fotos|imágenes)', 'Ver las 14 fotos'],
          ['(cortesía (de|de la|del)|gentileza [de|de la|del]) <name>', 'Gentileza: Club Ejemplo'],
          [
            '(esta|la) (foto|fotografía|imagen) es (cortesía|gentileza) (de|de la|del) [{prestador}] [de] [<name>]',
            'La imagen es gentileza del club',
          ],
          ['(esta|la) (foto|fotografía|imagen) es (de|del) <name>', 'La foto es de Ana Ruiz'],
          [
            '(foto|fotografía|fotos|imagen|imágenes|vídeo) (cedida|cedidas|cedido|facilitada|facilitadas|facilitado|proporcionada|suministrada) por [el|la|los|las|un|una] [{prestador}] [de] [<name>]',
            'Foto cedida por la familia',
          ],
          [
            '[foto|imagen] por (cortesía|gentileza) (de|de la|del) [{prestador}] [de] [<name>]',
            'Por gentileza de la familia',
          ],
          ['(foto|imagen) (cortesía|gentileza)', 'Foto: gentileza'],
          ['(captura|fotograma|imagen) (de|del|extraída del|tomada del) (pantalla|vídeo)', 'Captura de vídeo'],
          [
            '(foto|imagen|vídeo) (enviada|enviado|tomada|tomado) por (un lector|un testigo|una lectora)',
            'Foto tomada por un lector',
          ],
        ],
      },
      'media-widget': {
        line: [
          ['(ver|mira|vea|reproducir|escucha|escuchar|mirá) [{det}] {vídeo} [aquí|completo]', 'Ver vídeo'],
          ['(próximo|siguiente) vídeo [en # segundos]', 'Siguiente vídeo'],
          ['(en|el) {vídeo}', 'En vídeo'],
          ['(tiempo|duración) [de] [vídeo|audio] # (min|minutos|segundos)', 'Duración 3 minutos'],
          [
            '{este} (vídeo|video|reproducción|audio|podcast|transmisión) (comenzará|empezará|se reproducirá|está cargando|no está|ya no está|no se puede|comienza|inicia) [...]',
            'El video se reproducirá en breve',
          ],
          [
            '(escuchar|escucha|escuche|oír|escuchá) [{este}] [{nota}|audio|podcast|versión] [completa|en audio] [#] [min|minutos|#] [min]',
            'Escucha este artículo 5 min',
          ],
          [
            '{este} ({nota}|audio|voz|versión) (ha sido|es|fue|está) (generado|generada|leído|leída|narrado|narrada|locutado) (por|con|mediante) ... (voz|sintética|artificial|ia|automática|ai) [...]',
            'Este artículo está narrado con voz sintética',
          ],
          [
            '(ver|mira|reproducir|mirá|vea|mire) [{este}] (video|vídeo|galería|directo|transmisión|tráiler) [completo|aquí|en vivo|#|a continuación|ahora]',
            'Mira el video completo',
          ],
          ['(próximo|siguiente|cargando|reproduciendo) (video|vídeo|ahora|audio) [en # segundos]', 'Cargando vídeo'],
          ['(duración|video|vídeo|audio) # [min|s|#]', 'Duración: 2:14'],
          [
            '(voz|audio|narración) (sintética|generado por ...|automática|generada por ...|artificial)',
            'Voz sintética',
          ],
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
          'Reproducir',
          'Pausar',
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
        line: [
          [
            '(escrito por|texto|redactado por|firmado por|entrevista de|crónica de|reportaje de|autor|autora|publicado por|fotos|fotografía) [de|por] <name> [y <name>] [fotos|foto|fotografías] [<name>]',
            'Texto: Ana Ruiz Fotos: Luis Gil',
          ],
          [
            'por <name> [y <name>] (enviado especial|enviada especial|corresponsal|redacción) [en|de|desde|a] [<name>]',
            'Por Ana Ruiz, corresponsal en Berlín',
          ],
          ['(redacción|de la redacción|la redacción) [<name>|digital|web] [y|con] [{agencia}]', 'Redacción Digital'],
        ],
      },
      'author-bio': {
        line: [
          [
            '(sobre (el autor|la autora|la firma|el periodista)|acerca del autor|ver perfil|ver todos los artículos [de <name>]|más artículos de <name>|ver biografía)',
            'Sobre el autor',
          ],
          [
            '[<name>] [es] [una|un|la|el] {redactor} (especializado|especializada|de la sección|en la sección|de la redacción|experto|experta|con más de # años|con # años|graduado|graduada|licenciado|licenciada|egresado|egresada) ... (cubre|escribe|trabaja|colabora|experiencia|medios|sección) [...]',
            'Periodista especializada en ciencia, Ana Ruiz escribe desde 2010.',
          ],
          [
            '<name> es [una|un] {redactor} (de la sección|en la sección|de la redacción|en la redacción|y cubre|y escribe) ...',
            'Ana Ruiz es redactora de la sección de Cultura.',
          ],
          [
            '(el|la) (autor|autora|firmante) [de este artículo] [<name>] (es|trabaja|dirige|enseña) ...',
            'La autora es profesora de Historia.',
          ],
          [
            '(sobre el autor|sobre la autora|acerca del autor|acerca de la autora|conoce al autor|sobre la firma|más artículos de|ver más artículos de|archivo de|notas de) [<name>]',
            'Sobre la firma',
          ],
        ],
        closing: [
          [
            '(es|fue) (periodista|redactor|redactora|corresponsal|columnista|licenciado|licenciada|editor|editora) (de|en|del|por) ...',
            'es periodista de la sección de Internacional',
          ],
        ],
        opening: [
          ['<name> es [una|un] {redactor} ...', 'Ana Ruiz es periodista de El Ejemplo.'],
          [
            '{redactor} ... <name> (cubre|escribe|trabaja|colabora) ...',
            'Periodista, Ana Ruiz colabora con varios medios.',
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
          ['(lectura de|lectura|lee en) # (min|minutos|minuto)', 'Lectura de 3 minutos'],
          ['# (min|minutos|minuto) (de lectura|lectura)', '3 min de lectura'],
          ['(hoy|ayer|hace) [a las] # (h|hs|horas|hora|minutos|días|am|pm)', 'Hoy a las 14:05 h'],
          [
            'tiempo [estimado] de lectura [aproximado|estimado] # [min|minuto|minutos]',
            'Tiempo estimado de lectura: 6 minutos',
          ],
        ],
        label: [
          [
            '[{nota}|fecha] (publicado|publicada|actualizado|actualizada|última actualización|modificado|fecha de publicación|publicación|última modificación|act|actualización) [el|en|a las|hace|por _|hoy|ayer|hoy a las]',
            'Publicado el',
          ],
          ['[tiempo|tiempo de|minutos de] lectura [estimado|aproximado|de|estimada]', 'Tiempo de lectura'],
        ],
      },
      'agency-signature': {
        line: [
          [
            '(con información de|fuente|con datos de|agencia|agencias|con informes de) (efe|afp|ap|reuters|europa press|ansa|notimex|télam|dpa|agencias)  [...]',
            'Con información de AFP',
          ],
          ['(efe|afp|ap|ep|efe agencia) (efe|afp|ap|agencias|redacción|<name>)', 'EFE / AFP'],
          [
            '[fuente|fuentes|texto|por|c] [<name>] [con|y|de] [información|datos|aportes|material] [de|del|la] (agencia|{agencia}) [{agencia}] [y|e|con] [{agencia}] [#]',
            'Con datos de Reuters y AP',
          ],
          ['[c|copyright] [#] [agencia] {agencia} [#] [todos ...]', '© EFE 2024'],
        ],
      },
      'source-line': {
        line: [
          [
            '(enlace fuente|fuente original|ver fuente|leer en la fuente|enlace al original|leer el artículo original|fuente de la noticia) [_]',
            'Enlace fuente',
          ],
          [
            '{nota} (publicado|publicada) (originalmente|inicialmente|primero) (en|por) ...',
            'Artículo publicado originalmente en Ejemplo',
          ],
          [
            '{este} {nota} (fue|se|ha sido|apareció|es) [publicado|publicada|publicó|una] [republicación|originalmente|por primera vez|primero|originalmente publicado] [publicado|publicada|apareció] [originalmente|por primera vez|primero|inicialmente] (en|de|por) ...',
            'Este texto se publicó originalmente en El Ejemplo.',
          ],
          [
            '(publicado|artículo publicado) (originalmente|primero|inicialmente) (en|por) ...',
            'Publicado originalmente en El Ejemplo',
          ],
          [
            '(lea|lee|leer|ver|vea|consulte|puede leer) (el|la) [{nota}] (original|fuente original) [en|aquí] [...]',
            'Lee la nota original en El Ejemplo',
          ],
          [
            '{nota} (extraída|extraído|publicada|publicado|reproducida|reproducido|tomada|tomado) con (autorización|permiso) (de|de la|del) ...',
            'Texto tomado con autorización de El Ejemplo',
          ],
          [
            '(a partir|basado en un artículo|según un artículo) [de un] [artículo|reportaje] (de|del) <name>',
            'A partir de un artículo de El Ejemplo',
          ],
          ['{nota} (publicada|publicado) en su origen (en|por) ...', 'Texto publicado en su origen por El Ejemplo'],
        ],
        label: ['Fuente', 'Fuentes', 'Fuente original', 'Con información de'],
      },
      'thank-the-writer': {
        sentence: [
          [
            '[nos gustaría] (agradecer|damos las gracias|gracias) (al|a la) (escritor|autor|autora|redactor) ... (artículo|contenido|publicación)',
            'Nos gustaría agradecer al autor de este artículo.',
          ],
        ],
        line: [
          [
            '(gracias|muchas gracias|te agradecemos|agradecemos) (por|que) [tu|su|habernos|haber|nos|hayas|la] (leído|leer|lectura|leernos) [{tail}] [hasta (acá|aquí|el final)]',
            'Gracias por leernos. Comparte esta nota',
          ],
          [
            '[si] (te|le) (gustó|ha gustado|gusta|resultó útil|ha sido útil|sirvió) {este} {nota} [...]',
            '¿Te ha gustado este artículo?',
          ],
          [
            '(le|os|te) (fue|ha resultado|ha sido|resultó) (interesante|útil) {este} {nota}',
            '¿Te fue útil este artículo?',
          ],
        ],
      },
      comments: {
        line: [
          [
            'los comentarios (para|de|en|a) (este|esta) (artículo|noticia|nota|entrada) (están|han sido|se han) (cerrados|desactivados|cerrado)',
            'Los comentarios de esta noticia están cerrados',
          ],
          [
            '(comenta|comentar|comente|comentá|opina|opine) [esta|la|este|aquí|sobre] [noticia|nota|artículo|tema]',
            'Comenta',
          ],
          [
            '(#|ver|sin|escribe|deja|dejar|añadir|leer|mostrar|publicar|ver los|ver todos los|sé el primero en) [un|tu|los|su] [#] {comentario}',
            '12 comentarios',
          ],
          ['(deja|dejar|escribe|escribir|publica|añade|haz) [{det}] {comentario} [{tail}]', 'Deja un comentario'],
          [
            '(tu|su) (dirección de correo|correo|dirección de email) [electrónico] no será (publicada|publicado) [...]',
            'Tu dirección de correo electrónico no será publicada.',
          ],
          [
            '(inicia sesión|regístrate|debes iniciar sesión|debes estar registrado|para comentar) [para|debes] (comentar|dejar|publicar|opinar|iniciar sesión) [{tail}]',
            'Inicia sesión para comentar',
          ],
          ['(los|las) {comentario} (están|son|publicados) [...]', 'Los comentarios están cerrados.'],
          ['los campos obligatorios están marcados con [...]', 'Los campos obligatorios están marcados con *'],
          ['normas de (participación|la comunidad|uso) [{tail}]', 'Normas de participación'],
          ['comentarios (cerrados|desactivados|moderados)', 'Comentarios desactivados'],
          ['[ver|leer|mostrar|hay] [los|todos los] [#] (comentarios|comentario|opiniones) [#]', 'Comentarios (12)'],
          [
            '(deja|escribe|añade|dejá|publica|envía|agregar|déjanos|haz) [un|tu|el] (comentario|comentarios|opinión) [{tail}]',
            'Escribe tu opinión',
          ],
          [
            '(los|esta noticia no tiene|sin) comentarios [están|para esta noticia] [cerrados|moderados|desactivados|todavía|son responsabilidad ...]',
            'Los comentarios están desactivados',
          ],
          [
            '(para|debes|debe|necesitas|inicia sesión para|regístrate para) [poder] [comentar|estar|iniciar|ser] [es necesario|debes|tienes que|registrado|sesión|suscriptor|hay que] [estar|ser|iniciar|identificarte] [registrado|sesión|suscriptor] [para comentar|para opinar|para publicar un comentario]',
            'Debes iniciar sesión para comentar',
          ],
          [
            '(únete|participa|súmate|unite|participá) (a|en|de) (la|el) (conversación|debate|discusión) [...]',
            'Participa en el debate',
          ],
          [
            '(qué|cuál) (opinas|opina|piensas|te parece|es tu opinión) [...] (comentarios|comentario|cuéntanos|opinión|déjanos) [{tail}]',
            '¿Qué opinas? Cuéntanos en los comentarios',
          ],
          [
            '(normas|reglas|política) de [los] (comentarios|participación|uso de los comentarios)',
            'Normas de participación',
          ],
          ['nadie ha comentado (aún|esta nota|esta noticia|este artículo|todavía)', 'Nadie ha comentado todavía'],
          ['(todas|todos) (las|los) (comentarios|opiniones|reacciones) [#]', 'Todos los comentarios (8)'],
        ],
      },
      tags: {
        label: [
          [
            '(etiquetas|tags|temas|archivado en|temas relacionados|palabras clave|categorías|categoría|más sobre|en esta nota|temas de la nota|más temas|temas en esta nota|keywords)',
            'Archivado en: Economía, Empleo',
          ],
          [
            '(etiquetas|etiqueta|tags|temas|tópicos|temas relacionados|palabras clave|categorías|categoría|sección|archivado en|en esta noticia|en esta nota|más temas|hashtags|más sobre este tema|relacionado con|noticias sobre|publicado en)',
            'En esta noticia: empleo, paro',
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
        line: [
          [
            '[copyright|c] [#] [<name>] [sa|s l|s a] (todos los derechos reservados [...]|derechos reservados|reservados todos los derechos)',
            '© 2024 Grupo Ejemplo. Todos los derechos reservados.',
          ],
          [
            '[queda|está] [terminantemente|totalmente] (prohibida|prohibido) [la|su|el] (reproducción|copia|uso|difusión) [...]',
            'Prohibida su reproducción sin permiso',
          ],
          [
            '(contenido|texto) protegido (no (copiar|copies|reproducir)|por derechos de autor)',
            'Contenido protegido, no copiar',
          ],
        ],
      },
      'error-report': {
        line: [
          [
            '(reportar|informar|notificar|avisar|comunicar|has visto|has encontrado|ves|encontraste) [de] [un|algún|una] (error|errata|errores|fallo) [{tail}]',
            'Reportar un error',
          ],
          [
            '[has|si|ha] (encontraste|encontrado|detectado|visto|detectaste|viste|reportar|reporta|notificar|informar de|comunicar|avisar de) [un|una|algún|alguna] (error|errores|errata|fallo) [{tail}]',
            '¿Has visto una errata? Escríbenos',
          ],
          [
            '(rectificaciones|correcciones|sugerencias) [o|y] [...] (correo|escríbenos|escriba|envía|contacta) [{tail}]',
            'Sugerencias o correcciones: escríbenos',
          ],
          [
            '[alguna|una] (consulta|duda|observación|pregunta|sugerencia) [o] [alguna|una] [consulta|duda|observación|pregunta|sugerencia] (contacta|contacte|contactá|escribe|escriba|escribí) (a|con) (la|nuestra) redacción',
            '¿Una pregunta, una observación? Contacta con la redacción',
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
        line: [
          'Dona ahora',
          'Hazte socio',
          'Haz tu donación',
          [
            '(apoya|apoyá|apoye|ayuda|ayúdanos|hazte socio|hazte socia|colabora|dona|donar|sostén|sumate|contribuye) [a|al|el|un|nuestro|con|desde|y|ahora] [...] (periodismo|donación|redacción|medio|socio|independiente|euros|proyecto|aporte) [{tail}]',
            'Colabora con un aporte mensual',
          ],
          [
            '(tu|su) (apoyo|aporte|donación|contribución) ... (periodismo|independiente|posible|permite|ayuda) [{tail}]',
            'Tu apoyo hace posible este medio',
          ],
          [
            '(apóyanos|apoyanos|apóyenos|apoyá este medio) (con|desde|por) # [dólares|euros|pesos] [{tail}]',
            'Apóyanos desde 1 €',
          ],
        ],
      },
      'live-marker': {
        line: [
          ['(noticia|información|nota|historia) en (desarrollo|construcción|proceso) [...]', 'Noticia en desarrollo'],
          [
            '(en breve|próximamente|habrá) (más|ampliaremos|ampliación|más información|más detalles) [...]',
            'En breve, más información',
          ],
          ['(seguir|sigue|siga|última hora) (en directo|en vivo|minuto a minuto) [...]', 'Sigue en directo'],
          [
            '(sigue|siga|seguí|mira|vea) [aquí] [en] [directo|vivo|todo] [la|el] (última hora|minuto a minuto|en directo|en vivo|cobertura|transmisión) [...]',
            'Sigue aquí el minuto a minuto',
          ],
          [
            '(en vivo|en directo|minuto a minuto|directo|última hora) [hoy] ... (minuto a minuto|últimas noticias|última hora|sigue la|sigue el|sigue aquí|siga la|siga el) [...]',
            'En directo: últimas noticias del temporal',
          ],
          [
            '(noticia|información|nota) (en desarrollo|en proceso|en actualización|en construcción|en ampliación) [...]',
            'Información en desarrollo',
          ],
          [
            '(habrá ampliación|en breve ampliaremos|en breve más información|más información en breve|ampliaremos|habrá ampliación en breve|[en breve] ampliaremos [la|esta] información|seguiremos informando) [en breve]',
            'En breve ampliaremos la información',
          ],
        ],
        weak: ['Última hora', 'Urgente', 'En vivo', 'En directo', 'Directo', 'Minuto a minuto', 'ÚLTIMO MINUTO'],
      },
      disclaimer: {
        sentence: [
          [
            '(las opiniones|los contenidos|la opinión|las ideas|este artículo) ... (responsabilidad ... (autor|autores|exclusiva)|(no representan|no reflejan|no necesariamente) ... (medio|editorial|línea|opinión))',
            'Las opiniones son responsabilidad exclusiva de su autor.',
          ],
          [
            '(comisión|enlaces de afiliado|enlaces de afiliados|links de afiliado) ... (compra|compras|enlaces|artículo|recibir|contiene)',
            'Podemos recibir una comisión por las compras.',
          ],
        ],
        line: [
          [
            '{este} {nota} (contiene|puede contener|incluye) [enlaces|links|vínculos] (de afiliado|de afiliados|afiliados|de afiliación|enlaces de afiliados|patrocinados) ...',
            'Este artículo contiene enlaces de afiliados.',
          ],
          [
            '{este} {nota} (ha sido|fue|está|es) [un|una] [elaborado|elaborada|realizado|producido|patrocinado|contenido|escrito] (por|en colaboración|para|patrocinado|en alianza) [con] [...]',
            'Este contenido ha sido elaborado en colaboración con Ejemplo Energía.',
          ],
          [
            '(las|los|esta|este) (opiniones|opinión|puntos de vista|columna|contenidos|texto) ... (responsabilidad|reflejan|refleja|representan|exclusiva) ... (autor|autora|autores|medio|periódico|editorial|redacción|quien|firma) [...]',
            'Esta columna es responsabilidad de su autora.',
          ],
          [
            '(podemos|<name> puede|es posible que|recibimos) [recibir|obtener|llevarnos|recibamos] [una] comisión [...]',
            'Podemos recibir una comisión por tus compras',
          ],
          [
            '(en colaboración con|patrocinado por|contenido ofrecido por|presentado por|un contenido de) <name>',
            'Patrocinado por Ejemplo Energía',
          ],
          [
            'las opiniones [aquí] (expresadas|vertidas) [aquí|en este artículo] son (de|del|las de|las de su) [exclusiva responsabilidad|responsabilidad] [de|del|su] (autor|autora|autores)',
            'Las opiniones aquí expresadas son las de su autor',
          ],
        ],
        weak: ['Contenido patrocinado', 'Publinota', 'Contenido asociado'],
      },
      'cms-leftover': {
        sentence: [
          [
            '(la entrada|el artículo|la publicación) ... (apareció|se publicó|aparece|se publicó primero|apareció primero) (primero en|en|por primera vez en)',
            'La entrada Rosas apareció primero en Jardín.',
          ],
        ],
        line: [
          [
            '(ver|abrir|ampliar|mostrar) (galería|fotogaleria|fotogalería|imagen|foto|imágenes|la galería|la imagen|la foto|mapa|infografía) [de] [fotos|imágenes|completa] [#]',
            'Ver galería de imágenes (9)',
          ],
          [
            '(imagen|foto|vídeo|video|contenido) (no disponible|no encontrada|no encontrado|eliminada|ampliada)',
            'Imagen no disponible',
          ],
          ['(imagen|foto|fotos|galería) # (de|fotos) [#]', 'Foto 3 de 12'],
          ['# (fotos|imágenes) [ver fotos]', '12 fotos'],
          [
            '(haz|haga|pulsa|clic|pincha) [clic|click] [en|para|sobre] [la] [imagen] [para] [ampliar|ampliarla|ver|agrandar]',
            'Haz clic para ampliar',
          ],
          ['(descargar|descarga) [el|en] (pdf|documento|archivo)', 'Descargar en PDF'],
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
          [
            '(volver|ir|regresar|subir|saltar) [a|al|hacia] (arriba|inicio|contenido|la portada|menú|listado|principio|contenido principal|la página principal)',
            'Volver al inicio',
          ],
          [
            '(ver|mostrar|cargar|abrir|cerrar|ocultar|leer) [el|la] (más|menos|todo|todos|menú|buscador|ventana|más noticias|más resultados|más contenido|detalles)',
            'Cargar más noticias',
          ],
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
        line: [
          [
            '{este} ({nota}|traducción|imagen|resumen) (ha sido|fue|es|se ha) [originalmente] (traducido|traducida|realizado|generado|generada|elaborado|elaborada|producida|escrito|redactado) ... (automáticamente|inteligencia artificial|ia|automática|máquina|traducción|inglés) [...]',
            'Este resumen ha sido generado con IA',
          ],
          [
            '({nota}|texto|traducción|resumen|imagen|contenido) (elaborado|elaborada|generado|generada|traducido|traducida|realizado|realizada|redactado|redactada|hecho|hecha) [de forma automática|automáticamente|parcialmente] (con|por|mediante) [la|el] [ayuda|apoyo|asistencia|uso] [de|del] [la|una] (ia|inteligencia artificial|herramienta|herramientas|ai|traductor|máquina) [...]',
            'Texto generado con ayuda de IA',
          ],
          [
            '(traducción|traducido) (automática|de <name>|del inglés|por <name>|al español por <name>) [para <name>]',
            'Traducción de Ana Ruiz',
          ],
          [
            'traducción [de la|la] [redacción] con [la] ayuda de [la|una] (ia|inteligencia artificial)',
            'Traducción: redacción, con ayuda de IA',
          ],
        ],
      },
      'social-embed': {
        line: [
          ['ver esta publicación en instagram', 'Ver esta publicación en Instagram'],
          ['una publicación compartida (por|de) <name> [...]', 'Una publicación compartida por Ana (@ana)'],
          ['(ver|mira) (este|esta) (tuit|tweet|publicación|post)', 'Mira este tuit'],
          [
            '(ver|mira|ver más en) [esta|este] (publicación|post|video|foto|tuit|instagram) [en] [{red}]',
            'Ver este post en Threads',
          ],
          [
            '(una|un) (publicación|post|foto|video|vídeo) (compartida|compartido|publicada|publicado) (de|por) ...',
            'Una foto publicada por Ana (@ana)',
          ],
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
        line: [
          [
            '(debes|por favor|debe|necesitas|para|es necesario) ... (activar|habilitar|activa|habilita|desactivar|desactiva|deshabilita|desactívalo|activado|habilitado) ... (javascript|adblock|bloqueador|ad blocker) [...]',
            'Por favor, activa JavaScript para continuar.',
          ],
          [
            '[hemos|parece que|detectamos] [detectado] [que] (usas|tienes|utilizas|estás usando|usa|está utilizando|un) [un|activado un] (bloqueador|adblock|adblocker|ad blocker) [...]',
            'Parece que usas un bloqueador de anuncios.',
          ],
          [
            '(tu|su|este) navegador (no|está) (es compatible|soporta|admite|desactualizado|permite|obsoleto|puede) [...]',
            'Tu navegador está obsoleto',
          ],
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
          [
            '(contacto|contactos|gabinete|departamento|oficina|para|información) [de|para] (prensa|medios|comunicación|más información contacte) [...]',
            'Gabinete de prensa: Ana Ruiz',
          ],
          ['(comunicado|nota|boletín) de prensa [...]', 'Nota de prensa'],
          [
            '{este} {nota} (se|fue|ha sido|apareció|pertenece) [publicó|publicado|publicada] (en|a) (la edición|el número|nuestra edición|la versión|la revista) [impresa|del|de papel|#] ...',
            'Este reportaje apareció en la edición del domingo',
          ],
          [
            '(publicado|publicada) en (la edición|el número) [impresa|impreso|de papel] [del|de] ...',
            'Publicado en la edición impresa del 3 de mayo',
          ],
        ],
      },
      'site-banner': {
        line: [
          ['(estás|está|usted está) (en|aquí) (portada|inicio|home|noticias) [...]', 'Estás aquí: Inicio / Deportes'],
          [
            '(inicio|portada|home) (noticias|nacional|internacional|deportes|economía|política|sociedad|cultura|local|españa|mundo|actualidad|sucesos|opinión) [<name>] [<name>]',
            'Inicio > Nacional > Seguridad',
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
  spanishVocabulary,
]
