/**
 * Names that outlets print of themselves at the end of a headline, in a breadcrumb or alone on a line. Facts, collected by
 * us; a line that is one of them and nothing else is a banner.
 */
export const outlets: readonly string[] = (
  'infobae|franceinfo|france info|L’Express|Le Monde|Le Figaro|Libération|Le Parisien|Ouest-France|20 Minutes|Les Echos|La Croix|' +
  'Le Point|L’Obs|Mediapart|BFMTV|BFM TV|CNews|Europe 1|RTL|RMC Sport|France 24|RFI|TF1 Info|LCI|Sud Ouest|La Dépêche|Le Soir|' +
  'La Libre|RTBF|RTS|Le Temps|20min.ch|Der Spiegel|SPIEGEL|Die Zeit|ZEIT ONLINE|FAZ|FAZ.NET|Süddeutsche Zeitung|SZ.de|WELT|DIE WELT|' +
  'Bild|BILD.de|Focus|FOCUS online|Stern|n-tv|ntv|ntv.de|Tagesspiegel|Der Tagesspiegel|taz|Handelsblatt|tagesschau.de|tagesschau|ZDF|ARD|' +
  'NDR|WDR|MDR|BR24|SWR|Merkur|tz|Frankfurter Rundschau|t-online|RND|heise online|golem.de|Der Standard|derStandard.at|Die Presse|Kurier|' +
  'Kronen Zeitung|ORF|ORF.at|NZZ|Neue Zürcher Zeitung|Blick|Tages-Anzeiger|SRF|El País|EL PAÍS|El Mundo|EL MUNDO|ABC|La Vanguardia|' +
  'El Periódico|20minutos|El Confidencial|eldiario.es|Público|La Razón|Europa Press|RTVE|Marca|MARCA|AS|Mundo Deportivo|Clarín|La Nación|' +
  'Página/12|El Universal|Milenio|Excélsior|El Tiempo|El Espectador|Semana|La Tercera|El Mercurio|Emol|El Comercio|La República|' +
  'Corriere della Sera|la Repubblica|La Stampa|Il Sole 24 Ore|Il Messaggero|Il Giornale|Il Fatto Quotidiano|ANSA|Rai News|TGcom24|' +
  'Fanpage.it|HuffPost|Gazzetta dello Sport|Folha de S.Paulo|Folha|O Globo|G1|Estadão|UOL|Terra|R7|Metrópoles|CartaCapital|Veja|' +
  'Correio Braziliense|Diário de Notícias|Jornal de Notícias|Expresso|Observador|SIC Notícias|RTP|NOS|NU.nl|AD|AD.nl|De Telegraaf|' +
  'de Volkskrant|NRC|Trouw|Het Parool|RTL Nieuws|VRT NWS|De Standaard|Het Laatste Nieuws|HLN|De Morgen|Gazeta Wyborcza|Rzeczpospolita|' +
  'rp.pl|Onet|Onet.pl|Interia|WP.pl|Polsat News|TVN24|TVP Info|RMF24|Fakt|iDNES.cz|Novinky.cz|Seznam Zprávy|Aktuálně.cz|ČT24|Deník|' +
  'Blesk|Adevărul|Digi24|HotNews|HotNews.ro|G4Media|Libertatea|ProTV|Agerpres|Aftonbladet|Expressen|Dagens Nyheter|DN.se|SVT|SVT Nyheter|' +
  'Svenska Dagbladet|SvD|Politiken|Berlingske|Jyllands-Posten|Ekstra Bladet|B.T.|DR|TV 2|VG|Dagbladet|Aftenposten|NRK|Nettavisen|E24|' +
  'Helsingin Sanomat|HS.fi|Iltalehti|Ilta-Sanomat|Yle|Yle Uutiset|MTV Uutiset|Kathimerini|in.gr|Ta Nea|Proto Thema|Hürriyet|Milliyet|' +
  'Sabah|Cumhuriyet|Sözcü|NTV|Habertürk|Anadolu Ajansı|Kommersant|Коммерсантъ|РБК|RBC|Lenta.ru|Лента.ру|ТАСС|РИА Новости|Gazeta.Ru|' +
  'Газета.Ru|Известия|Медуза|Meduza|Новая газета|Украинская правда|Українська правда|Ukrainska Pravda|Ukrayinska Pravda|УНІАН|UNIAN|' +
  'Ukrinform|Укрінформ|NV|Суспільне|Suspilne|Цензор.НЕТ|Pravda.Ru|Al Jazeera|الجزيرة|العربية|Al Arabiya|朝日新聞|読売新聞|毎日新聞|日本経済新聞|' +
  '産経新聞|NHK|Yonhap|연합뉴스|조선일보|중앙일보|동아일보|한겨레|新华网|人民网|环球网|澎湃新闻|CNN|BBC|BBC News|The Guardian|Reuters|Fox News|' +
  'NBC News|CBS News|ABC News|The New York Times|The Washington Post|USA TODAY|Daily Mail|Mail Online|The Independent|The Telegraph|Sky News|' +
  'The Sun|Mirror|Metro|Bloomberg|CNBC|Forbes|Business Insider|HuffPost UK|Politico|POLITICO|The Hill|Newsweek|TIME|Vox|Axios|Sputnik|RT|' +
  'The Limited Times|NewsWep|Teller Report|World Today News|Archyde|Time News|Then24|The Press United|Pledge Times|Breaking Latest News|' +
  'Euro ES Euro|Gadgetonus|News Bulletin 247|Nach Welt|D1SoftballNews|Italy 24 Press News|Aviation Analysis|Globe Echo|News Rebeat'
).split('|')
