import type { CuratedGroup } from '../model/site.ts';

/*
 * Where Attaché runs from the day it is installed. Reviewed by hand: each site is a permission that every reader
 * grants. Any other page is read only when asked.
 *
 * A site is on the list when it
 * - publishes original reporting, records or analysis on foreign affairs, security or cyber policy, regularly;
 * - says who publishes it and how it is corrected, or is a public body or an official news agency;
 * - is read or cited by people who work in diplomacy, whoever its owner is and whatever line it takes: being here
 *   is no praise, being absent no blame;
 * - does not ask its readers for what is private (mail, banking, health, social networks).
 *
 * About 150 outlets, with no region and no official language of the United Nations left out, and the organisations,
 * ministries and institutes that they quote. By group, then by the language most of a site is in (ISO 639-1; `mul`
 * for several). A site stands for itself and its subdomains, or for one folder of a host that holds much else.
 */

export const curatedByLanguage = {
  agencies: {
    en: 'reuters.com apnews.com bloomberg.com tass.com',
    fr: 'aps.dz',
    es: 'efe.com prensa-latina.cu',
    ar: 'spa.gov.sa wam.ae qna.org.qa',
    ru: 'tass.ru ria.ru interfax.ru',
    zh: 'news.cn xinhuanet.com cna.com.tw',
    it: 'ansa.it',
    mul: 'afp.com yna.co.kr kyodonews.net aa.com.tr ukrinform.net irna.ir antaranews.com',
  },
  broadcasters: {
    en: 'bbc.co.uk aljazeera.com channelnewsasia.com npr.org cnn.com cbc.ca abc.net.au rnz.co.nz voanews.com',
    fr: 'rfi.fr tv5monde.com radio-canada.ca',
    ar: 'aljazeera.net alarabiya.net skynewsarabia.com',
    ru: 'svoboda.org',
    mul: 'bbc.com dw.com france24.com euronews.com rferl.org nhk.or.jp swissinfo.ch err.ee',
  },
  europe: {
    en: 'theguardian.com ft.com economist.com thetimes.com telegraph.co.uk politico.eu euractiv.com irishtimes.com kyivindependent.com balkaninsight.com ekathimerini.com themoscowtimes.com',
    fr: 'lemonde.fr lefigaro.fr la-croix.com lesechos.fr monde-diplomatique.fr letemps.ch',
    es: 'elpais.com elmundo.es lavanguardia.com',
    ru: 'kommersant.ru rbc.ru vedomosti.ru rg.ru meduza.io novayagazeta.eu',
    de: 'spiegel.de faz.net sueddeutsche.de zeit.de nzz.ch',
    it: 'corriere.it repubblica.it',
    nl: 'nrc.nl',
    uk: 'pravda.com.ua',
  },
  americas: {
    en: 'nytimes.com washingtonpost.com wsj.com politico.com axios.com foreignpolicy.com foreignaffairs.com theglobeandmail.com',
    fr: 'ledevoir.com',
    es: 'infobae.com lanacion.com.ar clarin.com eluniversal.com.mx jornada.com.mx eltiempo.com elespectador.com latercera.com elfaro.net',
    pt: 'folha.uol.com.br',
  },
  asia: {
    en: 'scmp.com asia.nikkei.com japantimes.co.jp koreaherald.com nknews.org straitstimes.com thediplomat.com thehindu.com indianexpress.com dawn.com rappler.com bangkokpost.com chinadaily.com.cn globaltimes.cn',
    zh: 'people.com.cn huanqiu.com thepaper.cn caixin.com zaobao.com.sg mingpao.com udn.com',
    ru: 'tengrinews.kz gazeta.uz',
  },
  'middle-east-africa': {
    en: 'thenationalnews.com arabnews.com middleeasteye.net al-monitor.com haaretz.com timesofisrael.com dailysabah.com mada-masr.com allafrica.com dailymaverick.co.za nation.africa premiumtimesng.com theeastafrican.co.ke',
    fr: 'lorientlejour.com jeuneafrique.com',
    ar: 'aawsat.com alquds.co.uk alaraby.co.uk annahar.com ahram.org.eg almasryalyoum.com hespress.com',
  },
  technology: {
    en: 'therecord.media cyberscoop.com wired.com techpolicy.press lawfaremedia.org justsecurity.org ejiltalk.org restofworld.org bellingcat.com',
    mul: 'dig.watch',
  },
  organisations: {
    en: 'undocs.org unidir.org enisa.europa.eu ccdcoe.org asean.org g7.org icann.org weforum.org gcsp.ch',
    mul: 'un.org itu.int unesco.org ohchr.org who.int wto.org consilium.europa.eu eeas.europa.eu ec.europa.eu europarl.europa.eu eur-lex.europa.eu nato.int osce.org coe.int oecd.org oas.org au.int icrc.org interpol.int leagueofarabstates.net francophonie.org',
  },
  ministries: {
    en: 'whitehouse.gov www.gov.uk/government mea.gov.in dfat.gov.au mfat.govt.nz mfa.gov.sg dirco.gov.za mfa.go.ke mofa.gov.pk',
    fr: 'diplomatie.gouv.fr diplomatie.ma',
    es: 'exteriores.gob.es cancilleria.gob.ar cancilleria.gov.co minrel.gob.cl www.gob.mx/sre',
    ar: 'mofa.gov.sa mofa.gov.ae mofa.gov.qa mfa.gov.eg',
    ru: 'mid.ru government.ru',
    zh: 'mfa.gov.cn fmprc.gov.cn',
    mul: 'state.gov international.gc.ca auswaertiges-amt.de esteri.it government.nl eda.admin.ch um.fi vm.ee regjeringen.no mfa.gov.ua mfa.gov.tr mfa.gov.il mofa.go.jp mofa.go.kr kemlu.go.id www.gov.br/mre',
  },
  institutes: {
    en: 'cfr.org chathamhouse.org csis.org rusi.org brookings.edu iiss.org sipri.org ecfr.eu diplomacy.edu lowyinstitute.org aspistrategist.org.au',
    fr: 'ifri.org',
    ru: 'globalaffairs.ru',
    mul: 'carnegieendowment.org crisisgroup.org project-syndicate.org',
  },
} as const satisfies Record<CuratedGroup, Record<string, string>>;

/** Groups of outlets; the others are organisations, ministries and institutes. */
export const outletGroups = [
  ...(['agencies', 'broadcasters', 'europe', 'americas', 'asia'] as const),
  ...(['middle-east-africa', 'technology'] as const),
] satisfies CuratedGroup[];

/** The sites of a group, sorted. */
export const sitesIn = (group: CuratedGroup): string[] =>
  Object.values<string>(curatedByLanguage[group])
    .flatMap((sites) => sites.split(' '))
    .sort();

export const curatedGroups = Object.keys(curatedByLanguage) as CuratedGroup[];

/** All sites (domains, or host and folder), sorted. */
export const curatedSites: readonly string[] = curatedGroups.flatMap(sitesIn).sort();

/** The match pattern of a site for the manifest: a domain with its subdomains, or one folder of one host. */
export const patternOf = (site: string): string =>
  site.includes('/') ? `https://${site}/*` : `https://*.${site}/*`;

export const curatedMatches: string[] = curatedSites.map(patternOf);
