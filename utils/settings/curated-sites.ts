/*
 * Where Attaché runs from the day it is installed: news outlets, international organisations and
 * foreign ministries. Reviewed by hand; each line is a permission the reader grants. Any other
 * page is read only when asked. A site and its subdomains, https only.
 */

const byGroup: Record<string, string> = {
  'wire services and international news':
    'reuters.com apnews.com afp.com bbc.com bbc.co.uk aljazeera.com dw.com france24.com rfi.fr euronews.com voanews.com rferl.org rfa.org',
  Europe:
    'theguardian.com ft.com economist.com thetimes.com telegraph.co.uk independent.co.uk politico.eu euractiv.com euobserver.com lemonde.fr lefigaro.fr liberation.fr spiegel.de faz.net sueddeutsche.de zeit.de elpais.com elmundo.es corriere.it repubblica.it ansa.it nrc.nl irishtimes.com swissinfo.ch nzz.ch letemps.ch err.ee kyivindependent.com pravda.com.ua ukrinform.net meduza.io themoscowtimes.com kommersant.ru tass.com tass.ru notesfrompoland.com balkaninsight.com ekathimerini.com',
  'the Americas':
    'nytimes.com washingtonpost.com wsj.com politico.com axios.com npr.org cnn.com bloomberg.com foreignpolicy.com foreignaffairs.com theatlantic.com csmonitor.com cbc.ca theglobeandmail.com infobae.com lanacion.com.ar clarin.com folha.uol.com.br eluniversal.com.mx eltiempo.com americasquarterly.org',
  'Asia and the Pacific':
    'scmp.com asia.nikkei.com japantimes.co.jp nhk.or.jp yna.co.kr koreaherald.com koreatimes.co.kr nknews.org straitstimes.com channelnewsasia.com thediplomat.com thehindu.com indianexpress.com hindustantimes.com dawn.com rappler.com thejakartapost.com bangkokpost.com abc.net.au smh.com.au rnz.co.nz focustaiwan.tw taipeitimes.com xinhuanet.com news.cn people.com.cn chinadaily.com.cn globaltimes.cn thepaper.cn caixinglobal.com',
  'the Middle East and Africa':
    'aljazeera.net alarabiya.net aawsat.com thenationalnews.com arabnews.com middleeasteye.net al-monitor.com haaretz.com timesofisrael.com jpost.com dailysabah.com hurriyetdailynews.com irna.ir mehrnews.com mada-masr.com ahram.org.eg lorientlejour.com allafrica.com dailymaverick.co.za mg.co.za nation.africa premiumtimesng.com jeuneafrique.com theafricareport.com theeastafrican.co.ke',
  'technology and security policy':
    'therecord.media cyberscoop.com wired.com politico.pro techpolicy.press lawfaremedia.org justsecurity.org ejiltalk.org dig.watch restofworld.org bellingcat.com arstechnica.com',
  'international organisations':
    'un.org undocs.org itu.int unesco.org unidir.org ohchr.org who.int wto.org consilium.europa.eu eeas.europa.eu ec.europa.eu europarl.europa.eu enisa.europa.eu eur-lex.europa.eu nato.int ccdcoe.org osce.org coe.int oecd.org oas.org asean.org au.int g7.org icrc.org interpol.int icann.org weforum.org gcsp.ch',
  'foreign ministries and governments':
    'state.gov whitehouse.gov www.gov.uk/government diplomatie.gouv.fr auswaertiges-amt.de esteri.it exteriores.gob.es government.nl government.ru mid.ru mfa.gov.cn fmprc.gov.cn mofa.go.jp mofa.go.kr mea.gov.in dfat.gov.au international.gc.ca mfa.gov.ua mfa.gov.tr mfa.gov.il www.gov.br/mre eda.admin.ch vm.ee um.fi regjeringen.no mfa.gov.sg dirco.gov.za mfa.gov.eg',
  'think tanks and reference':
    'cfr.org chathamhouse.org carnegieendowment.org csis.org rusi.org brookings.edu iiss.org sipri.org ecfr.eu crisisgroup.org diplomacy.edu lowyinstitute.org aspistrategist.org.au project-syndicate.org aunnews.org',
};

/** Domains (or host and folder, where a site holds much else), sorted, each once. */
export const curatedSites: readonly string[] = [
  ...new Set(Object.values(byGroup).flatMap((domains) => domains.split(' '))),
].sort();

/** Match patterns for the manifest: a domain with its subdomains, or one folder of one host. */
export const curatedMatches: string[] = curatedSites.map((site) =>
  site.includes('/') ? `https://${site}/*` : `https://*.${site}/*`,
);
