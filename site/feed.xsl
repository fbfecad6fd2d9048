<?xml version="1.0" encoding="UTF-8"?>
<!-- Shows a feed as a page where a browser opens it. No script; nothing is loaded. -->
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:atom="http://www.w3.org/2005/Atom"
  xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
  exclude-result-prefixes="atom itunes">
<xsl:output method="html" encoding="UTF-8" doctype-system="about:legacy-compat"/>

<xsl:template match="/atom:feed">
<xsl:call-template name="page">
<xsl:with-param name="title" select="atom:title"/>
<xsl:with-param name="about" select="atom:subtitle"/>
<xsl:with-param name="home" select="atom:link[@rel='alternate']/@href"/>
<xsl:with-param name="self" select="atom:link[@rel='self']/@href"/>
<xsl:with-param name="language" select="@xml:lang"/>
</xsl:call-template>
</xsl:template>

<xsl:template match="/rss">
<xsl:call-template name="page">
<xsl:with-param name="title" select="channel/title"/>
<xsl:with-param name="about" select="channel/description"/>
<xsl:with-param name="home" select="channel/link"/>
<xsl:with-param name="self" select="channel/atom:link[@rel='self']/@href"/>
<xsl:with-param name="language" select="channel/language"/>
</xsl:call-template>
</xsl:template>

<xsl:template name="page">
<xsl:param name="title"/>
<xsl:param name="about"/>
<xsl:param name="home"/>
<xsl:param name="self"/>
<xsl:param name="language"/>
<html lang="{$language}">
<head>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<title><xsl:value-of select="$title"/></title>
<style>
:root { color-scheme: light dark; --paper: #fbfbf9; --ink: #17191e; --soft: #585d67; --pencil: #1b49ad; --rule: #d6d8d4 }
@media (prefers-color-scheme: dark) { :root { --paper: #14161b; --ink: #e8e7e2; --soft: #a8adb8; --pencil: #a3bfff; --rule: #383c45 } }
body { background: var(--paper); color: var(--ink); font: 1.125rem/1.6 Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif", Georgia, serif; max-width: 39rem; margin: 0 auto; padding: 1rem 1.25rem 4rem; overflow-wrap: break-word }
h1 { font-size: 2rem; line-height: 1.15; border-top: 4px solid; padding-top: 1rem }
h2 { font-size: 1.375rem; line-height: 1.25; margin: 0 }
a { color: inherit; text-decoration-thickness: 1px; text-underline-offset: 0.15em }
a:hover, a:focus { color: var(--pencil) }
.notice { border-left: 4px solid var(--pencil); padding-left: 1rem }
code, .day { font: 0.875rem/1.5 system-ui, sans-serif }
code { display: block; user-select: all }
.day { color: var(--soft); margin: 0 }
ol { list-style: none; padding: 0 }
li { border-top: 1px solid var(--rule); padding: 1rem 0 }
li p { margin: 0.25rem 0 0 }
</style>
</head>
<body>
<main>
<h1><xsl:value-of select="$title"/></h1>
<p><xsl:value-of select="$about"/></p>
<div class="notice">
<p>This is a feed. Copy its address into a feed reader, and new things come to you:</p>
<p><code><xsl:value-of select="$self"/></code></p>
<p><a href="{$home}">The same as a page</a></p>
</div>
<ol>
<xsl:apply-templates select="atom:entry | channel/item"/>
</ol>
</main>
</body>
</html>
</xsl:template>

<xsl:template match="atom:entry">
<li>
<p class="day"><xsl:value-of select="substring(atom:published, 1, 10)"/></p>
<h2><a href="{atom:link[@rel='alternate']/@href}"><xsl:value-of select="atom:title"/></a></h2>
<p><xsl:value-of select="atom:summary"/></p>
</li>
</xsl:template>

<xsl:template match="item">
<li>
<p class="day"><xsl:value-of select="substring(pubDate, 6, 11)"/></p>
<h2><a href="{link}"><xsl:value-of select="title"/></a></h2>
<!-- A description is HTML; only one without markup can be shown as words. -->
<xsl:if test="not(contains(description, '&lt;') or contains(description, '&amp;'))">
<p><xsl:value-of select="description"/></p>
</xsl:if>
<xsl:if test="enclosure">
<p><a href="{enclosure/@url}">Listen</a></p>
</xsl:if>
</li>
</xsl:template>
</xsl:stylesheet>
