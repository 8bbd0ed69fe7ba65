@echo off
rem Starts faqbot with a fitting Java.
rem
rem FAQBOT_JAVA       a java.exe or a Java home to use; nothing else is then looked for
rem FAQBOT_JAVA_OPTS  further options for Java; a later option beats an earlier one
rem FAQBOT_PROFILE    small, which is the default, or large; the reasons are in the file faqbot
rem
rem No variable is expanded inside a parenthesised block: a path such as "Program Files (x86)" would end the block.

setlocal EnableExtensions DisableDelayedExpansion
set "needed=25"
set "java="
for %%A in ("%~dp0..") do set "application=%%~fA"
set "jar="
for %%J in ("%application%\lib\faqbot-*.jar") do set "jar=%%~fJ"
if not defined jar goto incomplete

if defined FAQBOT_JAVA goto named
if defined JAVA_HOME call :consider "%JAVA_HOME%\bin\java.exe"
for %%J in (java.exe) do call :consider "%%~$PATH:J"
for /d %%H in (
    "%ProgramFiles%\Eclipse Adoptium\*"
    "%ProgramFiles%\Java\*"
    "%ProgramFiles%\Microsoft\*"
    "%ProgramFiles%\Zulu\*"
    "%ProgramFiles%\Amazon Corretto\*"
    "%ProgramFiles%\BellSoft\*"
    "%USERPROFILE%\.jdks\*"
) do call :consider "%%~H\bin\java.exe"
if defined java goto run
>&2 echo faqbot: Java %needed% or newer is needed, but none was found.
>&2 echo faqbot: Install a JDK %needed%, for instance from https://adoptium.net, or name one with FAQBOT_JAVA.
exit /b 1

:named
call :consider "%FAQBOT_JAVA%\bin\java.exe"
call :consider "%FAQBOT_JAVA%"
if defined java goto run
>&2 echo faqbot: FAQBOT_JAVA names no Java %needed% or newer: "%FAQBOT_JAVA%"
exit /b 1

:incomplete
>&2 echo faqbot: No faqbot-*.jar in "%application%\lib": package or unpack the application again.
exit /b 1

:run
set "options=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms16m -Xmx256m"
if /i "%FAQBOT_PROFILE%"=="large" set "options=-XX:+UseSerialGC -Xms64m -Xmx1g"
set cache=
set kind=
if "%~1"=="run" set "kind=-run"
if exist "%application%\lib\faqbot%kind%.aot" set cache="-XX:AOTCache=%application%\lib\faqbot%kind%.aot"
rem The console shows what Java writes, which is UTF-8 always.
for /f "tokens=2 delims=:." %%C in ('chcp') do set "codepage=%%C"
chcp 65001 >nul
"%java%" %options% %cache% -Xlog:aot*=off -Xlog:cds*=off -Dstdin.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dfaqbot.home=%application%" %FAQBOT_JAVA_OPTS% -jar "%jar%" %*
set "code=%ERRORLEVEL%"
chcp %codepage% >nul
exit /b %code%

rem Sets java to the executable %1 if none was found before and the release file of its home says that it fits.
:consider
if defined java exit /b 0
if not exist "%~1" exit /b 0
set "version="
for /f "tokens=2 delims==" %%V in ('findstr /b /c:"JAVA_VERSION=" "%~dp1..\release" 2^>nul') do set "version=%%~V"
if not defined version exit /b 0
for /f "delims=.-+_" %%F in ("%version%") do set "feature=%%F"
if %feature% GEQ %needed% set "java=%~1"
exit /b 0
