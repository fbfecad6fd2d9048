import type { Entity } from '../../model/entity.ts'
import { entries } from './entries.ts'

/** Agencies, governments, associations, standards bodies, foundations, universities and threat groups. */
export const institutions: readonly Entity[] = [
  ...entries(
    'ORG',
    'agency',
    `
    CISA = Cybersecurity and Infrastructure Security Agency; FBI = Federal Bureau of Investigation;
    NSA = National Security Agency; CIA = Central Intelligence Agency; GCHQ;
    NCSC = National Cyber Security Centre;
    Secret Service = US Secret Service, U.S. Secret Service, United States Secret Service;
    Department of Homeland Security = DHS, Homeland Security;
    Department of Justice = DOJ, Justice Department; Department of Defense = DoD, Defense Department;
    Department of Energy; Department of Commerce = Commerce Department;
    Department of the Treasury = Treasury Department; Department of State = State Department;
    Department of Education; Department of Transportation; Department of Labor;
    Department of Veterans Affairs; Health and Human Services = HHS; FTC = Federal Trade Commission;
    FCC = Federal Communications Commission; SEC = Securities and Exchange Commission;
    FDA = Food and Drug Administration; IRS = Internal Revenue Service;
    TSA = Transportation Security Administration; FAA = Federal Aviation Administration;
    EPA = Environmental Protection Agency; FEMA; NIST = National Institute of Standards and Technology;
    NASA; DARPA; OFAC = Office of Foreign Assets Control; FinCEN; CFTC;
    GAO = Government Accountability Office; General Services Administration = GSA;
    Office of Management and Budget = OMB; Small Business Administration;
    National Labor Relations Board = NLRB; Federal Reserve; US Postal Service = USPS, U.S. Postal Service;
    Centers for Disease Control = CDC, Centers for Disease Control and Prevention; NTSB;
    Cyber Command = US Cyber Command, U.S. Cyber Command; NTIA; CFPB = Consumer Financial Protection Bureau;
    U.S. Copyright Office = Copyright Office; Library of Congress; White House; Pentagon;
    Congress = US Congress, U.S. Congress; U.S. Senate = US Senate; House of Representatives;
    Supreme Court = US Supreme Court, U.S. Supreme Court; Biden administration; Trump administration;
    Obama administration; Air Force = US Air Force, U.S. Air Force; US Army = U.S. Army;
    US Navy = U.S. Navy; Marine Corps; Coast Guard = US Coast Guard, U.S. Coast Guard; National Guard;
    Space Force; Capitol Police; NYPD; European Union = EU; European Commission; European Parliament;
    European Central Bank = ECB; ENISA; Europol; Interpol; NATO; United Nations = UN;
    World Health Organization = WHO; World Bank; International Monetary Fund = IMF;
    World Trade Organization; UNESCO; OECD; G7; G20; Bank of England; Information Commissioner's Office;
    National Crime Agency; Competition and Markets Authority; Ofcom; Met Police; Scotland Yard; BSI Germany;
    Bundestag; Kremlin; Mossad; Australian Cyber Security Centre = ACSC; Garante; CNIL;
    Irish Data Protection Commission; Federal Security Service = FSB; GRU; People's Liberation Army;
    Cyberspace Administration of China; Commission nationale de l'informatique et des libertés;
    Reserve Bank of India; National Police Agency; NHS = National Health Service;
    Centre for Cybersecurity Belgium; ANSSI
    `,
  ),
  ...entries(
    'ORG',
    'association',
    `
    CompTIA; National Society of IT Service Providers = NSITSP; Cloud Security Alliance; ISACA; ISC2;
    SANS Institute = SANS; OWASP; MITRE; FIDO Alliance; ISO; IETF = Internet Engineering Task Force;
    W3C = World Wide Web Consortium; WHATWG; IEEE; ICANN; ARIN; RIPE NCC; ECMA International;
    Ecma TC39 = TC39; Unicode Consortium; Internet Archive; Internet Society;
    Electronic Frontier Foundation = EFF; ACLU; Linux Foundation; Cloud Native Computing Foundation = CNCF;
    Apache Software Foundation = Apache Foundation, Apache; Free Software Foundation = FSF;
    Open Source Initiative; OpenJS Foundation; Python Software Foundation; Rust Foundation;
    Mozilla Foundation; Wikimedia Foundation; Eclipse Foundation; OpenSSF = Open Source Security Foundation;
    Software Freedom Conservancy; Let's Encrypt; Internet Security Research Group;
    Shadowserver = Shadowserver Foundation; Bitcoin Foundation; Ethereum Foundation; OpenSats; Red Cross;
    Amnesty International; Gates Foundation; RIAA; Motion Picture Association; ASCAP; SAG-AFTRA;
    Writers Guild; AFL-CIO; NFL; NBA; FIFA; UEFA; Olympic Committee; Bluetooth SIG; Wi-Fi Alliance; USENIX;
    ACM; Creative Commons; Wikipedia; Recurse Center; freeCodeCamp; Girls Who Code; Black Girls Code;
    Chaos Computer Club; MIT; Stanford = Stanford University; Harvard = Harvard University;
    Yale = Yale University; Princeton = Princeton University;
    UC Berkeley = University of California Berkeley; Carnegie Mellon = Carnegie Mellon University, CMU;
    Caltech; Georgia Tech; Cornell = Cornell University; Columbia University; University of Minnesota;
    University of Michigan; University of Washington; University of Toronto; University of Waterloo;
    Oxford University = University of Oxford; Cambridge University = University of Cambridge;
    Imperial College London; ETH Zurich; EPFL; Johns Hopkins University = Johns Hopkins; Citizen Lab;
    Bell Labs; Xerox PARC; Lawrence Livermore; Los Alamos; CERN; Max Planck Institute;
    Brookings Institution; Pew Research = Pew Research Center; RAND Corporation; Atlantic Council
    `,
  ),
  ...entries(
    'ORG',
    'analyst',
    `
    Gartner; Forrester = Forrester Research; IDC = International Data Corporation; Canalys; Omdia;
    Techaisle; Analysys Mason; Frost & Sullivan; Everest Group; 451 Research; Counterpoint Research;
    Nielsen; Comscore; Statista; Ponemon Institute; TrendForce; ABI Research; Juniper Research;
    Synergy Research Group; Constellation Research; Futurum Research; Moor Insights; RedMonk; SlashData;
    CB Insights; PitchBook; Crunchbase; Gallup; Ipsos; YouGov; J.D. Power; Glassdoor; Robert Half; ADP;
    Channelnomics; 2112 Group; Cybersecurity Ventures; Spiceworks = Spiceworks Ziff Davis;
    Enterprise Strategy Group; Moody's; S&P Global; Fitch Ratings
    `,
  ),
  ...entries(
    'ORG',
    'threat actor',
    `
    REvil = Sodinokibi; DarkSide; BlackMatter; Conti; Ryuk; LockBit; BlackCat = ALPHV; Clop = Cl0p; Babuk;
    Avaddon; Ragnar Locker; RansomEXX; Hive ransomware; BlackByte; Black Basta; Royal ransomware;
    Play ransomware; Akira ransomware; Rhysida; Medusa ransomware; Vice Society; AvosLocker;
    Cuba ransomware; Egregor; NetWalker; DoppelPaymer; Evil Corp; GandCrab; SamSam;
    Lapsus$ = LAPSUS$, Lapsus; Scattered Spider; ShinyHunters; Anonymous Sudan; Killnet;
    Lazarus Group = Lazarus; Fancy Bear = APT28; Cozy Bear = APT29; Nobelium; Hafnium; Sandworm; Turla;
    Equation Group; Shadow Brokers; APT41; APT10; APT1; APT31; Charming Kitten = APT35; Volt Typhoon;
    Salt Typhoon; Midnight Blizzard; Storm-0558; Kimsuky; FIN7; FIN11; Carbanak; TA505; Magecart;
    Wizard Spider; TrickBot; Emotet; Qakbot = QBot; IcedID; Dridex; Zeus botnet; Mirai; Gootloader; LulzSec;
    Syrian Electronic Army; NSO Group; Hacking Team; Candiru; Cytrox
    `,
  ),
]
