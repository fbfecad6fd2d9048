import type { Entity } from '../../model/entity.ts'
import { entries } from './entries.ts'

/** Companies that make, sell or secure what IT service providers run. */
export const serviceVendors: readonly Entity[] = [
  ...entries(
    'ORG',
    'vendor',
    `
    Kaseya; ConnectWise; Datto; N-able = Nable, SolarWinds MSP; NinjaOne = NinjaRMM; SolarWinds; Autotask;
    Atera; Syncro = Syncro MSP; HaloPSA; Pulseway; Kabuto; Continuum Managed Services; LabTech; IT Glue;
    Liongard; Rewst; Hudu; Unitrends; BrightGauge; Pax8; Acronis; Veeam; Axcient; Carbonite; StorageCraft;
    Arcserve; Commvault; Veritas Technologies = Veritas; Rubrik; Cohesity; Druva; Backblaze;
    Wasabi Technologies = Wasabi; Zerto; Nakivo; Intronis; SkyKick; AvePoint; BitTitan; Nerdio; Augmentt;
    Octiga; LogMeIn; GoTo Technologies; TeamViewer; AnyDesk; BeyondTrust; Splashtop; ScreenConnect;
    ITSupport247; Auvik; Domotz; PRTG; Paessler; Addigy; Kandji; Jamf; Ivanti; ManageEngine; Zoho;
    Freshworks = Freshdesk, Freshservice; Zendesk; Atlassian; ServiceNow; BMC Software; Ansys; Salesforce;
    Intermedia; RingCentral; 8x8; Vonage; Dialpad; Mitel; Avaya; Polycom; Nextiva; Twilio; 3CX; GoDaddy;
    Rackspace = Rackspace Technology; ThreatLocker; Huntress = Huntress Labs; Blackpoint Cyber; Arctic Wolf;
    Field Effect; Perch Security; Cynet; SentinelOne; CrowdStrike; Sophos; Webroot; Malwarebytes;
    Bitdefender; Kaspersky = Kaspersky Lab; ESET; McAfee; Symantec; Norton; Avast; AVG Technologies;
    Trend Micro; Emsisoft; Trellix; FireEye; Mandiant; Palo Alto Networks; Fortinet;
    Check Point = Check Point Software; SonicWall; WatchGuard = WatchGuard Technologies;
    Barracuda = Barracuda Networks, Barracuda MSP; Mimecast; Proofpoint; Zix; AppRiver; Vade; Vade Secure;
    Avanan; IRONSCALES; Cofense; KnowBe4; ID Agent; Dark Web ID; Duo Security; Okta; Auth0; OneLogin;
    JumpCloud; Ping Identity; SailPoint; CyberArk; ThycoticCentrify; Delinea; LastPass; 1Password; Dashlane;
    Bitwarden; Keeper Security; Rapid7; Tenable; Qualys; Tanium; Cybereason; Darktrace; Vectra AI;
    Recorded Future; Zscaler; Netskope; Cloudflare; Akamai; Fastly; Imperva; F5 Networks = F5; Wiz; Snyk;
    Lacework; Orca Security; Sysdig; Varonis; Exabeam; LogRhythm; Splunk; Sumo Logic; Elastic NV = Elastic;
    Datadog; New Relic; Dynatrace; PagerDuty; Grafana Labs; Coveware; Digital Shadows; Secureworks;
    Trustwave; NCC Group; Bishop Fox; Trail of Bits; HackerOne; Bugcrowd; Group-IB; Dragos; Claroty; Armis;
    Intel 471; Chainalysis; Elliptic; Dutch Institute for Vulnerability Disclosure = DIVD; Citrix; VMware;
    Nutanix; Parallels; Progress Software; Accellion; Pulse Secure; Kiteworks; MOVEit; Fortra; GoAnywhere;
    Sherweb; D&H Distributing = D&H; Ingram Micro; TD SYNNEX; Tech Data; SYNNEX; Arrow Electronics;
    ScanSource; CDW; Insight Enterprises; SHI International; Softchoice; Connection Inc; Accenture;
    Deloitte; KPMG; PwC = PricewaterhouseCoopers; Ernst & Young = EY; McKinsey = McKinsey & Company;
    Boston Consulting Group; Capgemini; Cognizant; Infosys; Wipro; Tata Consultancy Services = TCS;
    HCL Technologies; DXC Technology; Kyndryl; Unisys; Leidos; Booz Allen Hamilton = Booz Allen; SAIC; Atos;
    Fujitsu; Thrive Networks; Ntiva; Electric AI; New Charter Technologies; Evergreen Services Group;
    Dataprise; Magna5; Integris; Logically; Service Leadership; HTG Peer Groups; IT Nation;
    ChannelPro Network; Thoma Bravo; Vista Equity Partners; Insight Partners; Francisco Partners;
    Silver Lake; KKR; Blackstone; Carlyle Group; Warburg Pincus; TA Associates; Elliott Management;
    Apollo Global Management; Symphony Technology Group; Marlin Equity; Summit Partners; Berkshire Partners
    `,
  ),
]
