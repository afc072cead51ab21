/**
 * Outlets whose pages are news whatever their markup says. Short on purpose: most outlets describe their articles and
 * need no entry. Registered domains; a subdomain belongs to its domain.
 */
export const newsHosts = (
  'apnews.com reuters.com bloomberg.com bbc.com bbc.co.uk theguardian.com ft.com economist.com nytimes.com ' +
  'washingtonpost.com wsj.com politico.com politico.eu axios.com npr.org cnn.com nbcnews.com cbsnews.com ' +
  'abcnews.go.com foxnews.com usatoday.com latimes.com thehill.com time.com theatlantic.com aljazeera.com ' +
  'euronews.com dw.com france24.com rfi.fr lemonde.fr lefigaro.fr liberation.fr francetvinfo.fr spiegel.de ' +
  'zeit.de faz.net sueddeutsche.de tagesschau.de welt.de elpais.com elmundo.es corriere.it repubblica.it ansa.it ' +
  'onet.pl wyborcza.pl rp.pl gazeta.pl irishtimes.com rte.ie telegraph.co.uk thetimes.com independent.co.uk ' +
  'sky.com cbc.ca globeandmail.com abc.net.au smh.com.au japantimes.co.jp kyivindependent.com pravda.com.ua ' +
  'unn.ua ukrinform.ua ukrinform.net interfax.com.ua suspilne.media hromadske.ua radiosvoboda.org rferl.org ' +
  'svoboda.org meduza.io novayagazeta.eu themoscowtimes.com kommersant.ru tass.com tass.ru'
).split(' ');

/** Hosts of mail, chat, banks, health, government log-ins and office apps. A subdomain belongs to its domain. */
export const privateHosts = (
  'mail.google.com outlook.com outlook.live.com outlook.office.com outlook.office365.com mail.yahoo.com ' +
  'mail.proton.me mail.aol.com mail.zoho.com e.mail.ru mail.yandex.ru mail.yandex.com fastmail.com ' +
  'app.tuta.com navigator.gmx.net navigator.web.de webmail.freenet.de mail.ukr.net icloud.com hey.com ' +
  'chat.google.com web.whatsapp.com web.telegram.org discord.com slack.com teams.microsoft.com teams.live.com ' +
  'messenger.com messages.google.com web.skype.com element.io chatgpt.com chat.openai.com claude.ai ' +
  'gemini.google.com copilot.microsoft.com meet.google.com zoom.us ' +
  'paypal.com wise.com revolut.com stripe.com chase.com bankofamerica.com wellsfargo.com citi.com capitalone.com ' +
  'americanexpress.com hsbc.com hsbc.co.uk barclays.co.uk lloydsbank.co.uk natwest.com santander.co.uk ' +
  'monzo.com deutsche-bank.de commerzbank.de sparkasse.de ing.de ing.nl dkb.de n26.com bnpparibas credit-agricole.fr ' +
  'societegenerale.fr unicredit.it intesasanpaolo.com bbva.es caixabank.es pkobp.pl mbank.pl privat24.ua ' +
  'next.privat24.ua monobank.ua oschadbank.ua sberbank.ru tbank.ru coinbase.com binance.com kraken.com ' +
  'fidelity.com schwab.com vanguard.com ' +
  'mychart.com mychart.org kp.org patient.info my.clevelandclinic.org nhsapp.service.nhs.uk doctolib.fr doctolib.de ' +
  'helsi.me ehealth.gov.ua portal.kaiserpermanente.org ' +
  'login.gov id.me access.service.gov.uk signin.account.gov.uk irs.gov ssa.gov id.gov.ua diia.gov.ua my.diia.gov.ua ' +
  'franceconnect.gouv.fr impots.gouv.fr ameli.fr elster.de id.bund.de gosuslugi.ru login.gov.pl digid.nl ' +
  'accounts.google.com login.microsoftonline.com login.live.com appleid.apple.com ' +
  'docs.google.com drive.google.com sheets.google.com slides.google.com calendar.google.com keep.google.com ' +
  'office.com onedrive.live.com sharepoint.com dropbox.com box.com notion.so notion.com airtable.com miro.com ' +
  'figma.com canva.com overleaf.com atlassian.net trello.com asana.com monday.com linear.app evernote.com ' +
  'vault.bitwarden.com my.1password.com lastpass.com app.dashlane.com'
).split(' ');
