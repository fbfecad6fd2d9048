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
    Centre for Cybersecurity Belgium; ANSSI;
    Bureau of Industry and Security = BIS; Federal Energy Regulatory Commission = FERC;
    Nuclear Regulatory Commission = NRC; Department of the Interior = Interior Department;
    Department of Agriculture = USDA; Housing and Urban Development;
    Centers for Medicare & Medicaid Services; National Institutes of Health = NIH;
    National Science Foundation; NOAA = National Oceanic and Atmospheric Administration;
    National Weather Service; U.S. Geological Survey = USGS; National Park Service;
    Bureau of Labor Statistics; Census Bureau; Social Security Administration;
    Equal Employment Opportunity Commission = EEOC; Occupational Safety and Health Administration = OSHA;
    Consumer Product Safety Commission; National Transportation Safety Board; Federal Election Commission;
    Election Assistance Commission; Patent and Trademark Office = USPTO;
    Customs and Border Protection = CBP; Immigration and Customs Enforcement;
    Drug Enforcement Administration; U.S. Marshals Service; Internet Crime Complaint Center = IC3;
    Office of Personnel Management = OPM; Office of the National Cyber Director = ONCD;
    Cyber Safety Review Board; Department of Government Efficiency = DOGE; Department of War;
    National Guard Bureau; Joint Chiefs of Staff; National Security Council;
    Office of the Director of National Intelligence; National Reconnaissance Office;
    Defense Information Systems Agency = DISA; Defense Innovation Unit; Cyber AB;
    Congressional Budget Office; Government Publishing Office; Smithsonian = Smithsonian Institution;
    Court of International Trade; Federal Circuit; Second Circuit; Fifth Circuit; Ninth Circuit;
    D.C. Circuit; House Judiciary Committee; Senate Judiciary Committee; Senate Commerce Committee;
    Senate Intelligence Committee; House Oversight Committee; House Energy and Commerce Committee;
    Federal Reserve Bank of New York; FDIC = Federal Deposit Insurance Corporation;
    Federal Housing Finance Agency; Financial Stability Oversight Council; Surface Transportation Board;
    Tennessee Valley Authority; California Privacy Protection Agency;
    California Public Utilities Commission; New York Department of Financial Services = NYDFS;
    Arizona Corporation Commission; Los Angeles Police Department = LAPD; House of Commons; House of Lords;
    Downing Street; Home Office; Ministry of Defence; Foreign Office; HMRC = HM Revenue and Customs;
    Financial Conduct Authority; Prudential Regulation Authority; Crown Prosecution Service;
    Government Digital Service; Cyber Monitoring Centre; UK Parliament = British Parliament;
    Scottish Government; Senedd; Dáil; Bank of Japan; Bank of Canada; Reserve Bank of Australia; Bundesbank;
    Bundeswehr; Bundesnetzagentur; Federal Constitutional Court; European Council;
    European Court of Justice = Court of Justice of the European Union, CJEU;
    European Court of Human Rights; European Data Protection Board = EDPB;
    European Data Protection Supervisor; European Medicines Agency; European Space Agency = ESA;
    European Investment Bank; Eurojust; Data Protection Commission; Knesset; Lok Sabha;
    Ministry of State Security; China National Space Administration; JAXA; ISRO; Roscosmos;
    Canadian Space Agency; Royal Canadian Mounted Police = RCMP; Canadian Centre for Cyber Security;
    Communications Security Establishment; Competition Bureau; CRTC;
    ACCC = Australian Competition and Consumer Commission; eSafety Commissioner;
    Australian Signals Directorate; Australian Federal Police; CSIRO; Personal Data Protection Commission;
    International Criminal Court; International Court of Justice; International Atomic Energy Agency = IAEA;
    International Energy Agency; UNICEF; UNHCR; World Food Programme; International Telecommunication Union;
    ASEAN; African Union; OPEC; BRICS; APEC; Mercosur; Arab League; Hamas; Hezbollah; Houthis; Taliban;
    Islamic State; Dutch police; Eurogroup; Met Office; Environment Agency; Ofgem; Ofsted
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
    Brookings Institution; Pew Research = Pew Research Center; RAND Corporation; Atlantic Council;
    GTIA = Global Technology Industry Association; CISPE; Business Software Alliance; Chamber of Progress;
    NetChoice; TechNet; Computer & Communications Industry Association;
    Information Technology Industry Council; Consumer Technology Association;
    Semiconductor Industry Association; Center for Internet Security; Cyber Threat Alliance;
    Institute for Security and Technology; Internet Watch Foundation; FIRST.org; Health-ISAC; FS-ISAC;
    Cyber Readiness Institute; Access Now; Article 19; Public Knowledge; Fight for the Future;
    Center for Democracy and Technology; Future of Privacy Forum; Electronic Privacy Information Center;
    Common Sense Media; Consumer Reports; Consumers International; U.S. PIRG = PIRG; iFixit;
    Right to Repair Association; Authors Guild; Recording Academy; Screen Actors Guild; Teamsters;
    United Auto Workers = UAW; SEIU; Communications Workers of America; American Medical Association;
    American Hospital Association; American Bar Association; American Library Association; AARP; NAACP;
    Southern Poverty Law Center; Human Rights Watch; Doctors Without Borders; Greenpeace; Sierra Club;
    World Wildlife Fund; Natural Resources Defense Council; Nature Conservancy; Audubon Society;
    Planned Parenthood; National Rifle Association = NRA; League of Women Voters; Heritage Foundation;
    Cato Institute; American Enterprise Institute; Council on Foreign Relations;
    Center for Strategic and International Studies = CSIS; Carnegie Endowment; Chatham House;
    Ada Lovelace Institute; Alan Turing Institute; Mozilla Corporation; Signal Foundation; Tor Project;
    Matrix.org Foundation; Document Foundation; KDE e.V.; GNOME Foundation; FreeBSD Foundation;
    NLnet = NLnet Foundation; Sovereign Tech Agency; Prototype Fund; Software in the Public Interest;
    OpenInfra Foundation; Wikimedia; noyb; EDRi; Digitale Gesellschaft; La Quadrature du Net; EuroStack;
    Gaia-X; Frontier Model Forum; Partnership on AI; METR; Epoch AI; Future of Life Institute;
    Center for AI Safety; Chan Zuckerberg Initiative; Howard Hughes Medical Institute; Wellcome Trust;
    Rockefeller Foundation; Ford Foundation; MacArthur Foundation; Knight Foundation; Sloan Foundation;
    Simons Foundation; Breakthrough Energy; XPRIZE; Royal Society; National Academy of Sciences;
    American Physical Society; SETI Institute; Planetary Society; Jet Propulsion Laboratory = JPL;
    Lawrence Berkeley National Laboratory; Argonne National Laboratory; Oak Ridge National Laboratory;
    Sandia National Laboratories; Fermilab; Brookhaven National Laboratory; Scripps Research;
    Salk Institute; Broad Institute; Woods Hole Oceanographic Institution; British Antarctic Survey;
    Francis Crick Institute; Fraunhofer; Helmholtz Association; CNRS; INRIA; TNO; Northwestern University;
    University of Chicago; University of Pennsylvania = UPenn; University of Texas; University of Virginia;
    University of Florida; University of Wisconsin; University of Illinois;
    Ohio State University = Ohio State; Penn State; Purdue University = Purdue; Indiana University;
    Arizona State University; University of Arizona; University of Southern California = USC; UCLA;
    UC San Diego; UC Davis; Duke University; Brown University; Dartmouth = Dartmouth College;
    New York University = NYU; Boston University; Northeastern University; Tufts University;
    Rice University; Vanderbilt University; Emory University; Georgetown University; Howard University;
    George Washington University; Rutgers; Rochester Institute of Technology;
    Rensselaer Polytechnic Institute; Virginia Tech; Texas A&M; University of Maryland;
    University of Colorado; University of Utah; University of British Columbia; McGill University;
    University College London = UCL; London School of Economics; King's College London;
    University of Edinburgh; University of Manchester; Trinity College Dublin; Open University; TU Delft;
    TU Munich; KU Leuven; Sorbonne; Karolinska Institute; Tsinghua University; Peking University;
    University of Tokyo; National University of Singapore; Australian National University;
    University of Melbourne; University of Sydney; MLB = Major League Baseball; NHL; WNBA; NCAA;
    Premier League; Formula 1 = Formula One; International Olympic Committee; Boy Scouts; Girl Scouts;
    Rotary Club; Salvation Army; Habitat for Humanity; United Way; YMCA; Catholic Charities;
    Lutheran Family Services; Black Lives Matter; Proud Boys; Oath Keepers; Moms for Liberty;
    Democratic National Committee = DNC; Republican National Committee = RNC; Libertarian Party;
    Labour Party; Conservative Party; Liberal Democrats; Reform UK; Green Party;
    Chinese Communist Party = CCP; BJP; Likud
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
    Enterprise Strategy Group; Moody's; S&P Global; Fitch Ratings;
    McKinsey Global Institute; Wood Mackenzie; BloombergNEF; Rystad Energy; Morning Consult; Quinnipiac;
    Harris Poll; Kantar; GfK; Similarweb; Sensor Tower; Appfigures; Uptime Institute; DataCenterKnowledge;
    Kentik; Downdetector; NetBlocks; Ookla; Hurun; Trefis; Wedbush = Wedbush Securities; MoffettNathanson;
    Jefferies; Bernstein Research; Creative Strategies; Tirias Research; SemiAnalysis; Artificial Analysis;
    Challenger Gray & Christmas; Layoffs.fyi; Cybersecurity Insiders; IANS Research; Cyentia Institute;
    VulnDB; Sophos X-Ops; Unit 42; Cisco Talos = Talos; Microsoft Threat Intelligence;
    Google Threat Intelligence Group; Zero Day Initiative = ZDI; Project Zero; Secureworks CTU;
    FortiGuard Labs; Check Point Research; SentinelLabs; Symantec Threat Hunter Team; ESET Research;
    Volexity; Ransomware.live; Comparitech
    `,
  ),
  ...entries(
    'ORG',
    'threat actor',
    `
    REvil = Sodinokibi; DarkSide; BlackMatter; Conti; Ryuk; LockBit; BlackCat = ALPHV; Clop = Cl0p; Babuk;
    Avaddon; Ragnar Locker; RansomEXX; Hive ransomware; BlackByte; Black Basta; Royal ransomware;
    Play ransomware; Akira = Akira ransomware; Rhysida; Medusa ransomware; Vice Society; AvosLocker;
    Cuba ransomware; Egregor; NetWalker; DoppelPaymer; Evil Corp; GandCrab; SamSam;
    Lapsus$ = LAPSUS$, Lapsus; Scattered Spider; ShinyHunters; Anonymous Sudan; Killnet;
    Lazarus Group = Lazarus; Fancy Bear = APT28; Cozy Bear = APT29; Nobelium; Hafnium; Sandworm; Turla;
    Equation Group; Shadow Brokers; APT41; APT10; APT1; APT31; Charming Kitten = APT35; Volt Typhoon;
    Salt Typhoon; Midnight Blizzard; Storm-0558; Kimsuky; FIN7; FIN11; Carbanak; TA505; Magecart;
    Wizard Spider; TrickBot; Emotet; Qakbot = QBot; IcedID; Dridex; Zeus botnet; Mirai; Gootloader; LulzSec;
    Syrian Electronic Army; NSO Group; Hacking Team; Candiru; Cytrox;
    DragonForce; Qilin; RansomHub; SafePay; INC Ransom; Hunters International; 8Base; BianLian; Trigona;
    NoEscape; Cicada3301; World Leaks; Crimson Collective; Scattered Lapsus$ Hunters; Flax Typhoon;
    Silk Typhoon; Linen Typhoon; Violet Typhoon; Mustang Panda; MuddyWater; OilRig = APT34; Gamaredon;
    APT33; APT37; APT38; APT40; APT42; APT44; BlueNoroff; Andariel; Star Blizzard; Forest Blizzard;
    Octo Tempest; Void Blizzard; CyberAv3ngers; UNC3944; UNC3886; UNC5221; UNC6040; Storm-1811; Storm-2603;
    Storm-1152; Ghost ransomware; Medusa Locker; Karakurt; Lorenz ransomware; Daixin; Dark Angels; Funksec;
    Embargo ransomware; Lynx ransomware; Fog ransomware; Cactus ransomware; Everest ransomware; NightSpire;
    Chaos ransomware; Black Suit = BlackSuit; Mespinoza; Maze ransomware; SunCrypt; PYSA; Grief ransomware;
    HelloKitty; Rorschach ransomware; Money Message; Storm-0501; IntelBroker; BreachForums; RaidForums;
    Genesis Market; Handala; Predatory Sparrow; IT Army of Ukraine
    `,
  ),
]
