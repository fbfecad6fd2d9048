import type { Entity } from '../../model/entity.ts'
import { entries } from './entries.ts'

/** Attacks and vulnerabilities with a name, conferences, disasters; laws and standards. */
export const eventsAndLaws: readonly Entity[] = [
  ...entries(
    'EVENT',
    'attack',
    `
    WannaCry; NotPetya = Petya; Stuxnet; Log4Shell; Heartbleed; Shellshock; Spectre; Meltdown; EternalBlue;
    BlueKeep; PrintNightmare; ProxyLogon; ProxyShell; ProxyNotShell; ZeroLogon = Zerologon; PetitPotam;
    HiveNightmare = SeriousSAM; Sunburst; Solorigate; Follina; Spring4Shell; Dirty COW; Dirty Pipe; PwnKit;
    Baron Samedit; Rowhammer; KRACK; BlueBorne; BEAST attack; POODLE; Logjam; DROWN attack; Ghostcat;
    CitrixBleed = Citrix Bleed; Looney Tunables; Downfall vulnerability; Zenbleed; Inception vulnerability;
    regreSSHion; Operation Aurora; Operation Cloud Hopper = Cloud Hopper; Olympic Destroyer; Shamoon;
    BlackEnergy; Industroyer; Triton malware; Cambridge Analytica; Panama Papers; Pandora Papers; Vault 7;
    Collection #1; Morris worm; ILOVEYOU; Conficker; SQL Slammer; Code Red; Cryptolocker = CryptoLocker;
    CryptoWall; OPM breach; Leftpad = left-pad; event-stream incident; Y2K; Patch Tuesday
    `,
  ),
  ...entries(
    'EVENT',
    'conference',
    `
    Black Hat = Black Hat USA; DEF CON = DEFCON, Def Con; RSA Conference; ShmooCon; BSides; CanSecWest;
    Pwn2Own; Chaos Communication Congress; CES; Mobile World Congress; Computex; WWDC; Google I/O;
    Microsoft Ignite; Microsoft Build; Microsoft Inspire; AWS re:Invent = re:Invent; AWS re:Inforce;
    Google Cloud Next; Dreamforce; Oracle OpenWorld; VMworld; KubeCon = KubeCon + CloudNativeCon; DockerCon;
    HashiConf; GitHub Universe; OSCON; FOSDEM; SCALE Linux Expo; Open Source Summit;
    All Things Open; Strange Loop; GopherCon; GopherCon EU; PyCon; PyCon US; DjangoCon; RailsConf; RubyConf;
    RustConf; JSConf; NodeConf; ReactConf; React Summit; ViteConf; Next.js Conf; JSNation; CascadiaJS;
    dotGo; QCon; SREcon; DevOpsDays; Velocity Conference; NeurIPS; ICML; SIGGRAPH; GDC; E3; PAX; Gamescom;
    SXSW = South by Southwest; TED; TEDx; TechCrunch Disrupt; Web Summit; Collision Conference;
    Podcast Movement; PodFest; She Podcasts; Podcast Day Asia; London Podcast Show; Comic-Con;
    IT Nation Connect; IT Nation Secure; Kaseya Connect; DattoCon; ChannelCon; Channel Partners Conference;
    XChange conference; MSP Expo; Right of Boom; Pax8 Beyond; Scaling Bitcoin; Advancing Bitcoin; TABConf;
    Bitcoin 2021; Bitcoin 2022; Adopting Bitcoin; Baltic Honeybadger; Oslo Freedom Forum;
    Consensus conference; Devcon; ETHDenver; Code BEAM; ElixirConf; Clojure/conj; Config conference;
    Hacktoberfest; Burning Man; Super Bowl; World Cup; Olympics = Olympic Games; Oscars; Grammys; Emmys;
    World Economic Forum; Black Friday; Cyber Monday; Prime Day; COVID-19 = COVID, Covid, Covid-19;
    World War II = World War Two, WWII; World War I; Cold War; Great Recession; Great Depression;
    Vietnam War; Brexit; Arab Spring; September 11 attacks = 9/11; Watergate; Hurricane Katrina;
    Hurricane Sandy; Hurricane Ida; Great Resignation; Gamergate; Nobel Prize; Pulitzer Prize; Turing Award;
    Crypto Winter
    `,
  ),
  ...entries(
    'LAW',
    'law',
    `
    GDPR = General Data Protection Regulation; CCPA = California Consumer Privacy Act;
    CPRA = California Privacy Rights Act; HIPAA = Health Insurance Portability and Accountability Act;
    HITECH Act; FERPA; COPPA; GLBA = Gramm-Leach-Bliley Act; Sarbanes-Oxley = SOX, Sarbanes-Oxley Act;
    Dodd-Frank; FISMA; FedRAMP; CMMC = Cybersecurity Maturity Model Certification; DFARS; ITAR;
    NDAA = National Defense Authorization Act;
    CIRCIA = Cyber Incident Reporting for Critical Infrastructure Act; Computer Fraud and Abuse Act = CFAA;
    DMCA = Digital Millennium Copyright Act; SOPA; Section 230 = Communications Decency Act; Section 702;
    Patriot Act = USA PATRIOT Act; CLOUD Act; CHIPS Act = CHIPS and Science Act; Inflation Reduction Act;
    CARES Act; Paycheck Protection Program = PPP loan; American Rescue Plan;
    Infrastructure Investment and Jobs Act; Affordable Care Act = Obamacare;
    Americans with Disabilities Act; Freedom of Information Act = FOIA; Sherman Act; Defense Production Act;
    Bank Secrecy Act; KOSA = Kids Online Safety Act; EARN IT Act; BIPA = Biometric Information Privacy Act;
    NIS2 = NIS2 Directive, NIS 2; DORA = Digital Operational Resilience Act; Digital Markets Act = DMA;
    Digital Services Act = DSA; EU AI Act = AI Act; Cyber Resilience Act; ePrivacy Directive;
    Data Governance Act; Privacy Shield; Schrems II; Online Safety Bill; Online Safety Act;
    Investigatory Powers Act; Data Protection Act; PIPEDA; LGPD; Personal Information Protection Law;
    Wassenaar Arrangement; Paris Agreement; Tallinn Manual; Budapest Convention; First Amendment;
    Second Amendment; Fourth Amendment; Fifth Amendment; Bill of Rights; U.S. Constitution; Net Neutrality;
    Roe v. Wade; Citizens United; MiCA; Travel Rule; PCI DSS = PCI-DSS; SOC 2; ISO 27001 = ISO/IEC 27001;
    ISO 9001; NIST Cybersecurity Framework = NIST CSF; NIST 800-171 = NIST SP 800-171; NIST 800-53;
    CIS Controls; MITRE ATT&CK = ATT&CK; Zero Trust Maturity Model; Executive Order 14028;
    GPL = GPLv2, GPLv3, GNU General Public License; AGPL; LGPL; MIT License; Apache License; BSD license;
    Business Source License; Server Side Public License = SSPL; WCAG; Section 508
    `,
  ),
]
