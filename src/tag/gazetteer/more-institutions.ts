import type { Entity } from '../../model/entity.ts'
import { entries } from './entries.ts'

/** More agencies, courts, associations, universities, analysts and threat groups. */
export const moreInstitutions: readonly Entity[] = [
  ...entries(
    'ORG',
    'agency',
    `
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
