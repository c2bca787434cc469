# Makes target\dist\Recto-VERSION.msi. Needs Maven, a JDK 25 and the WiX Toolset.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")
$missing = @()
if (-not (Get-Command mvn -ErrorAction SilentlyContinue)) { $missing += "Maven" }
# jpackage finds WiX 3 where its installer puts it, also where the path does not name it.
$wix = (Get-Command wix, candle -ErrorAction SilentlyContinue) -or (Test-Path "${env:ProgramFiles(x86)}\WiX Toolset v3*")
if (-not $wix) { $missing += "the WiX Toolset" }
if ($missing) {
    [Console]::Error.WriteLine("To build the installer, first install " + ($missing -join " and ") + ".")
    exit 1
}
mvn --batch-mode --no-transfer-progress -Pimage "-Dimage.type=msi" package
exit $LASTEXITCODE
